/** Heights of the drawing in pixels; its width is that of its place, so that x runs in percent. */
export const PLOT_HEIGHT = 86;
export const AXIS_HEIGHT = 22;
/** Below the axis, which part of all time is in sight. */
export const OVERVIEW_HEIGHT = 4;

/** The least height of a lane: two marks above one another keep clear of each other. */
const LANE_HEIGHT = 20;

/** The height of the plot with so many lanes; none for columns. */
export function plotHeight(lanes: number): number {
  return Math.max(PLOT_HEIGHT, lanes * LANE_HEIGHT);
}

/** The line of a lane, in pixels from the top of the plot. */
export function laneMiddle(lane: number, lanes: number, height: number): number {
  return ((lane + 0.5) * height) / lanes;
}

/** From the middle of a mark to the rim of its ring. */
export const MARK_REACH = 8.5;

/** A fraction of the width as SVG writes it. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}

/** What a press of a zoom button or key makes of the time in sight. */
export const ZOOM_STEP = 1.6;

/** The width of what takes hold of an end of the window: wide enough for a finger. */
export const HANDLE_WIDTH = 24;

/**
 * How far a handle stands aside of its place, in pixels. In lanes there are marks at the very ends of the scale: there
 * the handles stand beside it, so that neither lies on the other.
 * @param at its place on the scale, from 0 to 1 or beyond
 */
export function handleAside(at: number, inLanes: boolean): number {
  if (!inLanes) return 0;
  return at <= 0 ? -HANDLE_WIDTH / 2 - 1 : at >= 1 ? HANDLE_WIDTH / 2 + 1 : 0;
}
