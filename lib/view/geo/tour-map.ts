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
  const ways = waysBetween(stays, new Map(placed.map(({ id }, i) => [id, discs[i] ?? NOWHERE])));
  const labels = cityLabels(placed.map(({ id, name }, i) => ({ id, name, ...(discs[i] ?? NOWHERE) })), size, ways.flatMap(pointsOf));
  const stops = placed.map(({ id, name, numbers }, i): Stop => {
    const [home, disc] = [homes[i] ?? NOWHERE, discs[i] ?? NOWHERE];
    const apart = Math.hypot(home.x - disc.x, home.y - disc.y) > APART;
    return { id, name, numbers, ...rounded(disc), radius: disc.radius, anchor: apart ? rounded(home) : null, label: labels.get(id) ?? null };
  });
  return { frame, stops, ways: ways.map(pathOf), missing: [...cities.values()].filter(({ at }) => at === null).map(({ name }) => name) };
}

const NOWHERE: Disc = { x: 0, y: 0, radius: 0 };

/** A curve from the edge of one disc to that of the next, by the point that bends it. */
interface Way {
  readonly start: Point;
  readonly bend: Point;
  readonly end: Point;
}

/** The ways from each stay to the next, past those that are not on the map; none where two discs touch. */
function waysBetween(stays: Tour["stays"], discs: ReadonlyMap<string, Disc>): Way[] {
  const path = stays.flatMap(({ place }) => discs.get(place.id) ?? []);
  return path.slice(1).flatMap((to, i) => {
    const from = path[i];
    return from === undefined || from === to ? [] : wayBetween(from, to) ?? [];
  });
}

/** Bent to the left of its direction. */
function wayBetween(from: Disc, to: Disc): Way | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(dx, dy) <= from.radius + to.radius) return null;
  const bend = { x: (from.x + to.x) / 2 + dy * BEND, y: (from.y + to.y) / 2 - dx * BEND };
  return { start: rounded(towards(from, bend, from.radius)), bend: rounded(bend), end: rounded(towards(to, bend, to.radius)) };
}

/** The `d` of a curve from the edge of one disc to that of the next; null where they touch. */
export function way(from: Disc, to: Disc): string | null {
  const between = wayBetween(from, to);
  return between === null ? null : pathOf(between);
}

function pathOf({ start, bend, end }: Way): string {
  return `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`;
}

/** Points along a way, near enough that no name slips between them. */
function pointsOf({ start, bend, end }: Way): Point[] {
  const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 10);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [t, u] = [i / steps, 1 - i / steps];
    return { x: u * u * start.x + 2 * u * t * bend.x + t * t * end.x, y: u * u * start.y + 2 * u * t * bend.y + t * t * end.y };
  });
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
