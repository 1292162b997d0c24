"use client";

import { useMemo } from "react";
import type { Graph } from "@/lib/domain/answers";
import { beamOfElement, litGraphUrl, litInGraph } from "@/lib/view/lit";
import type { View } from "@/lib/view/view";
import { useShine, type LitView } from "./lit";
import { useBeamElsewhere, useLitAnswer } from "./use-lit-answer";

/**
 * Joins a view of a graph to what is lit in the others: lights there what it rests on itself, and tells which of its nodes
 * and ties are lit there. The component that asks renders at every move of what is lit, so it should draw nothing itself.
 * @param from the view that shows the graph
 * @param own the node or tie that the pointer or the keyboard is at in it; null for none
 * @returns null where nothing is lit elsewhere
 */
export function useLitElements(view: View, graph: Graph, from: LitView, own: string | null): ReadonlySet<string> | null {
  useShine(from, useMemo(() => (own === null ? null : beamOfElement(graph, view.level, own)), [graph, view.level, own]));
  const beam = useBeamElsewhere(from);
  const within = useLitAnswer<Graph>(beam, (rested) => litGraphUrl(view, rested));
  return useMemo(() => (beam === null ? null : litInGraph(beam, graph, view.level, within)), [beam, graph, view.level, within]);
}
