import type { Tour } from "@/lib/domain/dossier-answers";
import type { Disc, Point } from "../graph-geometry";
import type { Size } from "../graph-labels";
import { frameAround, project, type LonLat, type MapFrame } from "./frame";
import { cityLabels, rounded, type CityLabel } from "./labels";
import { spread } from "./spread";

/** A tour on the map: its cities as numbered discs, and the ways between them in order. Units of the picture. */

export interface Stop extends Disc {
  readonly id: string;
  readonly name: string;
  /** Which stays of the tour were there, from 1: `[1]`, or `[2, 4]` for a city come back to. */
  readonly numbers: readonly number[];
  /** Where the city itself is, if its disc had to make room for another. */
  readonly anchor: Point | null;
  readonly label: CityLabel | null;
}

export interface TourMap {
  readonly frame: MapFrame;
  readonly stops: readonly Stop[];
  /** The `d` of the way from each stay to the next. */
  readonly ways: readonly string[];
  /** Names of cities that the data has no coordinates for. */
  readonly missing: readonly string[];
}

const RADIUS = 9;
const WIDER = 7;
/** Room for names and discs at the edges. */
const MARGINS = { x: 52, y: 34 };
/** How far a way bends aside, of its length: there and back are two ways. */
const BEND = 0.13;
/** From here on a disc is far enough from its city to need a thread to it. */
const APART = 4;

/** The map of a tour; null where no city of it has coordinates. */
export function tourMap({ stays }: Pick<Tour, "stays">, size: Size): TourMap | null {
  const cities = new Map<string, { readonly id: string; readonly name: string; readonly at: LonLat | null; readonly numbers: number[] }>();
  for (const [i, { place: { id, name, lat, lon } }] of stays.entries()) {
    const known = cities.get(id);
    if (known) known.numbers.push(i + 1);
    else cities.set(id, { id, name, at: lat === null || lon === null ? null : { lat, lon }, numbers: [i + 1] });
  }
  const placed = [...cities.values()].flatMap(({ at, ...city }) => (at === null ? [] : [{ ...city, at }]));
  if (placed.length === 0) return null;

  const frame = frameAround(placed.map(({ at }) => at), size, MARGINS);
  const homes = placed.map(({ at, numbers }) => ({ ...project(frame, at), radius: RADIUS + WIDER * (numbers.length - 1) }));
  const discs = spread(homes, { x: 2, y: 2, width: size.width - 4, height: size.height - 4 });
  const labels = cityLabels(placed.map(({ id, name }, i) => ({ id, name, ...(discs[i] ?? { x: 0, y: 0, radius: 0 }) })), size);
  const stops = placed.map(({ id, name, numbers }, i): Stop => {
    const [home, disc] = [homes[i] ?? { x: 0, y: 0 }, discs[i] ?? { x: 0, y: 0, radius: 0 }];
    const apart = Math.hypot(home.x - disc.x, home.y - disc.y) > APART;
    return { id, name, numbers, ...rounded(disc), radius: disc.radius, anchor: apart ? rounded(home) : null, label: labels.get(id) ?? null };
  });

  const byNumber = new Map(stops.flatMap((stop) => stop.numbers.map((number) => [number, stop] as const)));
  const path = stays.map((_, i) => byNumber.get(i + 1)).filter((stop) => stop !== undefined);
  const ways = path.slice(1).flatMap((to, i) => {
    const from = path[i];
    return from === undefined ? [] : way(from, to) ?? [];
  });
  return { frame, stops, ways, missing: [...cities.values()].filter(({ at }) => at === null).map(({ name }) => name) };
}

/** A line from the edge of one disc to that of the next, bent to its left; null where they touch. */
export function way(from: Disc, to: Disc): string | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const bend = { x: (from.x + to.x) / 2 + dy * BEND, y: (from.y + to.y) / 2 - dx * BEND };
  if (length <= from.radius + to.radius) return null;
  const start = rounded(towards(from, bend, from.radius));
  const end = rounded(towards(to, bend, to.radius));
  const middle = rounded(bend);
  return `M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
