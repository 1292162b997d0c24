import type { Graph, GraphNode } from "@/lib/domain/answers";
import { chanceOf, type Point, type Positions } from "../graph-geometry";
import { LEAST_RADIUS } from "../graph-sizes";
import { tiesByNode } from "../graph-ties";
import { ColumnRoom, type Half } from "./column-room";
import { acrossOf, type TimeAxis } from "./time-axis";

/** One node to be placed by time. */
export interface Wanted extends Pick<GraphNode, "id" | "kind" | "date"> {
  /** How high it would stand; without it, beside those it is tied to. */
  readonly height?: number;
}

interface Asked {
  /** What stands already, and moves no more. */
  readonly standing: Positions;
  /** Radii; those that are not told are the least. */
  readonly sizes: ReadonlyMap<string, number>;
  /** In the order in which they choose their room; what stands is passed over. */
  readonly nodes: readonly Wanted[];
  readonly edges: readonly Pick<Graph["edges"][number], "source" | "target">[];
  readonly axis: TimeAxis;
}

/** Room beside and above an actor's disc, for its name; and around a meeting's diamond. */
const AROUND_ACTOR: Half = { x: 15, y: 11 };
const AROUND_MEETING: Half = { x: 2, y: 3 };
/** So many steps aside of the middle of its meetings an actor may stand where it has no room there. */
const ASIDE = [0, -1, 1, -2, 2, -3, 3] as const;
const ASIDE_STEP = 34;
/** Aside costs so much more than higher or lower. */
const ASIDE_COST = 1.3;
/** What is tied to nothing that stands keeps within so much of the middle. */
const LOOSE = 400;

/**
 * Places nodes one after the other. A meeting stands at its date, above or below others of it; an actor amid the dates of
 * its meetings, or a little aside; what comes later moves nothing that stands.
 */
export function placeAll({ standing, sizes, nodes, edges, axis }: Asked): Positions {
  const placed = new Map(standing);
  const ties = tiesByNode(edges);
  const told = new Map(nodes.map((node) => [node.id, node]));
  const room = new ColumnRoom();
  const halfOf = (id: string): Half => {
    const around = told.get(id)?.kind === "meeting" ? AROUND_MEETING : AROUND_ACTOR;
    const radius = sizes.get(id) ?? LEAST_RADIUS;
    return { x: radius + around.x, y: radius + around.y };
  };
  for (const [id, { x, y }] of standing) room.take(x, y, halfOf(id));
  for (const { id, kind, date, height } of nodes) {
    if (placed.has(id)) continue;
    const others = ties.get(id) ?? [];
    const beside = mean(others.flatMap((other) => placed.get(other)?.y ?? []));
    const dates = others.flatMap((other) => told.get(other) ?? []).flatMap((other) => (other.kind === "meeting" ? acrossOf(axis, other.date) : []));
    const at = kind === "meeting"
      ? inColumn(room, acrossOf(axis, date), beside ?? height ?? loose(id), halfOf(id))
      : amid(room, middleOfDates(dates, axis), height ?? beside ?? loose(id), halfOf(id));
    placed.set(id, at);
    room.take(at.x, at.y, halfOf(id));
  }
  return placed;
}

/** Meetings without a date count only where there are no others. */
function middleOfDates(dates: readonly number[], { strip }: TimeAxis): number {
  const known = dates.filter((x) => x !== Math.round(strip));
  return Math.round(mean(known) ?? mean(dates) ?? 0);
}

function inColumn(room: ColumnRoom, x: number, wanted: number, half: Half): Point {
  return { x, y: Math.round(room.nearest(x, wanted, half)) };
}

/** In the column or, where that is nearer to the height wanted, in one a little aside. */
function amid(room: ColumnRoom, x: number, wanted: number, half: Half): Point {
  const tried = ASIDE.map((steps) => {
    const at = inColumn(room, x + steps * ASIDE_STEP, wanted, half);
    return { at, cost: Math.abs(at.y - wanted) + ASIDE_COST * ASIDE_STEP * Math.abs(steps) };
  });
  return tried.reduce((best, each) => (each.cost < best.cost ? each : best)).at;
}

function loose(id: string): number {
  return (chanceOf(id) - 0.5) * LOOSE;
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
