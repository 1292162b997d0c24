import type { Chip } from "../chips";
import { dateWords } from "../date-words";
import type { Sentence } from "../sentence";
import { filterToSearch, type View } from "../view";
import type { Part, Sheet } from "./sheet";

interface Taken {
  /** The view in words; null where how many meetings there are is not known. */
  readonly told: Sentence | null;
  readonly chips: readonly Pick<Chip, "key" | "words">[];
  readonly parts: readonly Part[];
  /** ISO day. */
  readonly today: string;
  /** The whole address of the view. */
  readonly address: string;
}

/** A view as a sheet to be taken away: its window of time is said once, in its title. */
export function sheetOfView({ told, chips, parts, today, address }: Taken): Sheet {
  return {
    title: told === null ? "Meetings" : `${told.meetings}${told.actors === null ? "" : ` of ${told.actors}`}${told.region}${told.when}`,
    beneath: [told?.drawn, told?.ties, told?.hidden, told?.outside].filter((words) => words !== null && words !== undefined).join(" "),
    filters: chips.filter(({ key }) => key !== "window").map(({ words }) => words),
    parts, address,
    made: dateWords(today, "long"),
  };
}

/** File systems take names of 255 bytes; what comes after this nobody reads. */
const MOST_LETTERS = 80;

/** What a file of a view is called: `parley-map-person-wang-yi-from-2023-02.svg`, by what shows in it and what it asks for. */
export function fileNameOf(view: View, ending: "png" | "svg"): string {
  const asked = [...filterToSearch(view.filter)].flat().join(" ");
  const name = `parley ${view.show} ${view.level === "country" ? "by country " : ""}${asked}`.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").slice(0, MOST_LETTERS).replace(/-$/, "");
  return `${name}.${ending}`;
}
