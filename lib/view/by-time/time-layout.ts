import type { TimeWindow } from "@/lib/domain/filter";
import { compareText } from "@/lib/domain/compare";
import type { Positions } from "../graph-geometry";
import { longAxis } from "../graph-layout";
import type { LayoutGraph } from "../graph-layout-input";
import { layoutRadii } from "../graph-sizes";
import { placeAll, type Wanted } from "./time-placing";
import { HALF_STRIP, middleOf, type TimeAxis } from "./time-axis";

/** Where nodes stand that are drawn by time, and by which scale. */
export interface TimeLayout {
  readonly positions: Positions;
  readonly axis: TimeAxis;
}

/** Square pixels for one node, with what its lines and name need. */
const ROOM = 3600;
/** The picture is about this much wider than high. */
const WIDTH_TO_HEIGHT = 1.9;
/** A picture of few nodes is no narrower than this. */
const LEAST_WIDTH = 560;
/** All on one day: as wide as this for one day. */
const ONE_DAY = 120;
/** How often the width is measured by the height that it leads to. */
const ROUNDS = 3;
/** Between the last meeting and the strip of those without a date. */
const BEFORE_STRIP = 90;
/** How often each node is drawn towards those it is tied to. */
const SWEEPS = 6;

/**
 * Places a graph of meetings by time: each meeting at its date on a linear scale, each actor amid the dates of its
 * meetings, and both so high or low that lines are short, nothing overlaps and meetings of one day stand above one
 * another. The scale makes the picture about twice as wide as high.
 * @param window the view's: a date that reaches beyond it stands at the middle of what lies in it
 * @returns in the order of the graph's nodes; the same graph gives the same positions
 */
export function layoutByTime(graph: LayoutGraph, window: TimeWindow): TimeLayout {
  const { nodes } = graph;
  const days = nodes.flatMap(({ date }) => middleOf(date, window) ?? []);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const origin = days.length === 0 ? 0 : (first + last) / 2;
  const length = days.length === 0 ? 0 : last - first;
  const heights = heightsOf(graph);
  const radii = layoutRadii(nodes);
  let width = Math.max(LEAST_WIDTH, Math.sqrt(nodes.length * ROOM * WIDTH_TO_HEIGHT));
  let made = lay(width);
  for (let round = 1; round < ROUNDS && length > 0; round++) {
    width = Math.max(LEAST_WIDTH, Math.sqrt(width * tall(made.positions) * WIDTH_TO_HEIGHT));
    made = lay(width);
  }
  return made;

  function lay(across: number): TimeLayout {
    const axis: TimeAxis = { origin, perDay: length === 0 ? ONE_DAY : across / length, strip: (length === 0 ? ONE_DAY : across) / 2 + BEFORE_STRIP + HALF_STRIP, window };
    const high = across / WIDTH_TO_HEIGHT;
    const size = ({ id }: Wanted) => radii.get(id) ?? 0;
    const wanted: readonly Wanted[] = nodes.map((node, i) => ({ ...node, height: (heights[i] ?? 0) * high }));
    // The large ones first, which find room least easily; then the meetings, between those who took part.
    const inTurn = [...wanted].sort((a, b) => Number(a.kind === "meeting") - Number(b.kind === "meeting") || size(b) - size(a) || compareText(a.id, b.id));
    const placed = placeAll({ standing: new Map(), sizes: radii, nodes: inTurn, edges: graph.edges, axis });
    return { axis, positions: new Map(nodes.map(({ id }) => [id, placed.get(id) ?? { x: 0, y: 0 }])) };
  }
}

/** How high each node would stand for short lines, from -0.5 to 0.5: by rank along the length of the layout by ties. */
function heightsOf(graph: LayoutGraph): readonly number[] {
  const { nodes, edges } = graph;
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  let heights: readonly number[] = byRank(longAxis(graph));
  const ties: number[][] = nodes.map(() => []);
  for (const { source, target } of edges) {
    const [a, b] = [index.get(source), index.get(target)];
    if (a === undefined || b === undefined) continue;
    ties[a]?.push(b);
    ties[b]?.push(a);
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = heights;
    heights = before.map((own, i) => {
      const others = ties[i] ?? [];
      return others.length === 0 ? own : (own + others.reduce((sum, j) => sum + (before[j] ?? 0), 0) / others.length) / 2;
    });
  }
  return byRank(heights);
}

function byRank(values: readonly number[]): readonly number[] {
  const ranks = new Map(values.map((_, i) => i).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0) || i - j).map((index, rank) => [index, rank]));
  return values.map((_, i) => ((ranks.get(i) ?? 0) + 0.5) / values.length - 0.5);
}

function tall(positions: Positions): number {
  const all = [...positions.values()].map(({ y }) => y);
  return Math.max(...all) - Math.min(...all) || 1;
}
