"use client";

import { useMemo } from "react";
import type { PathChain } from "@/lib/domain/path-answers";
import { beamOfChain } from "@/lib/view/lit";
import { useShine } from "../lit";
import { usePointedChain } from "../pointed-chain";

/**
 * Lights, in every view, the meetings of the chain that is pointed at. Draws nothing, so that the list need not render
 * for it.
 * @param chains in the order of their numbers
 */
export function LitChain({ chains }: { readonly chains: readonly PathChain[] }) {
  const nth = usePointedChain();
  const chain = nth === null ? undefined : chains[nth - 1];
  useShine("inspector", useMemo(() => (chain === undefined ? null : beamOfChain(chain)), [chain]));
  return null;
}
