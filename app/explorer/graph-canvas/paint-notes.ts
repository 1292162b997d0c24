import type { Core } from "cytoscape";
import type { Disc, Point } from "@/lib/view/graph-geometry";
import type { Palette } from "@/lib/view/graph-style";

/** A sheet with a turned corner and two lines, in pixels of the canvas: a shape that nothing else in the graph has. */
const SHEET = { width: 10, height: 11, corner: 3.5 } as const;
/** A corner of the sheet touches a disc at 45 degrees. */
const DIAGONAL = Math.SQRT1_2;

/**
 * Marks what has notes: a disc at its upper right, a tie at its middle.
 * @param noted the ids of actors, meetings and ties; those that are not drawn are passed over
 * @returns how many were marked
 */
export function paintNotes(context: CanvasRenderingContext2D, palette: Palette, cy: Core, noted: Iterable<string>): number {
  let marked = 0;
  for (const id of noted) {
    const at = placeOf(cy, id);
    if (at === null) continue;
    paintSheet(context, palette, at);
    marked++;
  }
  return marked;
}

/** Where the marks stand, as discs that names keep clear of. */
export function noteDiscs(cy: Core, noted: Iterable<string>): (Disc & { readonly id: string })[] {
  return [...noted].flatMap((id) => {
    const at = placeOf(cy, id);
    return at === null ? [] : [{ id: `note on ${id}`, ...at, radius: SHEET.height / 2 }];
  });
}

function placeOf(cy: Core, id: string): Point | null {
  const element = cy.getElementById(id);
  if (element.empty()) return null;
  if (id.includes("~")) {
    const [a, b] = [element.source().renderedPosition(), element.target().renderedPosition()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }
  const { x, y } = element.renderedPosition();
  const reach = (cy.zoom() * (element.data("size") as number) * DIAGONAL) / 2 + 2;
  return { x: x + reach, y: y - reach };
}

function paintSheet(context: CanvasRenderingContext2D, { ground, ink }: Palette, { x, y }: Point): void {
  const { width, height, corner } = SHEET;
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(right, top);
  context.lineTo(right, bottom - corner);
  context.lineTo(right - corner, bottom);
  context.lineTo(left, bottom);
  context.closePath();
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.stroke();
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = 1.25;
  context.strokeStyle = ink;
  context.stroke();
  context.beginPath();
  for (const [nth, end] of [right - 2.5, right - 4].entries()) {
    context.moveTo(left + 2.5, top + 3.5 + 3 * nth);
    context.lineTo(end, top + 3.5 + 3 * nth);
  }
  context.stroke();
}
