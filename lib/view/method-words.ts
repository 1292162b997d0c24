import type { ClaimAnswer, SourceRef } from "@/lib/domain/answers";
import { valueWords, type ClaimColumn } from "./claim-table";

/** How the claims of one meeting are told in a sentence, where the method is explained by it. */

/** One value that sources give for a property, and which sources they are. */
export interface SaidValue {
  readonly text: string;
  readonly sources: readonly SourceRef[];
}

export interface Said {
  /** What most sources say first; ties in the order of the claims. */
  readonly values: readonly SaidValue[];
  /** How many say nothing of it. */
  readonly silent: number;
}

/** What the sources of a meeting say of one property. */
export function saidOf({ claims }: { readonly claims: readonly ClaimAnswer[] }, column: ClaimColumn): Said {
  const values = new Map<string, SourceRef[]>();
  let silent = 0;
  for (const claim of claims) {
    const text = valueWords(claim, column);
    if (text === null) {
      silent += 1;
      continue;
    }
    const sources = values.get(text);
    if (sources === undefined) values.set(text, [claim.source]);
    else sources.push(claim.source);
  }
  return { values: [...values].map(([text, sources]) => ({ text, sources })).sort((a, b) => b.sources.length - a.sources.length), silent };
}

/** `Vatican City, say 4; St Peter's Basilica, says 1; 2 are silent` */
export function saidWords({ values, silent }: Said): string {
  return [
    ...values.map(({ text, sources }) => `${text}, ${sources.length === 1 ? "says" : "say"} ${sources.length}`),
    ...(silent === 0 ? [] : [`${silent} ${silent === 1 ? "is" : "are"} silent`]),
  ].join("; ");
}
