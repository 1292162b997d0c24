import type { SearchItem } from "@/lib/domain/answers";
import { fold } from "@/lib/domain/fold";
import { dateWords } from "./date-words";
import { select, toggleFilter, withFilter, type ListFilter } from "./changes";
import { ACTOR_FILTERS } from "./hrefs";
import type { View } from "./view";

/** What choosing a search result does to a view. */

/**
 * Narrows the view to what was found, or selects it: an actor both, a place, topic, source or publisher the first,
 * a meeting the second, and with a statement the meeting that it belongs to. A place or topic that the view is narrowed
 * to already is let go again.
 */
export function choose(view: View, { kind, id, meeting }: Pick<SearchItem, "kind" | "id" | "meeting">): View {
  switch (kind) {
    case "person":
    case "country":
    case "organization":
      return select(added(view, ACTOR_FILTERS[kind], id), id);
    case "place":
    case "topic":
      return toggleFilter(view, kind, id);
    case "source":
    case "publisher":
      return added(view, kind, id);
    case "meeting":
      return select(view, id);
    case "statement":
      return select(view, meeting);
  }
}

function added(view: View, name: ListFilter, id: string): View {
  const list: readonly string[] = view.filter[name];
  return list.includes(id) ? view : toggleFilter(view, name, id);
}

/** Narrows the view to meetings with these words in their titles or in the names of people and places. */
export function chooseWords(view: View, words: string): View {
  return withFilter(view, { q: words.trim() });
}

/** The kinds in the order and under the words in which results are listed. */
export const FOUND_GROUPS: readonly { readonly label: string; readonly kinds: readonly SearchItem["kind"][] }[] = [
  { label: "People", kinds: ["person"] },
  { label: "Countries and organizations", kinds: ["country", "organization"] },
  { label: "Places", kinds: ["place"] },
  { label: "Topics", kinds: ["topic"] },
  { label: "Meetings", kinds: ["meeting"] },
  { label: "Sources and publishers", kinds: ["source", "publisher"] },
  { label: "Statements", kinds: ["statement"] },
];

export interface FoundGroup {
  readonly label: string;
  readonly items: readonly SearchItem[];
}

/** Results under the heading of their kind, headings in the order of their best result; order within one is kept. */
export function groupFound(items: readonly SearchItem[]): FoundGroup[] {
  const rank = (group: FoundGroup) => items.findIndex((item) => item === group.items[0]);
  return FOUND_GROUPS
    .map(({ label, kinds }) => ({ label, items: items.filter(({ kind }) => kinds.includes(kind)) }))
    .filter((group) => group.items.length > 0)
    .sort((a, b) => rank(a) - rank(b));
}

/** True for what takes part in meetings. */
export function isActor({ kind }: Pick<SearchItem, "kind">): boolean {
  return Object.hasOwn(ACTOR_FILTERS, kind);
}

/** What to type for an actor that was found: its name, or its id where another found has the same name. */
export function typedFor({ id, label }: Pick<SearchItem, "id" | "label">, found: readonly Pick<SearchItem, "id" | "label">[]): string {
  return found.some((other) => other.id !== id && fold(other.label) === fold(label)) ? id : label;
}

/** A hint with its dates in words: `TASS, 25 Jul 2023`. */
export function hintWords(hint: string): string {
  return hint.replace(/\b\d{4}-\d{2}(?:-\d{2})?~?(?:\/\d{4}(?:-\d{2}){0,2}~?)?/g, (date) => dateWords(date));
}
