import type { Size } from "@/lib/domain/words";
import { countWords, numberWords } from "./labels";
import type { Measure } from "./measure-columns";
import type { Circle } from "./network";

/** The measures of a network in words and figures. */

export const MEASURE_LABELS: Readonly<Record<Measure, string>> = {
  meetings: "Meetings", ties: "Ties", strength: "Strength", betweenness: "Betweenness", eigenvector: "Eigenvector", circle: "Circle",
};

/** What each measure says, and how it comes about. */
export const DEFINITIONS: Readonly<Record<Measure, string>> = {
  meetings: "How many meetings of the view the actor took part in, of any size.",
  ties: "How many others the actor met (degree centrality, as a count).",
  strength: "What the actor’s ties weigh together: about as much as it had meetings with others, however many took part in each.",
  betweenness: "How much of the shortest chains of ties between any two others runs through the actor: 0 for none, 1 for all. Who ranks high joins people who do not meet. Every tie is one step, whatever it weighs.",
  eigenvector: "How strongly the actor is tied to actors who are themselves strongly tied: 1 for the highest. Parts of the network that meet nobody of the main part come near 0.",
  circle: "Actors who met one another more than chance would have it, found by Louvain’s method on the weights. The largest circle is 1.",
};

/** How a meeting of many weighs. */
export const WEIGHTING = "A meeting of n adds 1/(n − 1) to each of its ties: a talk of two adds 1, a summit of twenty 1/19.";

const DECIMALS: Readonly<Record<Measure, number>> = { meetings: 0, ties: 0, strength: 1, betweenness: 3, eigenvector: 3, circle: 0 };

/** `0.139`, `53.7`, `1,024`; `–` for what there is none of. What is more than nothing never reads as 0: `<0.001`. */
export function measureWords(measure: Measure, value: number | null): string {
  if (value === null) return "–";
  const decimals = DECIMALS[measure];
  const least = 10 ** -decimals;
  if (value > 0 && value < least / 2) return `<${least.toFixed(decimals)}`;
  return value === 0 || decimals === 0 ? numberWords(value) : value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** `strength 53.7`, `57 meetings`, `tied to 41`: a measure of one actor inside a sentence. */
export function sizeFact(size: Size, value: number): string {
  if (size === "meetings") return countWords(value, "meeting");
  return size === "ties" ? `tied to ${numberWords(value)}` : `${size} ${measureWords(size, value)}`;
}

/**
 * A circle by its strongest members: `Sergey Lavrov, Wang Yi and 23 more`.
 * @param named how many are named before the rest is counted
 */
export function circleWords({ members }: Pick<Circle, "members">, nameOf: (id: string) => string, named: number): string {
  // One more is named as briefly as it is counted.
  const shown = members.length <= named + 1 ? members : members.slice(0, named);
  const names = shown.map(nameOf);
  const rest = members.length - shown.length;
  const parts = rest === 0 ? names : [...names, `${numberWords(rest)} more`];
  return parts.length === 1 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
