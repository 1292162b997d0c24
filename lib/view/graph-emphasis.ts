import type { Graph } from "@/lib/domain/answers";
import type { ChainMarks } from "./chains";

/** What is selected, what is tied to it, and what steps back. Without a selection nothing does. */
export const ROLES = ["selected", "near", "far"] as const;
export type EmphasisRole = (typeof ROLES)[number];

export interface Emphasis {
  /** By id, of nodes and ties; empty without a selection. */
  readonly roles: ReadonlyMap<string, EmphasisRole>;
  /** Nodes whose names are shown in any case, besides those that are selected. */
  readonly named?: ReadonlySet<string>;
}

const NONE: Emphasis = { roles: new Map() };

/**
 * The parts that nodes and ties play under a selection: an id, or a tie as `a~b`, in either order. What is not drawn
 * cannot be selected, and then nothing steps back.
 * @param among what is selected besides: then whichever of all are drawn are
 */
export function emphasisOf({ nodes, edges }: Pick<Graph, "nodes" | "edges">, select: string | null, among: readonly string[] = []): Emphasis {
  const all = [...(select === null ? [] : select.split("~")), ...among];
  const drawn = new Set(nodes.map(({ id }) => id));
  const ends = among.length === 0 ? all : all.filter((id) => drawn.has(id));
  if (ends.length === 0 || !ends.every((id) => drawn.has(id))) return NONE;
  const chosen = new Set(ends);
  const roles = new Map<string, EmphasisRole>(nodes.map(({ id }) => [id, chosen.has(id) ? "selected" : "far"]));
  for (const { id, source, target } of edges) {
    const [a, b] = [chosen.has(source), chosen.has(target)];
    roles.set(id, a && b ? "selected" : a || b ? "near" : "far");
    if (a && !b) roles.set(target, "near");
    if (b && !a) roles.set(source, "near");
  }
  return { roles };
}

/**
 * The parts that nodes and ties play while chains are shown: both ends and every tie of the chains stand out, and all
 * else steps back but the actors in between. Of one chain that is chosen all stands out, and the others are near.
 * @param chosen one of them, or null for all alike
 */
export function emphasisOfChains({ nodes, edges }: Pick<Graph, "nodes" | "edges">, ends: readonly string[], chains: readonly ChainMarks[], chosen: ChainMarks | null): Emphasis {
  if (!nodes.some(({ id }) => ends.includes(id))) return NONE;
  const isOf = (which: "nodes" | "ties", id: string) => chains.some((chain) => chain[which].has(id));
  const roles = new Map<string, EmphasisRole>();
  for (const { id } of nodes) roles.set(id, ends.includes(id) || chosen?.nodes.has(id) === true ? "selected" : isOf("nodes", id) ? "near" : "far");
  for (const { id } of edges) roles.set(id, chosen === null ? (isOf("ties", id) ? "selected" : "far") : chosen.ties.has(id) ? "selected" : isOf("ties", id) ? "near" : "far");
  return { roles, named: new Set(chosen === null ? chains.flatMap((chain) => [...chain.nodes]) : []) };
}

/** What is lit when the pointer rests on a node, its ties and neighbours; or on a tie, the tie and its two ends. */
export function surroundings({ edges }: Pick<Graph, "edges">, id: string): ReadonlySet<string> {
  const around = new Set<string>();
  for (const edge of edges) {
    if (edge.id === id) return new Set([id, edge.source, edge.target]);
    if (edge.source === id || edge.target === id) around.add(edge.id).add(edge.source === id ? edge.target : edge.source);
  }
  return around;
}
