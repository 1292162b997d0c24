import { COUNTRY_CODE, SLUG } from "@/lib/domain/ids";
import type { Selection } from "../behind";
import { countWords } from "../labels";

/** What notes are on. */

/** The two ends of a tie in one order, whichever of them was selected first. */
export function tieItem(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** What a note on a selection is kept under: the id of an actor or a meeting, or a tie. */
export function noteItem(selection: Selection): string {
  return selection.kind === "tie" ? tieItem(...selection.ids) : selection.id;
}

/** Whether a text is what `noteItem` answers. */
export function isNoteItem(text: string): boolean {
  const ids = text.split("~");
  const [a = "", b] = ids;
  return ids.length <= 2 && ids.every((id) => SLUG.test(id) || COUNTRY_CODE.test(id)) && (b === undefined || a < b);
}

/** The notes on one item, the oldest first. */
export function notesOn<N extends { readonly on: string }>(notes: readonly N[], item: string): readonly N[] {
  return notes.filter(({ on }) => on === item);
}

/** How many notes there are on each item that has any. */
export function noteCounts(notes: readonly { readonly on: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { on } of notes) counts.set(on, (counts.get(on) ?? 0) + 1);
  return counts;
}

/** `1 note`, `3 notes` */
export function noteWords(count: number): string {
  return countWords(count, "note");
}
