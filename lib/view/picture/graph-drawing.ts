import type { GraphNode } from "@/lib/domain/answers";
import { TIE_CLASSES, type TieClass } from "../graph-elements";
import type { EmphasisRole } from "../graph-emphasis";
import type { Disc, Point } from "../graph-geometry";
import type { LabelLines } from "../graph-labels";
import type { SceneNode } from "../graph-scene";
import { nodeColours, tieColour, type NodeColours, type Palette } from "../graph-style";
import type { Drawing } from "./sheet";
import { element, pointsOf, textOf } from "./xml";

/** A node as it stands on the screen: in pixels, where its radius is half its width. */
export interface ShownNode extends Disc {
  readonly node: Pick<SceneNode, "id" | "hue" | "role" | "struck">;
  readonly kind: GraphNode["kind"];
  readonly status: GraphNode["status"];
  /** What is told of it in words. */
  readonly told: string;
  /** What is written in it; "" where it does not fit. */
  readonly code: string;
  /** How its name is written; null where it has no room. */
  readonly name: LabelLines | null;
  readonly bold: boolean;
}

export interface ShownTie {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly role: EmphasisRole | null;
  readonly classes: readonly TieClass[];
}

/** The graph as it is drawn, without what follows the pointer. */
export interface ShownGraph {
  readonly width: number;
  readonly height: number;
  /** How many pixels one unit of the graph takes. */
  readonly zoom: number;
  /** The most important first. */
  readonly nodes: readonly ShownNode[];
  readonly ties: readonly ShownTie[];
  readonly letters: {
    readonly namePx: number;
    readonly codePx: number;
    /** From the middle of a line down to where letters stand, in parts of their size. */
    readonly drop: number;
  };
}

/** The same as on the canvas, in pixels: a name's halo, a ring's width and its distance. */
const HALO = 3.5;
const RING = { width: 2, gap: 4 } as const;
/** In units of the graph. */
const BORDER = 2;
const MEETING_BORDER = 1.75;
const MOST_CORNER = 8;
const DASH = [6, 4] as const;
/** What lies on top comes last. */
const DEPTH: Readonly<Record<EmphasisRole, number>> = { far: 0, near: 2, selected: 3 };

/** Draws the graph as SVG: ties, then nodes, then codes and names, each as the canvas paints it. */
export function drawGraph(graph: ShownGraph, palette: Palette): Drawing {
  const { width, height, nodes, ties } = graph;
  const seen = nodes.filter((node) => inSight(node, graph));
  const crossing = ties.filter((tie) => mayCross(tie, graph));
  const content = [
    element("g", { "stroke-linecap": "butt" }, ...byDepth(crossing, ({ role }) => role).map((tie) => drawTie(tie, palette))),
    ...byDepth([...seen].reverse(), ({ node }) => node.role).map((node) => drawNode(node, graph, palette)),
    ...seen.filter(({ node }) => node.role === "selected").map((node) => drawRing(node, palette)),
    ...seen.map((node) => drawInside(node, graph, palette)),
    ...[...seen].reverse().map((node) => drawName(node, graph, palette)),
  ].join("");
  return { width, height, content };
}

/** How many of the nodes are seen at least in part; the rest lies outside what one has zoomed in to. */
export function nodesInSight(graph: ShownGraph): number {
  return graph.nodes.filter((node) => inSight(node, graph)).length;
}

function inSight({ x, y, radius }: Disc, { width, height }: Pick<ShownGraph, "width" | "height">): boolean {
  return x + radius > 0 && y + radius > 0 && x - radius < width && y - radius < height;
}

/** Whether the box of a tie meets the frame. */
function mayCross({ from, to }: Pick<ShownTie, "from" | "to">, { width, height }: Pick<ShownGraph, "width" | "height">): boolean {
  return Math.max(from.x, to.x) > 0 && Math.max(from.y, to.y) > 0 && Math.min(from.x, to.x) < width && Math.min(from.y, to.y) < height;
}

