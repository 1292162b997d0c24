import type { GraphNode } from "@/lib/domain/answers";
import { distance, type Positions } from "./graph-geometry";
import { PLAIN_LOOK, type Look } from "./graph-look";

/** Radii of what is drawn, in the graph's own coordinates: area by meetings, or by what the look says. */

type Counted = Pick<GraphNode, "id" | "kind" | "meetings">;
type SizeOf = Look["sizeOf"];

export const LEAST_RADIUS = 9;
export const MOST_RADIUS = 27;
/** What the largest drawn disc may grow to where there is room, and shrink to where the drawn ones lie close. */
const MOST_SCALE = 34;
const LEAST_SCALE = 12;
/** A meeting's diamond, from its middle to a corner. */
const MEETING_RADIUS = 8;
/** Half of the free room between two discs of the layout: enough that two discs of the least scale fit wherever they stand. */
export const MARGIN = 5;
/** The least that is left between two drawn discs. */
const GAP = 3;

/** The radii for which the layout makes room: those of all time, by meetings whatever the look, which moves nothing. */
export function layoutRadii(nodes: readonly Counted[]): ReadonlyMap<string, number> {
  const share = shares(nodes, PLAIN_LOOK.sizeOf);
  return new Map(nodes.map((node) => [node.id, radius(node, share, MOST_RADIUS)]));
}

/**
 * The radii that are drawn: by the meetings shown or another value, as large as the room between the drawn nodes allows, so that a month
 * with few meetings is not drawn as dust and no two discs overlap.
 * @param free ids that make no demand on room, since the reader put them where they are
 */
export function drawnRadii(nodes: readonly Counted[], positions: Positions, free: ReadonlySet<string>, sizeOf: SizeOf = PLAIN_LOOK.sizeOf): ReadonlyMap<string, number> {
  const share = shares(nodes, sizeOf);
  const standing = nodes.flatMap((node) => {
    const at = positions.get(node.id);
    return at === undefined || node.kind === "meeting" || free.has(node.id) ? [] : [{ at, share: share(node) }];
  });
  let scale = MOST_SCALE;
  standing.forEach((a, i) => {
    for (const b of standing.slice(i + 1)) {
      const room = distance(a.at, b.at) - GAP;
      if (room > 2 * MOST_SCALE) continue;
      // Where one of the two is of the least radius already, the other has what is left.
      scale = Math.min(scale, room / (a.share + b.share), (room - LEAST_RADIUS) / Math.max(a.share, b.share));
    }
  });
  return new Map(nodes.map((node) => [node.id, radius(node, share, Math.max(LEAST_SCALE, scale))]));
}

function radius(node: Counted, share: (node: Counted) => number, scale: number): number {
  return node.kind === "meeting" ? MEETING_RADIUS : Math.max(LEAST_RADIUS, share(node) * scale);
}

/** The radius of a node as a part of the largest: the square root of its part of the greatest value. */
function shares(nodes: readonly Counted[], sizeOf: SizeOf): (node: Counted) => number {
  const most = nodes.reduce((max, node) => (node.kind === "meeting" ? max : Math.max(max, sizeOf(node))), 0);
  return (node) => (most === 0 ? 0 : Math.sqrt(sizeOf(node) / most));
}
