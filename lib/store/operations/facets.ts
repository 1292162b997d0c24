import { FACETS, type Facet, type Facets, type FacetValue } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { COUNTRY_CODE } from "@/lib/domain/ids";
import { countValues, listValues, wayTo, type Way } from "../cypher/facets";
import { ACTORS, PLACES, PUBLISHERS, TOPICS } from "../cypher/refs";
import { select, startingFrom } from "../cypher/select";
import type { Engine } from "../engine";
import { DISPUTED, filterWithout } from "../facet-values";
import type { Cancellable } from "../port";
import { compareText } from "@/lib/domain/compare";
import { partsAmong } from "./selection";

interface Counted {
  readonly facet: Facet;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * See `GraphStore.facets`. Filters that nothing is asked of share one query; each that something is asked of has its
 * own, without itself.
 */
export async function facets(engine: Engine, filter: MeetingFilter, limit: number, options: Cancellable | undefined): Promise<Facets> {
  const groups = new Map<string, { readonly filter: MeetingFilter; readonly facets: Facet[] }>();
  for (const facet of FACETS) {
    const without = filterWithout(facet, filter);
    const key = JSON.stringify(without);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { filter: without, facets: [facet] });
    else group.facets.push(facet);
  }
  const counted = (await Promise.all([...groups.values()].map((group) => countGroup(engine, group, filter, options)))).flat();

  const listed = counted.map(({ facet, counts }) => ({ facet, total: counts.size, values: mostFirst(facet, counts, filter, limit) }));
  const labels = await labelsFor(engine, listed, options);
  const answer = {} as Record<Facet, FacetValue[]>;
  const totals = {} as Record<Facet, number>;
  for (const { facet, total, values } of listed) {
    answer[facet] = values.map(({ id, count }) => ({ id, label: labels.get(id) ?? id, count }));
    totals[facet] = total;
  }
  return { ...answer, totals };
}

interface Group {
  readonly filter: MeetingFilter;
  readonly facets: readonly Facet[];
}

async function countGroup(engine: Engine, { filter, facets: counted }: Group, asked: MeetingFilter, options: Cancellable | undefined): Promise<Counted[]> {
  const ways = counted.flatMap((facet) => wayTo(facet, asked, filter) ?? []);
  const found = new Map(counted.map((facet) => [facet, new Map<string, number>()]));
  if (ways.length > 0) {
    const selected = select(filter);
    const { text, parameters } = countValues(selected, ways);
    const [rows, covered] = await Promise.all([
      engine.read<{ facet: Facet; value: string; meetings: number }>(text, parameters, options),
      asked.encounters ? coveredValues(engine, filter, ways, options) : [],
    ]);
    for (const { facet, value, meetings } of rows) add(found.get(facet), value, meetings);
    for (const { facet, value, meetings } of covered) add(found.get(facet), value, -meetings);
  }
  return [...found].map(([facet, counts]) => ({ facet, counts: facet === "place" ? withoutCountries(counts, asked) : counts }));
}

function add(counts: Map<string, number> | undefined, value: string, meetings: number): void {
  const now = (counts?.get(value) ?? 0) + meetings;
  if (now === 0) counts?.delete(value);
  else counts?.set(value, now);
}

/** A place's path ends with its country's code, which is listed only where it is asked for. */
function withoutCountries(counts: ReadonlyMap<string, number>, { place }: MeetingFilter): Map<string, number> {
  return new Map([...counts].filter(([id]) => !COUNTRY_CODE.test(id) || place.some((asked) => asked === id)));
}

/**
 * How many meetings do not count for a value although they have it: with `encounters`, those of which a part has it too, as
 * a list of that value would leave them out. Few meetings have parts, so that these are looked at one by one.
 */
async function coveredValues(engine: Engine, filter: MeetingFilter, ways: readonly Way[], options: Cancellable | undefined): Promise<{ facet: Facet; value: string; meetings: number }[]> {
  const parts = await partsAmong(engine, select(filter), options);
  if (parts.length === 0) return [];
  const involved = [...new Set(parts.flatMap(({ part, whole }) => [part, whole]))];
  const { text, parameters } = listValues(select(filter, [], startingFrom("meeting", involved)), ways);
  const rows = await engine.read<{ facet: Facet; value: string; meetings: string[] }>(text, parameters, options);

  const having = new Map<string, { readonly facet: Facet; readonly value: string; readonly all: Set<string> }>();
  for (const { facet, value, meetings } of rows) {
    const { all } = having.get(`${facet} ${value}`) ?? { all: [] };
    having.set(`${facet} ${value}`, { facet, value, all: new Set([...all, ...meetings]) });
  }
  const partsOf = new Map<string, string[]>();
  for (const { part, whole } of parts) partsOf.set(whole, [...(partsOf.get(whole) ?? []), part]);
  return [...having.values()].map(({ facet, value, all }) => ({
    facet, value, meetings: [...all].filter((meeting) => partsOf.get(meeting)?.some((part) => all.has(part)) === true).length,
  }));
}

/** The values with most meetings, then by id; and those asked for, which must be seen to be taken away again. */
function mostFirst(facet: Facet, counts: ReadonlyMap<string, number>, filter: MeetingFilter, limit: number): { id: string; count: number }[] {
  const asked: readonly string[] = facet === "disputed" ? (filter.disputed ? [DISPUTED] : []) : filter[facet];
  const ranked = [...new Set([...counts.keys(), ...asked])]
    .map((id) => ({ id, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id));
  return ranked.filter(({ id }, i) => i < limit || asked.includes(id));
}

const LABELLED: Readonly<Partial<Record<Facet, string>>> = { person: ACTORS, country: ACTORS, org: ACTORS, topic: TOPICS, place: PLACES, publisher: PUBLISHERS };

/** Human words for ids; values of closed vocabularies and languages stand for themselves. */
async function labelsFor(engine: Engine, listed: readonly { readonly facet: Facet; readonly values: readonly { readonly id: string }[] }[], options: Cancellable | undefined): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { facet, values } of listed) {
    const text = LABELLED[facet];
    if (text === undefined) continue;
    const ids = wanted.get(text) ?? new Set();
    for (const { id } of values) ids.add(id);
    wanted.set(text, ids);
    // A place filter may also hold a country's code.
    if (facet === "place") for (const { id } of values) wanted.get(ACTORS)?.add(id);
  }
  const found = await Promise.all([...wanted].filter(([, ids]) => ids.size > 0).map(([text, ids]) =>
    engine.read<{ id: string; label?: string; name?: string }>(text, { ids: [...ids] }, options)));
  return new Map(found.flat().map(({ id, label, name }) => [id, label ?? name ?? id]));
}
