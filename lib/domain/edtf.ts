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
 * Few lines, held by a test to the answers of the `edtf` package, whose grammar takes a tenth of a millisecond a date:
 * too slow for what the browser reads at every change of the view.
 * @param text an EDTF date, such as `2023-02-21`, `2023-02-20/2023-02-22`, `2023-02`, `2023` or `2023-02-21~`
 * @returns the days it can mean, or null where it is no such date (2023-02-30, an interval that ends before it begins)
 */
export function parseEdtf(text: string): DateRange | null {
  if (!SHAPE.test(text)) return null;
  // The approximation widens a date by an unstated amount; the days meant stay those of the date itself.
  const ends = text.replaceAll("~", "").split("/");
  const earliest = dayOf(ends[0] ?? "", "first");
  const latest = dayOf(ends.at(-1) ?? "", "last");
  return earliest === null || latest === null || earliest > latest ? null : { earliest, latest };
}

/** The first or the last day of a year, a month or a day; null where the calendar has none such. */
function dayOf(text: string, which: "first" | "last"): string | null {
  const [year = 0, month, day] = text.split("-").map(Number);
  const date = new Date(0);
  // Day 0 is the last of the month before. `setUTCFullYear` takes the years below 100 as they are.
  if (which === "first" || day !== undefined) date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  else date.setUTCFullYear(year, month ?? 12, 0);
  const iso = date.toISOString().slice(0, 10);
  // A day or a month that is not in the calendar comes out as another.
  return iso.startsWith(text) ? iso : null;
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

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

export const edtf = z.string().refine((text) => parseEdtf(text) !== null, {
  error: "not an EDTF date such as 2023-02-21, 2023-02-20/2023-02-22, 2023-02, 2023 or 2023-02-21~",
});
