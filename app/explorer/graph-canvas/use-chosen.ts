"use client";

import { useMemo } from "react";
import type { Graph } from "@/lib/domain/answers";
import { marksOf } from "@/lib/view/chains";
import { chainDrawn, drawnAs, selectionDrawn } from "@/lib/view/grouping";
import { emphasisOf, emphasisOfChains, type Emphasis } from "@/lib/view/graph-emphasis";
import type { View } from "@/lib/view/view";
import { usePointedChain } from "../pointed-chain";
import type { ShownChains } from "../use-chains";

/** What stands out: the selection; without one the chains, of these the one that is pointed at or chosen. */
export function useChosen(graph: Graph, { select, among, projection, chain }: View, chains: ShownChains | null): Emphasis {
  const pointed = usePointedChain();
  const marks = useMemo(() => chains?.listed.map((each) => chainDrawn(graph, marksOf(each, projection))), [chains?.listed, projection, graph]);
  const [a, b] = (chains?.ends ?? []).map(drawnAs(graph));
  const nth = pointed ?? chain;
  return useMemo(() => {
    if (select !== null || among.length > 0 || marks === undefined || a === undefined || b === undefined) {
      return emphasisOf(graph, selectionDrawn(graph, select), among.map(drawnAs(graph)));
    }
    return emphasisOfChains(graph, [a, b], marks, nth === null ? null : (marks[nth - 1] ?? null));
  }, [graph, select, among, marks, a, b, nth]);
}
