import type { Core } from "cytoscape";
import { daysInSight, SOFT, type AxisInSight } from "@/lib/view/by-time/axis-in-sight";
import type { MeetingDays, TimeAxis } from "@/lib/view/by-time/time-axis";
import type { Palette } from "@/lib/view/graph-style";

/** What lies beneath a graph that is drawn by time, in pixels of the canvas. */

/** The lines of the axis through the picture, and the borders of the strip of what has no date. */
export function paintGrid(context: CanvasRenderingContext2D, { tie }: Palette, { ticks, strip }: AxisInSight, height: number): void {
  context.lineWidth = 1;
  context.setLineDash([]);
  context.strokeStyle = tie.faint;
  // The first label may stand for what began before the edge.
  for (const { x } of ticks) if (x > 0) line(context, x, height);
  if (strip === null) return;
  context.setLineDash([4, 4]);
  context.strokeStyle = tie.full;
  for (const x of [strip.from, strip.to]) line(context, x, height);
  context.setLineDash([]);
}

/**
 * Over which days a meeting went, as a bar through its diamond; where they are known less exactly than to the day, its
 * ends are soft.
 * @param far it steps back
 * @returns false where it is not drawn
 */
export function paintDays(context: CanvasRenderingContext2D, palette: Palette, cy: Core, axis: TimeAxis, { id, days, far }: { readonly id: string; readonly days: MeetingDays; readonly far: boolean }): boolean {
  const node = cy.getElementById(id);
  if (node.empty()) return false;
  const { from, to, thick } = daysInSight(axis, days, { zoom: cy.zoom(), pan: cy.pan().x });
  const { y } = node.renderedPosition();
  const colour = far ? palette.tie.far : palette.meeting.far;
  context.fillStyle = days.exact ? colour : soft(context, from, to, colour);
  context.fillRect(from, y - thick / 2, to - from, thick);
  return true;
}

function soft(context: CanvasRenderingContext2D, from: number, to: number, colour: string): CanvasGradient {
  const gradient = context.createLinearGradient(from, 0, to, 0);
  gradient.addColorStop(0, `${colour}00`);
  gradient.addColorStop(SOFT, colour);
  gradient.addColorStop(1 - SOFT, colour);
  gradient.addColorStop(1, `${colour}00`);
  return gradient;
}

function line(context: CanvasRenderingContext2D, x: number, height: number): void {
  context.beginPath();
  context.moveTo(Math.round(x) + 0.5, 0);
  context.lineTo(Math.round(x) + 0.5, height);
  context.stroke();
}
