import type { Box, Disc } from "../graph-geometry";

/** Between two discs. */
const AIR = 2;
const ROUNDS = 80;
/** How much of the way back to its place a disc takes in each round. */
const HOMING = 0.04;

/**
 * Moves discs that would lie on one another apart, each as little as will do, and none out of the box. The same discs
 * always come to stand the same.
 */
export function spread(discs: readonly Disc[], within: Box): Disc[] {
  const moved = discs.map(({ x, y, radius }) => ({ x, y, radius }));
  for (let round = 0; round < ROUNDS; round++) {
    const settling = round > ROUNDS - 20;
    for (const [i, a] of moved.entries()) {
      for (const [j, b] of moved.entries()) {
        if (j <= i) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const away = Math.hypot(dx, dy);
        const lacking = a.radius + b.radius + AIR - away;
        if (lacking <= 0) continue;
        // Discs in one place part from left to right, each pair at an angle of its own.
        const [ux, uy] = away > 1e-6 ? [dx / away, dy / away] : [Math.cos(i + j), Math.sin(i + j)];
        a.x -= (ux * lacking) / 2;
        a.y -= (uy * lacking) / 2;
        b.x += (ux * lacking) / 2;
        b.y += (uy * lacking) / 2;
      }
    }
    for (const [i, disc] of moved.entries()) {
      const home = discs[i];
      if (home !== undefined && !settling) {
        disc.x += (home.x - disc.x) * HOMING;
        disc.y += (home.y - disc.y) * HOMING;
      }
      disc.x = clamp(disc.x, within.x + disc.radius, within.x + within.width - disc.radius);
      disc.y = clamp(disc.y, within.y + disc.radius, within.y + within.height - disc.radius);
    }
  }
  return moved;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
