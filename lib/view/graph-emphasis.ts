import type { Graph } from "@/lib/domain/answers";

/** What is selected, what is tied to it, and what steps back. Without a selection nothing does. */
export const ROLES = ["selected", "near", "far"] as const;
export type EmphasisRole = (typeof ROLES)[number];

export interface Emphasis {
  /** By id, of nodes and ties; empty without a selection. */
  readonly roles: ReadonlyMap<string, EmphasisRole>;
}

const NONE: Emphasis = { roles: new Map() };

/**
 * The parts that nodes and ties play under a selection: an id, or a tie as `a~b`, in either order. What is not drawn
 * cannot be selected, and then nothing steps back.
 */
export function emphasisOf({ nodes, edges }: Pick<Graph, "nodes" | "edges">, select: string | null): Emphasis {
  const ends = select === null ? [] : select.split("~");
  const drawn = new Set(nodes.map(({ id }) => id));
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

/** What is lit when the pointer rests on a node, its ties and neighbours; or on a tie, the tie and its two ends. */
export function surroundings({ edges }: Pick<Graph, "edges">, id: string): ReadonlySet<string> {
  const around = new Set<string>();
  for (const edge of edges) {
    if (edge.id === id) return new Set([id, edge.source, edge.target]);
    if (edge.source === id || edge.target === id) around.add(edge.id).add(edge.source === id ? edge.target : edge.source);
  }
  return around;
}
