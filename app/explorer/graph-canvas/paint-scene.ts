import type { Point } from "@/lib/view/graph-geometry";
import { labelLines, type Label } from "@/lib/view/graph-labels";
import type { SceneNode } from "@/lib/view/graph-scene";
import type { Palette } from "@/lib/view/graph-style";
import type { Letters } from "./lettering";

/** One node as it is to be lettered, in pixels of the canvas. */
export interface Lettered extends Point {
  readonly node: SceneNode;
  readonly radius: number;
  /** How its name stands; null where it has no room. */
  readonly label: Label | null;
  readonly bold: boolean;
}

export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly letters: Letters;
}

const HALO = 3.5;
const RING = 2;

/** Writes codes, strokes and names over the graph, the important last, so that they lie on top. */
export function paintScene(brush: Brush, nodes: readonly Lettered[]): void {
  for (const lettered of nodes) {
    if (lettered.node.struck) paintStroke(brush, lettered);
    if (codeFits(brush, lettered)) paintCode(brush, lettered);
  }
  for (const lettered of [...nodes].reverse()) if (lettered.label !== null) paintName(brush, lettered, lettered.label);
}

/** A ring around a node, of a width that does not change with the zoom. */
export function paintRing({ context, palette }: Brush, { x, y, radius }: Lettered, colour: "accent" | "ink", gap: number): void {
  context.lineWidth = RING + 2;
  context.strokeStyle = palette.ground;
  circle(context, x, y, radius + gap);
  context.lineWidth = RING;
  context.strokeStyle = palette[colour];
  circle(context, x, y, radius + gap);
}

/** Half the width of a pin's head, and how far it reaches from the disc to the left and up. */
const PIN = { head: 3.5, reach: 7 } as const;

/** A pin at the upper left of a disc: the node is locked where it stands. Notes have their mark at the right. */
export function paintPin({ context, palette }: Brush, { x, y, radius }: Lettered): void {
  const [px, py] = [x - radius * Math.SQRT1_2, y - radius * Math.SQRT1_2];
  const head = { x: px - PIN.reach, y: py - PIN.reach };
  context.beginPath();
  context.moveTo(px, py);
  context.lineTo(head.x, head.y);
  context.moveTo(head.x + PIN.head, head.y);
  context.arc(head.x, head.y, PIN.head, 0, 2 * Math.PI);
  context.lineCap = "round";
  context.lineWidth = 5;
  context.strokeStyle = palette.ground;
  context.stroke();
  context.lineWidth = 2;
  context.strokeStyle = palette.ink;
  context.stroke();
  context.fillStyle = palette.ink;
  context.fill();
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}

/** Whether a code has room in its disc. */
export function codeFits({ letters }: Pick<Brush, "letters">, { node, radius }: Pick<Lettered, "node" | "radius">): boolean {
  return node.code !== "" && letters.codeWidth(node.code) + 4 <= 2 * radius;
}

function paintCode({ context, palette, letters }: Brush, { node, x, y }: Lettered): void {
  context.font = letters.codeFont;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = palette.discs[node.hue][node.role === "far" ? "far" : "full"].code;
  context.fillText(node.code, x, y + 0.5);
}

function paintStroke({ context, palette }: Brush, { node, x, y, radius }: Lettered): void {
  const reach = radius * 0.5;
  context.lineWidth = 1.5;
  context.strokeStyle = palette.signal[node.role === "far" ? "far" : "full"];
  context.beginPath();
  context.moveTo(x - reach, y + reach);
  context.lineTo(x + reach, y - reach);
  context.stroke();
}

function paintName({ context, palette, letters }: Brush, lettered: Lettered, { side, text }: Label): void {
  const { node, bold } = lettered;
  const texts = node.texts[text] ?? [];
  const { lines, x, middles, end } = labelLines(lettered, texts, letters.measure(texts, bold), side);
  context.font = letters.font(bold);
  context.textAlign = end === "end" ? "right" : end === "start" ? "left" : "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = palette.ground;
  context.fillStyle = node.role === "far" && !bold ? palette.faded : palette.ink;
  lines.forEach((line, i) => context.strokeText(line, x, middles[i] ?? 0));
  lines.forEach((line, i) => context.fillText(line, x, middles[i] ?? 0));
}
