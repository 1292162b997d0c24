import type { GraphEdge } from "@/lib/domain/answers";

/** Those to whom a node is tied, of the ties given. */
export function tiedTo(edges: readonly Pick<GraphEdge, "source" | "target">[], id: string): readonly string[] {
  return edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
}
