import type { Facet } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";

/** The one value of the filter that is on or off. */
export const DISPUTED = "1";

const EMPTY = { person: [], country: [], org: [], place: [], topic: [], publisher: [], publisherKind: [], language: [], format: [], kind: [], status: [], office: [], where: [], disputed: false } as const;

/**
 * The filter under which a facet's values are counted: without itself, and without what another value of it would
 * change the meaning of. `office` and `where` speak of whoever is asked for, so that each person, or country, is
 * judged by its own.
 */
export function filterWithout(facet: Facet, filter: MeetingFilter): MeetingFilter {
  const rest: MeetingFilter = { ...filter, [facet]: EMPTY[facet] };
  return {
    ...rest,
    office: judgesOffice(facet, filter) ? [] : rest.office,
    where: judgesWhere(facet, filter) ? [] : rest.where,
  };
}

/** Whether each value of the facet is judged by its own office. */
export function judgesOffice(facet: Facet, { person, office }: MeetingFilter): boolean {
  if (office.length === 0) return false;
  return facet === "person" || ((facet === "country" || facet === "org") && person.length === 0);
}

/** Whether each value of the facet is judged by where the meeting was, seen from it. */
export function judgesWhere(facet: Facet, { person, country, org, where }: MeetingFilter): boolean {
  if (where.length === 0) return false;
  const others = { person: [...country, ...org], country: [...person, ...org], org: [...person, ...country] };
  return (facet === "person" || facet === "country" || facet === "org") && others[facet].length === 0;
}
