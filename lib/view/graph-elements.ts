import type { Graph, GraphEdge, GraphNode } from "@/lib/domain/answers";
import type { Status } from "@/lib/domain/words";
import type { Box, Point, Positions } from "./graph-geometry";
import type { Hue } from "./graph-hues";
import { PLAIN_LOOK, type Look } from "./graph-look";

/** What the canvas holds of a graph: by id, flat, and comparable value by value, so that only what changed is patched. */

export interface NodeElement {
  readonly id: string;
  readonly data: {
    readonly kind: GraphNode["kind"];
    /** A meeting has none. */
    readonly hue: Hue | "";
    readonly status: Status | "";
    /** Width and height, in the graph's own coordinates. */
    readonly size: number;
  };
  readonly position: Point;
}

export interface TieElement {
  readonly id: string;
  readonly data: { readonly source: string; readonly target: string; readonly width: number; readonly wide: number };
  readonly classes: readonly TieClass[];
}

export interface Elements {
  readonly nodes: ReadonlyMap<string, NodeElement>;
  readonly ties: ReadonlyMap<string, TieElement>;
}

/** Nothing of it was held; or nothing of it was between the two alone. */
export const TIE_CLASSES = { planned: "planned", manySided: "many-sided" } as const;
export type TieClass = (typeof TIE_CLASSES)[keyof typeof TIE_CLASSES];

/** A shape's width for a disc's radius, so that all shapes of the same meetings have about the same area. */
const WIDTHS: Readonly<Record<GraphNode["kind"], number>> = { person: 2, country: 1.8, organization: 2.1, meeting: 2 };

/** Nodes and ties as elements; what has no position, and the ties of it, are left out. */
export function elementsOf({ nodes, edges }: Graph, positions: Positions, radii: ReadonlyMap<string, number>, look: Pick<Look, "hueOf"> = PLAIN_LOOK): Elements {
  const drawn = new Map<string, NodeElement>();
  for (const node of nodes) {
    const { id, kind, status } = node;
    const position = positions.get(id);
    if (position === undefined) continue;
    const size = Math.round((radii.get(id) ?? 0) * WIDTHS[kind] * 10) / 10;
    drawn.set(id, { id, data: { kind, hue: kind === "meeting" ? "" : look.hueOf(node), status: status ?? "", size }, position });
  }
  const ties = edges.filter(({ source, target }) => source !== target && drawn.has(source) && drawn.has(target));
  return { nodes: drawn, ties: new Map(ties.map((edge) => [edge.id, tieElement(edge, drawn)])) };
}

function tieElement(edge: GraphEdge, nodes: Elements["nodes"]): TieElement {
  const { id, source, target, meetings } = edge;
  // A line to a meeting is not shared by two: whether it is of two alone says nothing.
  const ofMeeting = [source, target].some((end) => nodes.get(end)?.data.kind === "meeting");
  const classes = tieClasses(edge).filter((each) => !ofMeeting || each === TIE_CLASSES.planned);
  const width = tieWidth(meetings);
  return { id, data: { source, target, width, wide: width + WIDER }, classes };
}

/** What a selected tie gains. */
const WIDER = 3;

/** By the logarithm: 1 px for one meeting, some 5 for ten, in the graph's own coordinates. */
export function tieWidth(meetings: number): number {
  return Math.round((1 + 1.2 * Math.log2(Math.max(1, meetings))) * 10) / 10;
}

export function tieClasses({ held, bilateral }: Pick<GraphEdge, "held" | "bilateral">): readonly TieClass[] {
  return [...(held === 0 ? [TIE_CLASSES.planned] : []), ...(bilateral === 0 ? [TIE_CLASSES.manySided] : [])];
}

/** The box that holds all nodes; of none, an empty one at 0,0. */
export function boundsOf({ nodes }: Elements): Box {
  const all = [...nodes.values()].map(({ position: { x, y }, data: { size } }) => ({ x, y, half: size / 2 }));
  if (all.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...all.map((each) => each.x - each.half));
  const y = Math.min(...all.map((each) => each.y - each.half));
  return {
    x,
    y,
    width: Math.max(...all.map((each) => each.x + each.half)) - x,
    height: Math.max(...all.map((each) => each.y + each.half)) - y,
  };
}
