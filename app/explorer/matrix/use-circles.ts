import { useCallback, useMemo } from "react";
import type { Graph } from "@/lib/domain/answers";
import { networkOf } from "@/lib/view/network";
import { measureNetwork } from "@/lib/view/network-measures";

/** The circle of each actor drawn, among those drawn; without a graph, nobody is in one. */
export function useCircles(graph: Graph | undefined): (id: string) => number | null {
  const measures = useMemo(() => (graph === undefined ? null : measureNetwork(networkOf(graph))), [graph]);
  return useCallback((id) => measures?.actors.get(id)?.circle ?? null, [measures]);
}
