import type { Drawing } from "./sheet";
import { placedDrawing } from "./sheet-svg";
import { element, rounded } from "./xml";

/** The width of A4, upright, between the margins that pages here have, in CSS pixels. */
export const PAPER_WIDTH = 688;

/** A drawing as an element within a page, which says in words what it is. @param told what it is */
export function drawingOnPage(drawing: Drawing, told: string): string {
  const [width, height] = [rounded(drawing.width), rounded(drawing.height)];
  return element("svg", { width, height, viewBox: `0 0 ${width} ${height}`, ...(told === "" ? { "aria-hidden": "true" } : { role: "img", "aria-label": told }) }, placedDrawing(drawing, 0, 0));
}
