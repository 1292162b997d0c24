import type { Disc, Point } from "./graph-geometry";

/** Rounds before more room is given; most graphs need some 40. */
const ROUNDS = 120;
const WIDENING = 1.05;
/** Overlaps below this many pixels are none. */
const TOLERANCE = 0.5;
/** Each of two overlapping discs gives way by half, and a little more, so that rounds come to an end. */
const PUSH = 0.55;

/**
 * Pushes overlapping discs apart, each of two by half of their overlap, round by round until none overlap; where that
 * does not end, after all have been moved away from 0,0 a little. Moves nothing more than needed, and always alike.
 * graphology-layout-noverlap moves one disc of two, swings to and fro on crowded graphs, and ends in far wider ones.
 */
export function pushApart(discs: readonly Disc[]): readonly Point[] {
  const moved = discs.map(({ x, y, radius }) => ({ x, y, radius }));
  for (let round = 1; pushOnce(moved); round++) {
    if (round % ROUNDS !== 0) continue;
    for (const disc of moved) {
      disc.x *= WIDENING;
      disc.y *= WIDENING;
    }
  }
  return moved.map(({ x, y }) => ({ x, y }));
}

type Moving = { -readonly [K in keyof Disc]: Disc[K] };

/** @returns whether any two overlapped */
function pushOnce(discs: readonly Moving[]): boolean {
  // From left to right, a disc can only meet those that follow it by no more than the two radii.
  const sorted = [...discs].sort((a, b) => a.x - b.x);
  const widest = Math.max(...discs.map(({ radius }) => radius));
  let overlapped = false;
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (b === undefined || b.x - a.x > a.radius + widest) break;
      if (pushPair(a, b)) overlapped = true;
    }
  });
  return overlapped;
}

function pushPair(a: Moving, b: Moving): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.hypot(dx, dy);
  const overlap = a.radius + b.radius - apart;
  if (overlap <= TOLERANCE) return false;
  // Two on one spot part to the sides.
  const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
  a.x -= ux * overlap * PUSH;
  a.y -= uy * overlap * PUSH;
  b.x += ux * overlap * PUSH;
  b.y += uy * overlap * PUSH;
  return true;
}
