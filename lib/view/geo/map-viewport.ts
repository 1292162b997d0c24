import type { Point } from "../graph-geometry";
import type { Size } from "../graph-labels";
import { WORLD } from "./world";

/** What is seen of the world: a point of it stands on the screen at `scale` times itself plus the offset. */
export interface MapViewport extends Point {
  readonly scale: number;
}

/** So near that the outlines are still lines. */
const MOST = 10;
const MARGIN = 56;
/** One city is not blown up until nobody knows where it is. */
const MOST_FITTED = 3;

export function onScreen({ scale, x, y }: MapViewport, point: Point): Point {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

export function inWorld({ scale, x, y }: MapViewport, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

/** As near as shows all of these points; of none, the world. */
export function fitPoints(points: readonly Point[], size: Size): MapViewport {
  const shown = points.length === 0 ? [{ x: 0, y: 0 }, { x: WORLD.width, y: WORLD.height }] : points;
  const margin = points.length === 0 ? 0 : Math.min(MARGIN, size.width / 6, size.height / 6);
  const [left, right] = [Math.min(...shown.map(({ x }) => x)), Math.max(...shown.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...shown.map(({ y }) => y)), Math.max(...shown.map(({ y }) => y))];
  const scale = Math.min(MOST_FITTED, (size.width - 2 * margin) / Math.max(1, right - left), (size.height - 2 * margin) / Math.max(1, bottom - top));
  return within({ scale, x: size.width / 2 - (scale * (left + right)) / 2, y: size.height / 2 - (scale * (top + bottom)) / 2 }, size);
}

/** Nearer or farther, with one point of the screen held still. */
export function zoomAt(viewport: MapViewport, factor: number, at: Point, size: Size): MapViewport {
  const scale = Math.max(leastScale(size), Math.min(MOST, viewport.scale * factor));
  const still = inWorld(viewport, at);
  return within({ scale, x: at.x - still.x * scale, y: at.y - still.y * scale }, size);
}

export function panBy(viewport: MapViewport, by: Point, size: Size): MapViewport {
  return within({ ...viewport, x: viewport.x + by.x, y: viewport.y + by.y }, size);
}

/** The whole world, whichever way it fits. */
function leastScale({ width, height }: Size): number {
  return Math.min(width / WORLD.width, height / WORLD.height);
}

/** The world never leaves the picture: where it is smaller it stands in the middle, else it covers. */
function within({ scale, x, y }: MapViewport, { width, height }: Size): MapViewport {
  const clamp = (offset: number, world: number, screen: number) =>
    world * scale <= screen ? (screen - world * scale) / 2 : Math.min(0, Math.max(screen - world * scale, offset));
  return { scale, x: clamp(x, WORLD.width, width), y: clamp(y, WORLD.height, height) };
}

/** Whether a point lies within a line drawn round it (even-odd). */
export function isInside(point: Point, line: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
    const [a, b] = [line[i], line[j]];
    if (a === undefined || b === undefined) continue;
    if ((a.y > point.y) !== (b.y > point.y) && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
