import parse from "edtf";
import { z } from "zod";

/**
 * Dates as sources give them, in EDTF (ISO 8601-2): a day, a month, a year, or an interval of two of one kind, each
 * perhaps approximate (`~`). Beside the text stand the first and the last day that it can mean.
 */
export interface DateRange {
  /** The first day meant, ISO 8601 (`2023-02-01`). */
  readonly earliest: string;
  /** The last day meant, inclusive. */
  readonly latest: string;
}

const ONE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?~?`;
/** The part of EDTF in use: level 0 dates and intervals, and level 1's `~`. */
const SHAPE = new RegExp(`^${ONE}(?:/${ONE})?$`);
const DAY_MS = 86_400_000;

/**
 * @param text an EDTF date, such as `2023-02-21`, `2023-02-20/2023-02-22`, `2023-02`, `2023` or `2023-02-21~`
 * @returns the days it can mean, or null where it is no such date (2023-02-30, an interval that ends before it begins)
 */
export function parseEdtf(text: string): DateRange | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const range = SHAPE.test(text) ? rangeOf(text) : null;
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(text, range);
  return range;
}

/** Few texts come again and again, and the grammar takes a tenth of a millisecond for each. */
const parsed = new Map<string, DateRange | null>();
const REMEMBERED = 20_000;

function rangeOf(text: string): DateRange | null {
  const ends = text.split("/").map(boundsOfOne);
  const first = ends[0];
  const last = ends.at(-1);
  if (!first || !last || first.earliest > last.latest) return null;
  return { earliest: first.earliest, latest: last.latest };
}

function boundsOfOne(text: string): DateRange | null {
  try {
    // The approximation widens a date by an unstated amount; the days meant stay those of the date itself.
    const date = parse(text.replace("~", ""));
    const earliest = isoDay(date.min);
    // edtf rolls 30 February over into March; what comes back must be what was asked.
    if (!earliest.startsWith(text.replace("~", ""))) return null;
    return { earliest, latest: isoDay(date.max) };
  } catch {
    return null;
  }
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function isApproximate(edtf: string): boolean {
  return edtf.includes("~");
}

/** True where the text names days exactly: a day, or an interval of two days. */
export function isDayPrecise(edtf: string): boolean {
  return !isApproximate(edtf) && edtf.split("/").every((end) => end.length === 10);
}

/** True where every day that `inner` can mean is one that `outer` can mean. */
export function contains(outer: DateRange, inner: DateRange): boolean {
  return outer.earliest <= inner.earliest && outer.latest >= inner.latest;
}

/** The number of days in a range, both ends included. */
export function daysIn({ earliest, latest }: DateRange): number {
  return daysBetween(earliest, latest) + 1;
}

/** Whole days from one ISO day to another; negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export const edtf = z.string().refine((text) => parseEdtf(text) !== null, {
  error: "not an EDTF date such as 2023-02-21, 2023-02-20/2023-02-22, 2023-02, 2023 or 2023-02-21~",
});
