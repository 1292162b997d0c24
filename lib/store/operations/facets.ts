import { FACETS, type Facet, type Facets, type FacetValue } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { facetColumns } from "../cypher/facets";
import { ACTORS, PLACES, PUBLISHERS, TOPICS } from "../cypher/refs";
import { select } from "../cypher/select";
import type { Engine } from "../engine";
import { DISPUTED, filterWithout, valuesOf, type FacetRow } from "../facet-values";
import type { Cancellable } from "../port";
import { compareText } from "@/lib/domain/compare";
import type { PartOf } from "@/lib/domain/measures/counting";
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

async function countGroup(engine: Engine, group: { readonly filter: MeetingFilter; readonly facets: readonly Facet[] }, asked: MeetingFilter, options: Cancellable | undefined): Promise<Counted[]> {
  const selected = select(group.filter);
  const listed = facetColumns(selected, group.facets);
  const [rows, parts] = await Promise.all([
    engine.read<FacetRow>(listed.text, listed.parameters, options),
    asked.encounters ? partsAmong(engine, selected, options) : [],
  ]);
  return group.facets.map((facet) => ({ facet, counts: countValues(facet, rows, parts, asked) }));
}

/** With `encounters`, a meeting does not count for a value that one of its parts has too: as a list of that value would leave it out. */
function countValues(facet: Facet, rows: readonly FacetRow[], parts: readonly PartOf[], filter: MeetingFilter): Map<string, number> {
  const values = new Map(rows.map((row) => [row.id, valuesOf(facet, row, filter)]));
  const covered = new Map<string, Set<string>>();
  for (const { part, whole } of parts) {
    covered.set(whole, new Set([...(covered.get(whole) ?? []), ...(values.get(part) ?? [])]));
  }
  const counts = new Map<string, number>();
  for (const [id, own] of values) {
    const left = covered.get(id);
    for (const value of own) if (left?.has(value) !== true) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
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
