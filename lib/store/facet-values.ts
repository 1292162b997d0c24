import type { Facet } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { COUNTRY_CODE } from "@/lib/domain/ids";
import type { ActorKind } from "@/lib/domain/words";

/** A meeting with what filters look at; columns that were not asked for are missing. */
export interface FacetRow {
  readonly id: string;
  readonly status?: string;
  readonly format?: string;
  readonly kind?: string;
  readonly disputed?: boolean;
  readonly participants?: readonly (readonly [id: string, kind: ActorKind, office: string | null, where: string, forId: string | null])[];
  readonly parties?: readonly (readonly [id: string, kind: ActorKind, where: string])[];
  readonly topics?: readonly string[];
  readonly paths?: readonly (readonly string[])[];
  readonly sources?: readonly (readonly [id: string, publisher: string, kind: string, language: string])[];
}

/** The one value of the filter that is on or off. */
export const DISPUTED = "1";

const EMPTY = { person: [], country: [], org: [], place: [], topic: [], publisher: [], publisherKind: [], language: [], format: [], kind: [], status: [], office: [], where: [], disputed: false } as const;

/**
 * The filter under which a facet's values are counted: without itself, and without what another value of it would
 * change the meaning of. `office` and `where` speak of whoever is asked for, so that each person, or country, is
 * judged by its own, in `valuesOf`.
 */
export function filterWithout(facet: Facet, filter: MeetingFilter): MeetingFilter {
  const rest: MeetingFilter = { ...filter, [facet]: EMPTY[facet] };
  return {
    ...rest,
    office: judgesOffice(facet, filter) ? [] : rest.office,
    where: judgesWhere(facet, filter) ? [] : rest.where,
  };
}

function judgesOffice(facet: Facet, { person, office }: MeetingFilter): boolean {
  if (office.length === 0) return false;
  return facet === "person" || ((facet === "country" || facet === "org") && person.length === 0);
}

function judgesWhere(facet: Facet, { person, country, org, where }: MeetingFilter): boolean {
  if (where.length === 0) return false;
  const others = { person: [...country, ...org], country: [...person, ...org], org: [...person, ...country] };
  return (facet === "person" || facet === "country" || facet === "org") && others[facet].length === 0;
}

/** The values of a facet that a meeting has: those which, asked for beside the rest of the filter, would find it. */
export function valuesOf(facet: Facet, row: FacetRow, filter: MeetingFilter): readonly string[] {
  switch (facet) {
    case "status": case "format": case "kind": return present(row[facet]);
    case "disputed": return row.disputed === true ? [DISPUTED] : [];
    case "person": return persons(row, filter);
    case "country": return parties(row, filter, "country");
    case "org": return parties(row, filter, "organization");
    case "topic": return row.topics ?? [];
    case "place": return (row.paths ?? []).flat().filter((id) => !COUNTRY_CODE.test(id) || filter.place.some((asked) => asked === id));
    case "office": return offices(row, filter);
    case "where": return wheres(row, filter);
    case "publisher": return ofSources(row, filter, "publisher", 1);
    case "publisherKind": return ofSources(row, filter, "publisherKind", 2);
    case "language": return ofSources(row, filter, "language", 3);
  }
}

function present(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function admits(asked: readonly string[], value: string | null): boolean {
  return asked.length === 0 || (value !== null && asked.includes(value));
}

function persons({ participants = [] }: FacetRow, filter: MeetingFilter): string[] {
  const wheres = judgesWhere("person", filter) ? filter.where : [];
  return participants
    .filter(([, kind, office, where]) => kind === "person" && admits(filter.office, office) && admits(wheres, where))
    .map(([id]) => id);
}

function parties({ parties: all = [], participants = [] }: FacetRow, filter: MeetingFilter, wanted: ActorKind): string[] {
  const wheres = judgesWhere(wanted === "country" ? "country" : "org", filter) ? filter.where : [];
  const offices = filter.person.length === 0 ? filter.office : [];
  // Beside this value, another party named may be the one whose office is meant.
  const others: readonly string[] = wanted === "country" ? filter.org : filter.country;
  const hasOffice = (party: string) => offices.length === 0 || participants.some(([id, , office, , forId]) =>
    admits(offices, office) && (id === party || forId === party || others.includes(id) || (forId !== null && others.includes(forId))));
  return all.filter(([id, kind, where]) => kind === wanted && admits(wheres, where) && hasOffice(id)).map(([id]) => id);
}

function offices({ participants = [] }: FacetRow, { person, country, org }: MeetingFilter): string[] {
  const persons: readonly string[] = person;
  const named: readonly string[] = [...country, ...org];
  const isMeant = (id: string, forId: string | null) =>
    persons.length > 0 ? persons.includes(id) : named.length === 0 || named.includes(id) || (forId !== null && named.includes(forId));
  return [...new Set(participants.flatMap(([id, , office, , forId]) => (office !== null && isMeant(id, forId) ? [office] : [])))];
}

/** Only where exactly one person, country or organization is asked for. */
function wheres({ participants = [], parties: all = [] }: FacetRow, { person, country, org }: MeetingFilter): string[] {
  if (person.length + country.length + org.length !== 1) return [];
  const [one] = person;
  return one === undefined
    ? all.filter(([id]) => id === (country[0] ?? org[0])).map(([, , where]) => where)
    : participants.filter(([id]) => id === one).map(([, , , where]) => where);
}

/** Values of the sources that meet what else is asked of a source: one source must meet all at once. */
function ofSources({ sources = [] }: FacetRow, filter: MeetingFilter, facet: "publisher" | "publisherKind" | "language", at: 1 | 2 | 3): string[] {
  const asked = { ...filter, [facet]: [] };
  const fitting = sources.filter(([id, publisher, kind, language]) =>
    admits(asked.source, id) && admits(asked.publisher, publisher) && admits(asked.publisherKind, kind) && admits(asked.language, language));
  return [...new Set(fitting.map((source) => source[at]))];
}
