import type { GraphEdge } from "@/lib/domain/answers";
import { distance, type Point, type Positions } from "./graph-geometry";
import { tiedTo } from "./graph-ties";

/** Walking the graph by the arrow keys. */

export const DIRECTIONS = { ArrowRight: { x: 1, y: 0 }, ArrowLeft: { x: -1, y: 0 }, ArrowDown: { x: 0, y: 1 }, ArrowUp: { x: 0, y: -1 } } as const;
export type Direction = keyof typeof DIRECTIONS;

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(DIRECTIONS, key);
}

/**
 * One step of a walk along the ties: to the nearest of those tied to a node in a direction, or where none of them lies that
 * way, to the nearest node at all.
 * @returns null where there is none that way
 */
export function walkTowards(positions: Positions, edges: readonly Pick<GraphEdge, "source" | "target">[], from: string, direction: Direction): string | null {
  const ends = new Set(tiedTo(edges, from));
  const tied: Positions = new Map([...positions].filter(([id]) => id === from || ends.has(id)));
  return nodeTowards(tied, from, direction) ?? nodeTowards(positions, from, direction);
}

/**
 * The nearest node in a direction: within a quarter turn of it, near ones before straight ones.
 * @returns null where there is none that way
 */
export function nodeTowards(positions: Positions, from: string, direction: Direction): string | null {
  const start = positions.get(from);
  if (start === undefined) return null;
  let best: { id: string; cost: number } | null = null;
  for (const [id, at] of positions) {
    if (id === from) continue;
    const cost = costOf(start, at, DIRECTIONS[direction]);
    if (cost !== null && (best === null || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}

/** The distance, made longer the further it turns from the direction; null where it turns more than 45 degrees. */
function costOf(from: Point, to: Point, direction: Point): number | null {
  const ahead = (to.x - from.x) * direction.x + (to.y - from.y) * direction.y;
  const aside = Math.abs((to.x - from.x) * direction.y) + Math.abs((to.y - from.y) * direction.x);
  if (ahead <= 0 || aside > ahead) return null;
  return distance(from, to) + aside;
}
