import type { Disc, Point } from "../graph-geometry";
import { chooseLabels, labelBox, type Size } from "../graph-labels";

/** Names of cities on a map. Units of the picture. */

export interface CityLabel extends Point {
  readonly end: "start" | "middle" | "end";
}

/** Letters of the names: how wide one is in the mean, and how high. */
const LETTER = 6.6;
const LINE = 15;

/** How far a name keeps from a line. */
const LINE_RADIUS = 2;

/**
 * Names beside discs, none on another, on a disc or out of the picture; a name without room is left out.
 * @param cities the most important first
 * @param lines points of lines that names keep clear of as well, if all of them then find room
 */
export function cityLabels(cities: readonly (Disc & { readonly id: string; readonly name: string })[], size: Size, lines: readonly Point[] = []): ReadonlyMap<string, CityLabel> {
  const frame = { x: 0, y: 0, ...size };
  const named = cities.map(({ id, name, ...disc }) => ({ ...disc, id, texts: [textSize(name)], covers: "nothing" as const }));
  const clear = chooseLabels([...named, ...lines.map((point, i) => ({ ...point, id: `line ${i}`, radius: LINE_RADIUS, texts: [], covers: "nothing" as const }))], frame);
  const chosen = clear.size === cities.length ? clear : chooseLabels(named, frame);
  return new Map(cities.flatMap(({ id, name, ...disc }) => {
    const label = chosen.get(id);
    if (label === undefined) return [];
    const { x, y, width } = labelBox(disc, textSize(name), label.side);
    const end = label.side.endsWith("right") ? "start" : label.side.endsWith("left") ? "end" : "middle";
    return [[id, { ...rounded({ x: end === "start" ? x : end === "end" ? x + width : x + width / 2, y: y + LINE - 4 }), end }] as const];
  }));
}

function textSize(name: string): Size {
  return { width: name.length * LETTER, height: LINE };
}

/** To a tenth: more digits are not seen. */
export function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
