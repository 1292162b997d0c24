import type { PointerEvent } from "react";
import type { Point } from "@/lib/view/graph-geometry";

/** Nearer to where it began than this, a pointer has clicked and not dragged. */
export const CLICK = 4;

/** Where a pointer is, in pixels of the element that hears it. */
export function pointerAt(event: PointerEvent<HTMLElement>): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
