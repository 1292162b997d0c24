import type { MeetingRef } from "@/lib/domain/answers";
import { compareText } from "@/lib/domain/compare";
import type { MeetingFilter } from "@/lib/domain/filter";
import { COUNTRY_CODE } from "@/lib/domain/ids";
import type { MapAnswer } from "@/lib/domain/map-answers";
import { byPlace, countWithoutPlace, withoutPlace } from "../cypher/map";
import { count } from "../cypher/meetings";
import type { Clause, Engine } from "../engine";
import type { Cancellable } from "../port";
import { lookUp } from "./refs";
import { selection } from "./selection";

/** Meetings of no place beyond these are counted but not listed. */
const MOST_LISTED = 50;

/** See `GraphStore.map`. */
export async function map(engine: Engine, filter: MeetingFilter, options: Cancellable | undefined): Promise<MapAnswer> {
  const selected = await selection(engine, filter, options);
  const read = <Row extends object>({ text, parameters }: Clause) => engine.read<Row>(text, parameters, options);
  const [rows, nowhere, [left], [all]] = await Promise.all([
    read<{ path: string[]; meetings: number }>(byPlace(selected)),
    read<MeetingRef>(withoutPlace(selected, MOST_LISTED)),
    read<{ total: number }>(countWithoutPlace(selected)),
    read<{ total: number }>(count(selected)),
  ]);
  const [places, countries] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, id: string | undefined, meetings: number) => {
    if (id !== undefined) to.set(id, (to.get(id) ?? 0) + meetings);
  };
  const venues = new Map<string, string[]>();
  for (const { path, meetings } of rows) {
    // The outermost place that is no country: a venue counts for its city.
    const [venue, ...within] = path.filter((id) => !COUNTRY_CODE.test(id));
    const city = within.at(-1);
    add(places, city ?? venue, meetings);
    if (venue !== undefined && city !== undefined) venues.set(city, [...(venues.get(city) ?? []), venue]);
    add(countries, path.find((id) => COUNTRY_CODE.test(id)), meetings);
  }
  const refs = await lookUp(engine, { places: [...places.keys()], actors: [...countries.keys()] }, options);
  return {
    places: ranked(places).map(([id, meetings]) => ({ place: refs.place(id), meetings, venues: (venues.get(id) ?? []).sort(compareText) })),
    countries: ranked(countries).map(([id, meetings]) => ({ id, label: refs.actor(id).label, meetings })),
    total: all?.total ?? 0,
    leftOut: { items: nowhere.map(({ id, title, date, status }) => ({ id, title, date, status })), total: left?.total ?? 0 },
  };
}

function ranked(counts: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
}
