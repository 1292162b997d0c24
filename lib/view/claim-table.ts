import type { ClaimAnswer, MeetingDetail } from "@/lib/domain/answers";
import { byPublication } from "@/lib/domain/compare";
import { dateWords } from "./date-words";
import { FORMAT_LABELS, STATUS_LABELS } from "./labels";
import { joinWords } from "./meeting-words";

/** The claims of a meeting as a table. */

/**
 * How one source's value stands to the shown one: `silent` gives none, `agrees` says the same or less precisely,
 * `differs` cannot be right if it is, `earlier-plan` is what was planned before it came otherwise.
 */
export type Standing = "silent" | "agrees" | "differs" | "earlier-plan";

export interface ClaimCell {
  readonly text: string;
  readonly standing: Standing;
}

export const CLAIM_COLUMNS = ["date", "place", "status", "format"] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];
export const COLUMN_LABELS: Readonly<Record<ClaimColumn, string>> = { date: "Date", place: "Place", status: "Status", format: "How" };

export interface ClaimRow {
  readonly claim: ClaimAnswer;
  readonly cells: Readonly<Record<ClaimColumn, ClaimCell>>;
}

/** One row a claim, in the order of publication, those without a date last. */
export function claimRows({ claims, settled }: Pick<MeetingDetail, "claims" | "settled">): ClaimRow[] {
  const standing = (column: ClaimColumn, source: string): Standing => {
    if (settled[column].differ.includes(source)) return "differs";
    // That it was planned before it was held is no plan that came otherwise.
    return column !== "status" && settled[column].superseded.includes(source) ? "earlier-plan" : "agrees";
  };
  return inOrder(claims).map((claim) => {
    const cell = (column: ClaimColumn): ClaimCell => {
      const text = valueWords(claim, column);
      return text === null ? { text: "silent", standing: "silent" } : { text, standing: standing(column, claim.source.id) };
    };
    return { claim, cells: { date: cell("date"), place: cell("place"), status: cell("status"), format: cell("format") } };
  });
}

/** A claim's value of a property in words; null where the source is silent. */
export function valueWords(claim: Pick<ClaimAnswer, ClaimColumn>, column: ClaimColumn): string | null {
  switch (column) {
    case "date":
      return claim.date === null ? null : dateWords(claim.date);
    case "place":
      return claim.place?.name ?? null;
    case "status":
      return claim.status === null ? null : STATUS_LABELS[claim.status].toLowerCase();
    case "format":
      return claim.format === null || claim.format === "unknown" ? null : FORMAT_LABELS[claim.format].toLowerCase();
  }
}

/** `Date and place were worked out by the compilers of the data set.`; null where sources gave every value. */
export function compiledNote(settled: MeetingDetail["settled"]): string | null {
  const columns = CLAIM_COLUMNS.filter((column) => settled[column].compiled);
  if (columns.length === 0) return null;
  const words = joinWords(columns.map((column) => (column === "format" ? "the way they met" : `the ${column}`)));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${columns.length === 1 ? "was" : "were"} worked out by the compilers of the data set.`;
}

function inOrder(claims: readonly ClaimAnswer[]): ClaimAnswer[] {
  return [...claims].sort((a, b) => byPublication(a.source, b.source));
}
