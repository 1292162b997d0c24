import type { Point } from "../graph-geometry";

/** Outlines as the shortest path that looks the same: few points, whole numbers, each from the one before. */

/** How far a line may run from where it should, in units of the picture: less than is seen. */
const TOLERANCE = 1;
/** Islands narrower than this are no more than dust. */
const DUST = 2.5;

export interface Line {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** The `d` of a path in units of the picture; "" for nothing. */
export function outlinePath(lines: readonly Line[]): string {
  let d = "";
  let at: readonly [number, number] = [0, 0];
  for (const { points, closed } of lines) {
    if (closed && isDust(points)) continue;
    const grid = onGrid(simplify(points, TOLERANCE));
    const [first, ...rest] = grid;
    if (first === undefined || rest.length < (closed ? 2 : 1)) continue;
    d += `m${pair(first[0] - at[0], first[1] - at[1])}`;
    let last = first;
    for (const [i, next] of rest.entries()) {
      const step = pair(next[0] - last[0], next[1] - last[1]);
      // After a move, further pairs are lines by themselves.
      d += i === 0 || !step.startsWith("-") ? ` ${step}` : step;
      last = next;
    }
    if (closed) d += "z";
    at = closed ? first : last;
  }
  return d;
}

/** `12-7`, `12 7`: a sign parts as well as a space. */
function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function onGrid(points: readonly Point[]): (readonly [number, number])[] {
  const grid: (readonly [number, number])[] = [];
  for (const { x, y } of points) {
    const next = [Math.round(x), Math.round(y)] as const;
    const last = grid.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) grid.push(next);
  }
  return grid;
}

function isDust(points: readonly Point[]): boolean {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return Math.max(...xs) - Math.min(...xs) < DUST && Math.max(...ys) - Math.min(...ys) < DUST;
}

/**
 * The line with those points left out that lie no farther than `tolerance` from what remains (Ramer, Douglas, Peucker).
 * Its ends stay.
 */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const keep = new Set([0, points.length - 1]);
  const waiting: [number, number][] = [[0, points.length - 1]];
  for (let span = waiting.pop(); span !== undefined; span = waiting.pop()) {
    const [from, to] = span;
    const [a, b] = [points[from], points[to]];
    if (a === undefined || b === undefined) continue;
    let [farthest, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const point = points[i];
      const away = point === undefined ? 0 : awayFrom(point, a, b);
      if (away > farthest) [farthest, at] = [away, i];
    }
    if (at === -1) continue;
    keep.add(at);
    waiting.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep.has(i));
}

/** How far a point is from the stretch between two others. */
function awayFrom(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}
