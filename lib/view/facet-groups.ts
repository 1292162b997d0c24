import type { Facet, FacetValue, Facets } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { fold } from "@/lib/domain/fold";
import type { ActorKind } from "@/lib/domain/words";
import type { ListFilter } from "./changes";
import {
  FORMAT_LABELS, KIND_LABELS, languageLabel, OFFICE_LABELS, PUBLISHER_KIND_LABELS, STATUS_LABELS, WHERE_LABELS,
} from "./labels";
import { facetsUrl } from "./requests";
import type { View } from "./view";

/** The groups of the filter panel, and the values in them. */

/** A facet whose values go into a list filter of the same name. */
export type ListFacet = Facet & ListFilter;

export interface FacetGroup {
  readonly facet: ListFacet;
  readonly heading: string;
  /** How many values stand there before all are asked for. */
  readonly top: number;
  /** Open before anybody opened it. */
  readonly open: boolean;
  /** Its values can be left out as well: they are actors. */
  readonly actors?: ActorKind;
  /** What many ask for at once, in one step. */
  readonly preset?: { readonly label: string; readonly filter: Partial<MeetingFilter> };
}

export const FACET_GROUPS: readonly FacetGroup[] = [
  { facet: "status", heading: "Status", top: 5, open: true },
  { facet: "person", heading: "People", top: 6, open: true, actors: "person" },
  { facet: "country", heading: "Countries", top: 6, open: true, actors: "country" },
  { facet: "topic", heading: "Topics", top: 6, open: true },
  { facet: "place", heading: "Places", top: 6, open: false },
  { facet: "org", heading: "Organizations", top: 6, open: false, actors: "organization" },
  { facet: "office", heading: "Office held that day", top: 6, open: false },
  { facet: "format", heading: "Format", top: 6, open: true },
  { facet: "kind", heading: "Kind", top: 6, open: false },
  { facet: "where", heading: "Where", top: 6, open: true },
  {
    facet: "publisherKind", heading: "At least one source is", top: 6, open: true,
    preset: { label: "Held, by an official or agency source", filter: { status: ["held"], publisherKind: ["official", "agency"] } },
  },
  { facet: "publisher", heading: "Publishers", top: 6, open: false },
  { facet: "language", heading: "Language", top: 6, open: false },
];

const VOCABULARIES: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
  status: STATUS_LABELS, format: FORMAT_LABELS, kind: KIND_LABELS, office: OFFICE_LABELS, where: WHERE_LABELS,
  publisherKind: PUBLISHER_KIND_LABELS,
};

/** A value in words: that of a closed vocabulary, a language's name, or the label that came with it. */
export function facetLabel(facet: Facet, { id, label }: Pick<FacetValue, "id" | "label">): string {
  return facet === "language" ? languageLabel(id) : VOCABULARIES[facet]?.[id] ?? label;
}

/** A row of a group; the count is null where it is not known. */
export interface FacetRow {
  readonly id: string;
  readonly label: string;
  readonly count: number | null;
}

/**
 * The first values of a group, then those that are chosen and not among them; so that no row moves when it is chosen.
 * @param nameOf what a chosen value is called that the answer does not list
 */
export function topRows(facet: Facet, facets: Facets, chosen: readonly string[], top: number, nameOf: (id: string) => string): FacetRow[] {
  const values = facets[facet];
  const all = facets.totals[facet] <= values.length;
  const shown = values.slice(0, top);
  const missing = chosen.filter((id) => !shown.some((value) => value.id === id)).map((id): FacetRow => {
    const value = values.find((each) => each.id === id);
    return value ?? { id, label: nameOf(id), count: all ? 0 : null };
  });
  return [...shown, ...missing].map((row) => ({ id: row.id, label: facetLabel(facet, row), count: row.count }));
}

/** Most values of one filter that the API lists. */
const MOST_VALUES = 1000;

/** The request for all values of every filter. */
export function allFacetsUrl(view: View): string {
  return facetsUrl(view).replace(/limit=\d+$/, `limit=${MOST_VALUES}`);
}

/** Values in whose label every word begins some word: `wang y` finds Wang Yi. */
export function findRows<T extends { readonly label: string }>(rows: readonly T[], text: string): readonly T[] {
  const asked = fold(text).split(" ").filter(Boolean);
  if (asked.length === 0) return rows;
  return rows.filter(({ label }) => {
    const words = fold(label).split(" ");
    return asked.every((start) => words.some((word) => word.startsWith(start)));
  });
}
