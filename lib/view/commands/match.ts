import { fold, words } from "@/lib/domain/fold";

/** Which texts the words that are typed mean, how well, and which of their letters matched. */

/** A stretch of a text; together the stretches are the text. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

export interface Match {
  /** Higher is better. */
  readonly score: number;
  readonly parts: readonly Part[];
}

/** What a word that is typed is worth: the whole of a word, its beginning, or the beginning of a word that is not shown. */
const WORTH = { whole: 4, beginning: 3, unseen: 1 } as const;
/** For a text that begins with what is typed. */
const FOREMOST = 2;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

interface LabelWord {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
}

/**
 * Compares what is typed with a text. Every word typed must begin a word of it, or one of the words that also mean it; case
 * and accents do not count.
 * @param also more words by which it is found, which are not shown
 * @returns null where it is not meant
 */
export function matchText(typed: string, label: string, also = ""): Match | null {
  const asked = words(typed);
  if (asked.length === 0) return { score: 0, parts: [{ text: label, marked: false }] };
  const shown: LabelWord[] = [...label.matchAll(WORD)].map(({ 0: text, index }) => ({ text, folded: fold(text), start: index }));
  const unseen = words(also);
  let score = 0;
  const marks: { readonly start: number; readonly end: number }[] = [];
  for (const word of asked) {
    const found = shown.find(({ folded }) => folded === word) ?? shown.find(({ folded }) => folded.startsWith(word));
    if (found !== undefined) {
      score += found.folded === word ? WORTH.whole : WORTH.beginning;
      marks.push({ start: found.start, end: found.start + lettersOf(found.text, word.length) });
    } else if (unseen.some((each) => each.startsWith(word))) score += WORTH.unseen;
    else return null;
  }
  const begins = shown[0]?.folded.startsWith(asked[0] ?? "") === true;
  return { score: score / asked.length + (begins ? FOREMOST : 0) - label.length / 1000, parts: partsOf(label, marks) };
}

/** How many letters of a word as it is written make so many as it is compared: of `Straße`, six make `strass`. */
function lettersOf(word: string, folded: number): number {
  let length = 0;
  for (const letter of word) {
    length += letter.length;
    // A mark that follows belongs to its letter.
    if (fold(word.slice(0, length)).length >= folded && !/^\p{M}/u.test(word.slice(length))) return length;
  }
  return word.length;
}

function partsOf(label: string, marks: readonly { readonly start: number; readonly end: number }[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    if (start > at) parts.push({ text: label.slice(at, start), marked: false });
    parts.push({ text: label.slice(start, end), marked: true });
    at = end;
  }
  if (at < label.length) parts.push({ text: label.slice(at), marked: false });
  return parts;
}
