import type { MeetingItem } from "@/lib/domain/answers";
import { isDayPrecise } from "@/lib/domain/edtf";
import type { PathAnswer, PathChain, PathStep } from "@/lib/domain/path-answers";
import type { Format } from "@/lib/domain/words";
import { dateWords } from "./date-words";
import { countWords, numberWords } from "./labels";
import { joinWords } from "./meeting-words";
import { othersIn } from "./pair-words";

/** Chains of meetings, in words. */

/** A step as a sentence, in the parts that are links of their own. */
export interface StepWords {
  /** Between the two names: `met`, `spoke with`. */
  readonly verb: string;
  /** The first time: `on 22 Feb 2023 in Moscow`, `by phone in March 2023`. */
  readonly first: string;
  /** The other times: `5 more times, last on 18 Oct 2023`; null where there was one alone. */
  readonly more: string | null;
}

const HOW: Readonly<Record<Format, { readonly verb: string; readonly by: string | null }>> = {
  in_person: { verb: "met", by: null }, phone: { verb: "spoke with", by: "by phone" }, video: { verb: "spoke with", by: "by video" }, unknown: { verb: "met", by: null },
};

/** How two came together, told by the oldest of their meetings. */
export function stepWords({ from, to, meetings, total }: PathStep): StepWords {
  const [first] = meetings;
  if (first === undefined) return { verb: "met", first: "", more: null };
  const { verb, by } = HOW[first.format];
  const others = othersIn(first, { a: from, b: to }).length;
  const place = by === null && first.place !== null ? `in ${first.place.name}` : null;
  const company = others === 0 ? null : `with ${countWords(others, "other")}`;
  return {
    verb,
    first: [by, whenWords(first.date), place, company].filter((part) => part !== null).join(" "),
    more: total < 2 ? null : `${numberWords(total - 1)} more ${total === 2 ? "time" : "times"}${lastWords(meetings, total)}`,
  };
}

/** `, last on 18 Oct 2023`; nothing where the last is not known, or not listed. */
function lastWords(meetings: readonly MeetingItem[], total: number): string {
  const dated = meetings.filter(({ date }) => date !== null);
  const last = dated.at(-1);
  return meetings.length < total || dated.length < 2 || last === undefined ? "" : `, last ${whenWords(last.date)}`;
}

/** `on 22 Feb 2023`, `on 17–19 Feb 2023`, `in February 2023`, `about 21 Feb 2023`, `on a day not known`. */
function whenWords(date: string | null): string {
  if (date === null) return "on a day not known";
  const words = dateWords(date);
  if (words.startsWith("about ")) return words;
  return `${isDayPrecise(date) || /^\d{4}-\d{2}-\d{2}\//.test(date) ? "on" : "in"} ${words}`;
}

/** `Wang Yi met Emmanuel Macron on 15 Feb 2023 in Paris; Emmanuel Macron met Albin Kurti on 26 Oct 2023 in Brussels with 4 others (and 1 more time).` */
export function chainSentence({ steps }: PathChain): string {
  const parts = steps.map((step) => {
    const { verb, first, more } = stepWords(step);
    return `${step.from.label} ${verb} ${step.to.label} ${first}${more === null ? "" : ` (and ${more})`}`;
  });
  return `${parts.join("; ")}.`;
}

/** What tells a chain from others between the same two: `by way of Emmanuel Macron`, or `directly`. */
export function wayWords({ steps }: PathChain): string {
  const between = steps.slice(0, -1).map(({ to }) => to.label);
  return between.length === 0 ? "directly" : `by way of ${joinWords(between)}`;
}

/** `They met one another.`, `2 steps apart, by one way.`, `3 steps apart: the first 5 of 8 ways, by date.`; null where there is no chain. */
export function distanceWords({ length, total, chains }: Pick<PathAnswer, "length" | "total" | "chains">): string | null {
  if (length === null) return null;
  if (length === 1) return "They met one another.";
  const far = `${countWords(length, "step")} apart`;
  if (total === 1) return `${far}, by one way.`;
  return chains.length === total ? `${far}, by ${numberWords(total)} ways.` : `${far}: the first ${chains.length} of ${numberWords(total)} ways, by date.`;
}

/** Why there is no chain: `No chain of held meetings of at most 12 under these filters.` */
export function noChainWords({ maxParticipants, givenUpAfter }: Pick<PathAnswer, "maxParticipants" | "givenUpAfter">): string {
  const kind = `of held meetings of at most ${numberWords(maxParticipants)} under these filters`;
  return givenUpAfter === null ? `No chain ${kind}.` : `No chain of ${countWords(givenUpAfter, "step")} or fewer ${kind}. Longer ones were not looked for: there are too many meetings in between.`;
}
