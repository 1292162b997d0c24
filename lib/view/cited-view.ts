import type { TimeWindow } from "@/lib/domain/filter";
import type { Chip } from "./chips";
import { windowWords } from "./date-words";
import type { Sentence } from "./sentence";
import { viewHref, type View } from "./view";

/** The page that cites a view: `/cite?person=wang-yi`. */
export function citeHref(view: View): string {
  return viewHref(view, "/cite");
}

/** What a view is cited as: `12 meetings of 9 people in February 2023: Wang Yi, Held`; its window is said once. */
export function citedTitle({ meetings, actors, when }: Pick<Sentence, "meetings" | "actors" | "when">, chips: readonly Pick<Chip, "key" | "words">[]): string {
  const asked = chips.filter(({ key }) => key !== "window").map(({ words }) => words);
  return `${meetings}${actors === null ? "" : ` of ${actors}`}${when}${asked.length === 0 ? "" : `: ${asked.join(", ")}`}`;
}

/**
 * What a record of a window of time is cited as: `The meetings of Wang Yi, 2021 to 2022`, at its own address.
 * @param href of the record of all time
 */
export function citedInWindow(title: string, href: string, { from, to }: TimeWindow): { readonly title: string; readonly href: string } {
  const search = new URLSearchParams();
  for (const [name, value] of [["from", from], ["to", to]] as const) if (value !== null) search.set(name, value);
  const words = windowWords(from, to);
  return words === "" ? { title, href } : { title: `${title}, ${words}`, href: `${href}?${search.toString()}` };
}
