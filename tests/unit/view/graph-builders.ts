import { NOTHING_LEFT_OUT, type Graph, type GraphEdge, type GraphNode } from "@/lib/domain/answers";

/** Graphs for tests: what an assertion needs is given, the rest is filled in. */

export function node(id: string, given: Partial<GraphNode> = {}): GraphNode {
  return { id, kind: "person", label: id, country: null, region: null, meetings: 1, neighbours: 0, status: null, date: null, people: null, ...given };
}

export function edge(source: string, target: string, given: Partial<GraphEdge> = {}): GraphEdge {
  return { id: `${source}~${target}`, source, target, meetings: 1, held: 1, bilateral: 1, weight: 1, hostedBySource: 0, hostedByTarget: 0, first: null, last: null, ...given };
}

export function graph(nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): Graph {
  return { nodes: [...nodes], edges: [...edges], totals: { nodes: nodes.length, edges: edges.length, meetings: 0 }, truncated: false, focus: null, groups: [], leftOut: NOTHING_LEFT_OUT };
}

/** A crowded graph such as the real ones are: few meet many, many meet few. */
export function crowd(size: number, seed = 1): Graph {
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
  const nodes = Array.from({ length: size }, (_, i) => node(`actor-${i}`, { meetings: Math.ceil(120 / (i + 1)) }));
  const edges = new Map<string, GraphEdge>();
  for (let i = 1; i < size; i++) {
    for (let k = 0; k < 4; k++) {
      const other = Math.floor(i * chance() ** 2);
      edges.set(`${other}~${i}`, edge(`actor-${other}`, `actor-${i}`, { meetings: 1 + Math.floor(8 * chance() ** 3) }));
    }
  }
  return graph(nodes, [...edges.values()]);
}
