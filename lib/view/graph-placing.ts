import type { Graph } from "@/lib/domain/answers";
import { chanceOf, type Disc, type Point, type Positions } from "./graph-geometry";
import { LEAST_RADIUS, MARGIN, MOST_RADIUS } from "./graph-sizes";
import { tiesByNode } from "./graph-ties";
import type { View } from "./view";

/** What the address says of places: the layout it rests on, and what comes in addition. */
export interface Placing {
  /** Where the layout put its nodes, those with most meetings first. All of them stand, drawn or not. */
  readonly layout: Positions;
  /** The radii for which the layout made room. */
  readonly radii: ReadonlyMap<string, number>;
  readonly graph: { readonly nodes: readonly { readonly id: string }[]; readonly edges: readonly Tie[] };
  readonly view: Pick<View, "projection" | "draw" | "expand" | "pin">;
}

type Tie = Pick<Graph["edges"][number], "source" | "target">;

/** Angles tried on each ring around a neighbour. */
const ANGLES = 16;
const RINGS = 60;
const TURN = 2 * Math.PI;

/**
 * Where everything drawn stands. A node of the layout keeps its place; another comes beside one of its neighbours, into
 * free room, one after the other, so that what comes later moves nothing that stands. Pins come last and override.
 */
export function placeNodes({ layout, radii, graph, view }: Placing): Positions {
  const standing = new Map(layout);
  const ranks = new Map([...layout.keys()].map((id, rank) => [id, rank]));
  const ties = tiesByNode(graph.edges);
  const free = new FreeRoom();
  for (const [id, { x, y }] of layout) free.take({ x, y, radius: radii.get(id) ?? LEAST_RADIUS });
  const reach = reachOf(layout);
  for (const { id, brought } of additions(graph.nodes, ties, layout, view)) {
    const placed = (ties.get(id) ?? []).filter((other) => standing.has(other));
    const host = brought ? view.expand.find((other) => placed.includes(other)) : undefined;
    const beside = standing.get(host ?? mostTelling(placed, ranks) ?? "");
    const at = free.beside(beside ?? somewhere(id, reach), id);
    standing.set(id, at);
    free.take({ ...at, radius: LEAST_RADIUS });
  }
  for (const { id, x, y } of view.pin) if (standing.has(id)) standing.set(id, { x, y });
  return standing;
}

/**
 * What the layout lacks, in the order in which it came. Of the network the answer keeps that order: those with most
 * meetings, then what each expansion brought. Of events it lists actors before meetings; there, what is tied to an
 * expanded node comes after the rest.
 */
export function additions<N extends { readonly id: string }>(nodes: readonly N[], ties: Ties, layout: Positions, { projection, draw, expand }: Omit<Placing["view"], "pin">): readonly (N & { readonly brought: boolean })[] {
  const added = nodes.map((node, index) => ({ ...node, brought: projection === "network" && index >= draw })).filter(({ id }) => !layout.has(id));
  if (projection === "network" || expand.length === 0) return added;
  const turn = (id: string) => expand.findIndex((other) => other === id || (ties.get(id) ?? []).includes(other));
  return added.map((node) => ({ node, turn: turn(node.id) })).sort((a, b) => a.turn - b.turn).map(({ node }) => node);
}

/** Of some neighbours the one with fewest meetings, which says most about where a node belongs; those of the layout first. */
function mostTelling(placed: readonly string[], ranks: ReadonlyMap<string, number>): string | undefined {
  const rank = (id: string) => ranks.get(id) ?? -1;
  return placed.reduce<string | undefined>((best, id) => (best === undefined || rank(id) > rank(best) ? id : best), undefined);
}

type Ties = ReadonlyMap<string, readonly string[]>;

/** How far the layout reaches from 0,0 to the side and up or down. */
function reachOf(layout: Positions): Point {
  return [...layout.values()].reduce((far, { x, y }) => ({ x: Math.max(far.x, Math.abs(x)), y: Math.max(far.y, Math.abs(y)) }), { x: 1, y: 1 });
}

/** A point of its own for what has no neighbour that stands: towards the rim, where it is not crowded, and yet in sight. */
function somewhere(id: string, reach: Point): Point {
  const angle = TURN * chanceOf(id);
  return { x: 0.7 * reach.x * Math.cos(angle), y: 0.7 * reach.y * Math.sin(angle) };
}

/** Wide enough that what may touch a new node stands in its square or one beside it. */
const SQUARE = MOST_RADIUS + LEAST_RADIUS + 2 * MARGIN;

/** The room between what stands, looked up by squares. */
class FreeRoom {
  readonly #squares = new Map<number, Disc[]>();

  take(disc: Disc): void {
    const key = square(Math.floor(disc.x / SQUARE), Math.floor(disc.y / SQUARE));
    const there = this.#squares.get(key);
    if (there === undefined) this.#squares.set(key, [disc]);
    else there.push(disc);
  }

  /** The first free point on rings around a middle, from an angle that follows from the id. */
  beside(middle: Point, id: string): Point {
    const start = TURN * chanceOf(`${id} beside`);
    for (let ring = 0; ring < RINGS; ring++) {
      const far = SQUARE + 22 * ring;
      for (let i = 0; i < ANGLES; i++) {
        // Left and right of the start by turns, so that the nearest free angle is taken.
        const angle = start + (TURN / ANGLES) * (i % 2 === 0 ? i / 2 : -(i + 1) / 2);
        const at = { x: Math.round(middle.x + far * Math.cos(angle)), y: Math.round(middle.y + far * Math.sin(angle)) };
        if (this.#isFree(at)) return at;
      }
    }
    return { x: Math.round(middle.x), y: Math.round(middle.y) };
  }

  #isFree(point: Point): boolean {
    const [column, row] = [Math.floor(point.x / SQUARE), Math.floor(point.y / SQUARE)];
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        for (const other of this.#squares.get(square(x, y)) ?? NOBODY) {
          const [dx, dy, apart] = [other.x - point.x, other.y - point.y, other.radius + LEAST_RADIUS + 2 * MARGIN];
          if (dx * dx + dy * dy < apart * apart) return false;
        }
      }
    }
    return true;
  }
}

const NOBODY: readonly Disc[] = [];
/** More squares than there are in a row. */
const ROW = 1 << 20;

/** The number of a square: a text for each would take longer to make than all else here. */
function square(column: number, row: number): number {
  return column * ROW + row;
}
