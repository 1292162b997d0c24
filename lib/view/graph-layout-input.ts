import type { Graph, GraphEdge, GraphNode } from "@/lib/domain/answers";

/** What a layout rests on; small, since it is sent to a worker. */
export interface LayoutGraph {
  readonly nodes: readonly Pick<GraphNode, "id" | "kind" | "meetings" | "date">[];
  readonly edges: readonly Pick<GraphEdge, "source" | "target" | "meetings">[];
}

export function layoutGraph({ nodes, edges }: Graph): LayoutGraph {
  return {
    nodes: nodes.map(({ id, kind, meetings, date }) => ({ id, kind, meetings, date })),
    edges: edges.map(({ source, target, meetings }) => ({ source, target, meetings })),
  };
}
