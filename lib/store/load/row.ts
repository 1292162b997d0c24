import { fold, words } from "@/lib/domain/fold";
import type { Parameters } from "../engine";
import type { Label, Relationship } from "../labels";

/** A node to be; `id` is its key among those of its label. */
export type NodeRow = Parameters & { readonly id: string };
/** A relationship to be, between nodes named by id. */
export interface EdgeRow {
  readonly [key: string]: string | Parameters;
  readonly from: string;
  readonly to: string;
  readonly properties: Parameters;
}
export interface LoadRows {
  readonly nodes: Readonly<Record<Exclude<Label, "Dataset">, readonly NodeRow[]>>;
  readonly edges: Readonly<Record<Relationship, readonly EdgeRow[]>>;
}

/** No relationship where one end is null. */
export function edge(from: string, to: string | null, properties: Parameters = {}): EdgeRow[] {
  return to === null ? [] : [{ from, to, properties }];
}

/** What a search reads of a node that bears these names. */
export function named(name: string, aliases: readonly string[]): { readonly names: readonly string[]; readonly words: string } {
  const names = [name, ...aliases];
  return { names: [...new Set(names.map(fold))], words: wordsOf(names) };
}

/** The folded words of texts, a space before each, so that ` wor` finds what begins with `wor`. */
export function wordsOf(texts: readonly string[]): string {
  return words(texts.join(" ")).map((word) => ` ${word}`).join("");
}
