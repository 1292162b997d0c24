import type { GraphEdge } from "@/lib/domain/answers";

/** Those to whom a node is tied, of the ties given. */
export function tiedTo(edges: readonly Pick<GraphEdge, "source" | "target">[], id: string): readonly string[] {
  return edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
}

/** For every node those to whom it is tied, in the order of the ties. */
export function tiesByNode(edges: readonly Pick<GraphEdge, "source" | "target">[]): ReadonlyMap<string, readonly string[]> {
  const ties = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const there = ties.get(a);
    if (there === undefined) ties.set(a, [b]);
    else there.push(b);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return ties;
}
