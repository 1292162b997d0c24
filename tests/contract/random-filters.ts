import type { Dataset } from "@/lib/domain/records";
import { FORMATS, KINDS, OFFICE_KINDS, PUBLISHER_KINDS, REGION_GROUPS, STATUSES, WHERES } from "@/lib/domain/words";
import type { MeetingFilter } from "@/lib/domain/filter";
import { filterOf } from "./builders";
import type { Oracle } from "./oracle";

/** A random number in [0, 1), the same sequence for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A filter of one to four things, most of them true of one meeting drawn at random, so that few filters find nothing.
 * What it asks of `where` has the one person, country or organization that it is seen from.
 */
export function randomFilter(random: () => number, dataset: Dataset, oracle: Oracle): MeetingFilter {
  const one = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(items: readonly T[]): T[] => (items.length === 0 ? [] : [...new Set(Array.from({ length: 1 + Math.floor(random() * 2) }, () => one(items)))]);
  const id = one(oracle.ids);
  const meeting = oracle.record(id);
  const settled = oracle.settled(id);
  const [took, parties] = [oracle.whoTookPart(id), oracle.partiesOf(id)];
  const persons = took.filter((actor) => dataset.persons.some((person) => person.id === actor));
  const countries = parties.filter((party) => /^[A-Z]{3}$/.test(party));
  const organizations = parties.filter((party) => !countries.includes(party));
  const source = dataset.sources.find((article) => article.id === one(meeting.claims).source);
  const publisher = dataset.publishers.find((house) => house.id === source?.publisher);
  const day = settled.days?.earliest ?? "2023-01-01";

  const asks: Record<string, () => Record<string, unknown>> = {
    person: () => ({ person: some(persons) }),
    country: () => ({ country: some(countries) }),
    org: () => ({ org: some(organizations) }),
    region: () => ({ region: some(REGION_GROUPS) }),
    match: () => ({ match: "all", person: some(persons), country: some(countries) }),
    with: () => ({ with: some(took) }),
    for: () => ({ for: some(parties) }),
    of: () => ({ of: some(dataset.persons.flatMap(({ id: person, country }) => (country !== null && took.includes(person) ? [country as string] : []))) }),
    not: () => ({ not: some(dataset.persons.map((person) => person.id as string).concat(countries)) }),
    place: () => ({ place: settled.place === null ? [] : random() < 0.5 ? [settled.place] : some(dataset.countries.map((country) => country.id as string)) }),
    topic: () => ({ topic: some(meeting.topics) }),
    source: () => ({ source: source === undefined ? [] : [source.id] }),
    publisher: () => ({ publisher: publisher === undefined ? [] : [publisher.id], language: random() < 0.4 ? [source?.language ?? "en"] : [] }),
    publisherKind: () => ({ publisherKind: some(PUBLISHER_KINDS), language: random() < 0.4 ? ["en"] : [] }),
    from: () => ({ from: one([day, day.slice(0, 7), day.slice(0, 4)]) }),
    to: () => ({ to: one([day, day.slice(0, 7), day.slice(0, 4)]) }),
    format: () => ({ format: some(FORMATS) }),
    kind: () => ({ kind: some(KINDS) }),
    status: () => ({ status: some(STATUSES) }),
    office: () => ({ office: some(OFFICE_KINDS.slice(0, 6)), person: random() < 0.3 ? some(persons) : [], country: random() < 0.3 ? some(countries) : [] }),
    where: () => {
      const seenFrom = one([{ person: persons.slice(0, 1) }, { country: countries.slice(0, 1) }, { org: organizations.slice(0, 1) }].filter((asked) => Object.values(asked).flat().length > 0));
      return { where: some(WHERES), person: [], country: [], org: [], ...seenFrom };
    },
    undated: () => ({ undated: true }),
    disputed: () => ({ disputed: true }),
    q: () => ({ q: one(meeting.title.split(" ")).slice(0, 4) }),
    encounters: () => ({ encounters: true }),
    maxParticipants: () => ({ maxParticipants: 2 + Math.floor(random() * 5) }),
  };
  const names = Object.keys(asks);
  const asked = Object.assign({}, ...Array.from({ length: 1 + Math.floor(random() * 4) }, () => asks[one(names)]?.() ?? {})) as Parameters<typeof filterOf>[0];
  const filter = filterOf(asked);
  // `where` is seen from exactly one; another thing asked may have named more.
  return filter.where.length > 0 && filter.person.length + filter.country.length + filter.org.length !== 1 ? { ...filter, where: [] } : filter;
}
