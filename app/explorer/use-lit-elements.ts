"use client";

import { useMemo } from "react";
import type { Graph } from "@/lib/domain/answers";
import { litGraphUrl, litInGraph } from "@/lib/view/lit";
import type { View } from "@/lib/view/view";
import { useShone, type LitView } from "./lit";
import { useAnswer } from "./use-answer";
import { useResting } from "./use-resting";

/** A bin that the pointer only passes over asks for nothing. */
const PASSING_MS = 160;

/**
 * Which nodes and ties of a graph are lit in the other views; null for none. The component that asks renders at every move
 * of what is lit, so it should draw nothing itself.
 * @param own the view that shows the graph
 */
export function useLitElements(view: View, graph: Pick<Graph, "nodes" | "edges">, own: LitView): ReadonlySet<string> | null {
  const shone = useShone();
  const beam = shone === null || shone.from === own ? null : shone.beam;
  const rested = useResting(beam, PASSING_MS);
  const url = litGraphUrl(view, rested);
  const answer = useAnswer<Graph>(url);
  const within = url === null || rested !== beam || answer.loading ? undefined : answer.data;
  return useMemo(() => (beam === null ? null : litInGraph(beam, graph, view.level, within)), [beam, graph, view.level, within]);
}
