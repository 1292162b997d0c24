import type { Facets } from "@/lib/domain/answers";
import { EVERY_MEETING, actorsAsked, type MeetingFilter } from "@/lib/domain/filter";
import type { PublisherKind } from "@/lib/domain/words";
import { setWindow, toggleFilter, withFilter, type ListFilter } from "./changes";
import { facetLabel } from "./facet-groups";
import {
  FORMAT_LABELS, KIND_LABELS, languageLabel, OFFICE_LABELS, REGION_LABELS, STATUS_LABELS, WHERE_LABELS,
} from "./labels";
import { shortWindow } from "./timeline-words";
import type { View } from "./view";

/** One thing that a view's filter asks for, in words, and how to ask no more for it. */
export interface Chip {
  readonly key: string;
  readonly words: string;
  /** The view without it. */
  readonly remove: (view: View) => View;
}

/** What an id is called: `nameOf("not", "joe-biden")` is `Joe Biden`. */
export type NameOf = (filter: ListFilter, id: string) => string;

const PUBLISHER_KIND_CHIPS: Readonly<Record<PublisherKind, string>> = {
  official: "by an official source", agency: "by a news agency", press: "by the press", "state-media": "by state media",
  aggregator: "by an aggregator", unknown: "by a publisher of no known kind",
};

/** How each list filter reads, given the name of a value. */
const WORDS: Readonly<Record<ListFilter, (name: string, id: string) => string>> = {
  status: (_, id) => STATUS_LABELS[id as keyof typeof STATUS_LABELS],
  person: (name) => name,
  country: (name) => name,
  org: (name) => name,
  region: (_, id) => REGION_LABELS[id as keyof typeof REGION_LABELS],
  with: (name) => `with ${name}`,
  for: (name) => `for ${name}`,
  of: (name) => `with people of ${name}`,
  not: (name) => `without ${name}`,
  place: (name) => `in ${name}`,
  topic: (name) => name,
  office: (_, id) => `as ${OFFICE_LABELS[id as keyof typeof OFFICE_LABELS].toLowerCase()}`,
  format: (_, id) => FORMAT_LABELS[id as keyof typeof FORMAT_LABELS],
  kind: (_, id) => KIND_LABELS[id as keyof typeof KIND_LABELS],
  where: (_, id) => WHERE_LABELS[id as keyof typeof WHERE_LABELS],
  publisherKind: (_, id) => PUBLISHER_KIND_CHIPS[id as PublisherKind],
  publisher: (name) => `source: ${name}`,
  source: (name) => `source: ${name}`,
  language: (_, id) => `source in ${languageLabel(id)}`,
};
const LISTS = Object.keys(WORDS) as readonly ListFilter[];

/** Everything that a filter asks for, one chip each, in one order. */
export function chipsOf(filter: MeetingFilter, nameOf: NameOf): Chip[] {
  const chips: Chip[] = [];
  const add = (key: string, words: string, remove: Chip["remove"]) => chips.push({ key, words, remove });
  if (filter.from !== null || filter.to !== null) add("window", shortWindow(filter.from, filter.to), (view) => setWindow(view, null, null));
  if (filter.undated) add("undated", "without a date", (view) => withFilter(view, { undated: false }));
  if (filter.q !== "") add("q", `“${filter.q}”`, (view) => withFilter(view, { q: "" }));
  for (const list of LISTS) {
    for (const id of filter[list]) add(`${list}:${id}`, WORDS[list](nameOf(list, id), id), (view) => toggleFilter(view, list, id));
  }
  if (filter.match === "all" && actorsAsked(filter).length > 1) add("match", "all of them together", (view) => withFilter(view, { match: "any" }));
  if (filter.maxParticipants !== null) {
    add("maxParticipants", `Up to ${filter.maxParticipants} in a meeting`, (view) => withFilter(view, { maxParticipants: null }));
  }
  if (filter.disputed) add("disputed", "sources differ", (view) => withFilter(view, { disputed: false }));
  if (filter.encounters) add("encounters", "visits by their talks", (view) => withFilter(view, { encounters: EVERY_MEETING.encounters }));
  return chips;
}

/** `wang-yi` as `Wang Yi`, a code as it is: better than nothing, where no answer names it. */
export function wordsOfId(id: string): string {
  return /^[A-Z]{3}$/.test(id) ? id : id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}

/** The facets that name the values of a list filter. */
const NAMED_BY: Partial<Record<ListFilter, readonly ("person" | "country" | "org" | "place" | "topic" | "publisher")[]>> = {
  person: ["person"], country: ["country"], org: ["org"], topic: ["topic"], publisher: ["publisher"],
  place: ["place", "country"], with: ["person", "country", "org"], for: ["country", "org"], of: ["country"], not: ["person", "country", "org"],
};

/** What the facets call a value; undefined where they do not list it. */
export function nameInFacets(facets: Facets | undefined, filter: ListFilter, id: string): string | undefined {
  for (const facet of NAMED_BY[filter] ?? []) {
    const value = facets?.[facet].find((each) => each.id === id);
    if (value !== undefined) return facetLabel(facet, value);
  }
  return undefined;
}
