import { compareText } from "../compare";
import type { DateRange } from "../edtf";

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

interface Placed {
  readonly id: string;
  readonly city: string;
  readonly days: DateRange;
  readonly isWhole: boolean;
}

/** Within so many kilometres two cities are one neighbourhood: an hour or three on the road. */
export const NEAR_KM = 300;
/**
 * Farther apart than this, nobody is expected to meet in two cities on one day: some eleven hours in the air, and the
 * ways to and from it. Nearer than this it has been done, with the clocks running back on the way west.
 */
export const FAR_KM = 9_000;
const EARTH_RADIUS_KM = 6_371;

/**
 * Which of these cannot both be right: a person is put in two cities at one time. Only such as claim each of their days
 * are held against each other. Two that meet in one day, the last of the one and the first of the other, leave time to
 * travel, unless the cities are too far apart; otherwise a day that both claim is one too many, unless they are near.
 * @returns for each id those that exclude it
 */
export function excludeEachOther(placed: readonly Placed[], positionOf: (city: string) => Position | null): ReadonlyMap<string, readonly string[]> {
  const excluded = new Map<string, string[]>();
  const add = (id: string, other: string) => excluded.set(id, [...(excluded.get(id) ?? []), other]);
  const whole = placed.filter(({ isWhole }) => isWhole).sort((a, b) => compareText(a.days.earliest, b.days.earliest) || compareText(a.id, b.id));
  for (const [i, one] of whole.entries()) {
    for (const other of whole.slice(i + 1)) {
      if (other.days.earliest > one.days.latest) break;
      if (one.city === other.city || !exclude(one, other, kilometres(positionOf(one.city), positionOf(other.city)))) continue;
      add(one.id, other.id);
      add(other.id, one.id);
    }
  }
  return excluded;
}

/** @param one begins no later than `other`, and ends no earlier than that begins */
function exclude(one: Placed, other: Placed, apart: number | null): boolean {
  if (apart !== null && apart <= NEAR_KM) return false;
  const isTravelDay = one.days.latest === other.days.earliest || (one.days.earliest === other.days.earliest && isOneDay(other.days));
  return isTravelDay ? apart !== null && apart > FAR_KM : true;
}

function isOneDay({ earliest, latest }: DateRange): boolean {
  return earliest === latest;
}

/** Along the great circle; null where either position is not known. */
export function kilometres(a: Position | null, b: Position | null): number | null {
  if (a === null || b === null) return null;
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const chord = Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
