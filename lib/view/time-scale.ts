import type { DateRange } from "@/lib/domain/edtf";
import { epochDay, isoDay } from "@/lib/domain/timeline-bins";

/**
 * The scale of time as it is in sight: zoomed and moved, as pure functions. A place on it is a fraction, 0 where the span
 * begins and 1 where it ends; what lies before or after is below 0 or above 1.
 */
export interface TimeSpan {
  /** In days since 1 January 1970; parts of days occur while one zooms. */
  readonly start: number;
  /** Where the last day is over. */
  readonly end: number;
}

/** Fewer days than these are never in sight. */
const LEAST_DAYS = 7;
/** Spans that differ by less are the same. */
const SAME = 1e-6;

export function spanOfDays({ earliest, latest }: DateRange): TimeSpan {
  return { start: epochDay(earliest), end: epochDay(latest) + 1 };
}

/** The days that are in sight, wholly or in part. */
export function daysOfSpan({ start, end }: TimeSpan): DateRange {
  return { earliest: isoDay(Math.floor(start + SAME)), latest: isoDay(Math.ceil(end - SAME) - 1) };
}

/** Where days stand on the scale: from the beginning of the first to the end of the last. */
export function placeOfDays(span: TimeSpan, days: DateRange): { readonly from: number; readonly to: number } {
  return placeOfSpan(span, spanOfDays(days));
}

export function placeOfSpan({ start, end }: TimeSpan, inner: TimeSpan): { readonly from: number; readonly to: number } {
  return { from: (inner.start - start) / (end - start), to: (inner.end - start) / (end - start) };
}

/** The time at a place, in days since 1970. */
export function timeAt({ start, end }: TimeSpan, place: number): number {
  return start + place * (end - start);
}

/**
 * Zooms about a place that keeps still.
 * @param factor below 1 shows less time, above 1 more
 * @param about the place, from 0 to 1
 */
export function zoomSpan(span: TimeSpan, whole: TimeSpan, factor: number, about: number): TimeSpan {
  const least = Math.min(LEAST_DAYS, whole.end - whole.start);
  const length = Math.min(whole.end - whole.start, Math.max(least, (span.end - span.start) * factor));
  const start = timeAt(span, about) - about * length;
  return withinWhole({ start, end: start + length }, whole);
}

/** Moves by a part of what is in sight; to the right, into later time, for a positive one. */
export function moveSpan(span: TimeSpan, whole: TimeSpan, by: number): TimeSpan {
  const days = by * (span.end - span.start);
  return withinWhole({ start: span.start + days, end: span.end + days }, whole);
}

/** Moves just so far that these days are in sight; days that do not fit show their beginning. */
export function showDays(span: TimeSpan, whole: TimeSpan, days: DateRange): TimeSpan {
  const { from, to } = placeOfDays(span, days);
  const by = from < 0 ? from : to > 1 ? Math.min(to - 1, from) : 0;
  return by === 0 ? span : moveSpan(span, whole, by);
}

/** The span as far as there is time; as long as it was where that can be. */
export function withinWhole({ start, end }: TimeSpan, whole: TimeSpan): TimeSpan {
  const length = Math.min(end - start, whole.end - whole.start);
  const from = Math.min(Math.max(start, whole.start), whole.end - length);
  return { start: from, end: from + length };
}

export function isWhole(span: TimeSpan, whole: TimeSpan): boolean {
  return span.start <= whole.start + SAME && span.end >= whole.end - SAME;
}

/**
 * The days to ask for, so that the columns reach beyond what is in sight and moving a little asks nothing anew: whole
 * tiles of time, each between a half and the whole of what is in sight long, with one more on either side.
 * @returns null for all time
 */
export function daysToAsk(span: TimeSpan, whole: TimeSpan): DateRange | null {
  const tile = 2 ** (Math.ceil(Math.log2(span.end - span.start)) - 1);
  const asked = { start: (Math.floor(span.start / tile) - 1) * tile, end: (Math.ceil(span.end / tile) + 1) * tile };
  return isWhole(asked, whole) ? null : daysOfSpan({ start: Math.max(asked.start, whole.start), end: Math.min(asked.end, whole.end) });
}