function byDepth<T>(all: readonly T[], roleOf: (each: T) => EmphasisRole | null): T[] {
  const depth = (each: T) => {
    const role = roleOf(each);
    return role === null ? 1 : DEPTH[role];
  };
  return [...all].sort((a, b) => depth(a) - depth(b));
}

function drawTie({ id, from, to, width, role, classes }: ShownTie, palette: Palette): string {
  return element("line", {
    id: `tie-${id}`, x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: tieColour(palette, role, classes), "stroke-width": width,
    "stroke-dasharray": classes.includes(TIE_CLASSES.planned) ? DASH.join(" ") : null,
  });
}

function drawNode(shown: ShownNode, { zoom }: ShownGraph, palette: Palette): string {
  const { node, kind, status, told } = shown;
  const colours = nodeColours(palette, { kind, status, hue: node.hue, role: node.role });
  const { fill, stroke } = colours;
  const shape = kind === "meeting" ? drawDiamond(shown, colours, zoom, fill === palette.ground) : drawDisc(shown, kind, { fill, stroke, "stroke-width": BORDER * zoom }, zoom);
  return element("g", { id: `node-${node.id}`, class: "node" }, element("title", {}, textOf(told)), shape);
}

function drawDisc({ x, y, radius }: Disc, kind: GraphNode["kind"], paint: Readonly<Record<string, string | number>>, zoom: number): string {
  if (kind === "country") {
    return element("rect", { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, rx: Math.min(radius / 2, MOST_CORNER * zoom), ...paint });
  }
  if (kind === "organization") {
    const corners = [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]] as const;
    return element("polygon", { points: pointsOf(corners.map(([dx, dy]) => [x + dx * radius, y + dy * radius])), ...paint });
  }
  return element("circle", { cx: x, cy: y, r: radius, ...paint });
}

/** A hollow one has its border inside, so that all are of one size. */
function drawDiamond({ x, y, radius }: Disc, { fill, stroke, half }: NodeColours, zoom: number, hollow: boolean): string {
  const border = (hollow ? MEETING_BORDER : BORDER) * zoom;
  const reach = hollow ? radius - (border / 2) * Math.SQRT2 : radius;
  const points = pointsOf([[x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]]);
  const right = half ? element("polygon", { points: pointsOf([[x, y - reach], [x + reach, y], [x, y + reach]]), fill: stroke }) : "";
  return element("polygon", { points, fill, stroke, "stroke-width": border }) + right;
}

function drawRing({ x, y, radius }: Disc, { ground, accent }: Palette): string {
  const ring = { cx: x, cy: y, r: radius + RING.gap, fill: "none" };
  return element("circle", { ...ring, stroke: ground, "stroke-width": RING.width + 2 }) + element("circle", { ...ring, stroke: accent, "stroke-width": RING.width });
}

function drawInside({ node: { struck, role, hue }, x, y, radius, code }: ShownNode, { letters: { codePx, drop } }: ShownGraph, palette: Palette): string {
  const place = role === "far" ? "far" : "full";
  const reach = radius * 0.5;
  const stroke = struck ? element("path", { d: `M${x - reach} ${y + reach}L${x + reach} ${y - reach}`, stroke: palette.signal[place], "stroke-width": 1.5 }) : "";
  if (code === "") return stroke;
  return stroke + element("text", { class: "code", x, y: y + 0.5 + drop * codePx, "text-anchor": "middle", "font-size": codePx, "font-weight": 600, fill: palette.discs[hue][place].code }, textOf(code));
}

/** A line of its own for each line, so that who takes the text out gets words. */
function drawName({ node, name, bold }: ShownNode, { letters: { namePx, drop } }: ShownGraph, palette: Palette): string {
  if (name === null) return "";
  const { lines, x, middles, end } = name;
  return element("g", {
    class: "name", "text-anchor": end, "font-size": namePx, "font-weight": bold ? 600 : null, fill: node.role === "far" && !bold ? palette.faded : palette.ink,
    stroke: palette.ground, "stroke-width": HALO, "stroke-linejoin": "round", "paint-order": "stroke",
  }, ...lines.map((line, i) => element("text", { x, y: (middles[i] ?? 0) + drop * namePx }, textOf(line))));
}
