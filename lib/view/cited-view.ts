import type { Chip } from "./chips";
import type { Sentence } from "./sentence";
import { viewToSearch, type View } from "./view";

/** The page that cites a view: `/cite?person=wang-yi`. */
export function citeHref(view: View): string {
  const search = viewToSearch(view).toString();
  return search === "" ? "/cite" : `/cite?${search}`;
}

/** What a view is cited as: `12 meetings of 9 people in February 2023: Wang Yi, Held`; its window is said once. */
export function citedTitle({ meetings, actors, when }: Pick<Sentence, "meetings" | "actors" | "when">, chips: readonly Pick<Chip, "key" | "words">[]): string {
  const asked = chips.filter(({ key }) => key !== "window").map(({ words }) => words);
  return `${meetings}${actors === null ? "" : ` of ${actors}`}${when}${asked.length === 0 ? "" : `: ${asked.join(", ")}`}`;
}
