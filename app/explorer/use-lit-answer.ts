"use client";

import type { Beam } from "@/lib/view/lit";
import { useShone, type LitView } from "./lit";
import { useAnswer } from "./use-answer";
import { useResting } from "./use-resting";

/** What the pointer only passes over asks for nothing. */
const PASSING_MS = 160;

/** What is lit in the other views; null for nothing. @param own the view that asks */
export function useBeamElsewhere(own: LitView): Beam | null {
  const shone = useShone();
  return shone === null || shone.from === own ? null : shone.beam;
}

/**
 * What the API answers about a beam, once the beam has rested.
 * @param urlOf the request for it; null where there is nothing to ask
 * @returns undefined before it is known, and where nothing is asked
 */
export function useLitAnswer<T>(beam: Beam | null, urlOf: (beam: Beam | null) => string | null, passing = PASSING_MS): T | undefined {
  const rested = useResting(beam, passing);
  const url = urlOf(rested);
  const { data, loading } = useAnswer<T>(url);
  return url === null || rested !== beam || loading ? undefined : data;
}
