import type { Timeline, TimelineUnit } from "@/lib/domain/answers";
import { dayAfter } from "@/lib/domain/edtf";
import { FILTER_PARAMETERS } from "./parameters";
import { firstDay, lastDay } from "@/lib/domain/partial-date";

/** The window of time on the scale of the bins, as pure functions; a place on the scale is a fraction from 0 to 1. */

type Bins = Timeline["bins"];

/** A window as it lies over the bins: the first and the last of them, both inside it. */
export interface BinRange {
  readonly first: number;
  readonly last: number;
}

export interface PartialWindow {
  readonly from: string | null;
  readonly to: string | null;
}

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));

/** Where a day begins on the scale; outside it, below 0 or above 1. */
export function placeOfDay(bins: Bins, day: string): number {
  const first = bins[0];
  const last = bins.at(-1);
  if (first === undefined || last === undefined) return 0;
  const start = dayNumber(first.start);
  return (dayNumber(day) - start) / (dayNumber(last.end) + 1 - start);
}

/** Where a bin begins and ends on the scale. */
export function placeOfBin(bins: Bins, index: number): { readonly from: number; readonly to: number } {
  const bin = bins[index];
  if (bin === undefined) return { from: 0, to: 0 };
  return { from: placeOfDay(bins, bin.start), to: placeOfDay(bins, dayAfter(bin.end)) };
}

/** The part of the scale that a window covers, to the day; null where it lies wholly outside. */
export function placeOfWindow(bins: Bins, { from, to }: PartialWindow): { readonly from: number; readonly to: number } | null {
  const start = from === null ? 0 : placeOfDay(bins, firstDay(from));
  const end = to === null ? 1 : placeOfDay(bins, dayAfter(lastDay(to)));
  if (start >= 1 || end <= 0) return null;
  return { from: clamp(start, 0, 1), to: clamp(end, 0, 1) };
}

/** The bins that a window touches; all of them for no window, null where it touches none. */
export function binsOfWindow(bins: Bins, { from, to }: PartialWindow): BinRange | null {
  const start = from === null ? "" : firstDay(from);
  const end = to === null ? "9999-12-31" : lastDay(to);
  const first = bins.findIndex((bin) => bin.end >= start);
  const last = bins.findLastIndex((bin) => bin.start <= end);
  return first === -1 || last === -1 || first > last ? null : { first, last };
}

/** The bin at a place on the scale, the nearest one where there is a gap. */
export function binAt(bins: Bins, place: number): number {
  const found = bins.findIndex((_, index) => placeOfBin(bins, index).to > place);
  return found === -1 ? Math.max(0, bins.length - 1) : found;
}

/** The window that covers these bins, as exact as they are; all time where they are all of them. */
export function windowOfBins(bins: Bins, unit: TimelineUnit, { first, last }: BinRange): PartialWindow {
  const start = bins[first];
  const end = bins[last];
  if (start === undefined || end === undefined || (first === 0 && last === bins.length - 1)) return { from: null, to: null };
  const length = unit === "year" || unit === "decade" ? 4 : unit === "month" || unit === "quarter" ? 7 : 10;
  return { from: start.start.slice(0, length), to: end.end.slice(0, length) };
}

/** What a drag does to the window: draws a new one, moves it, or moves one of its ends. */
export type DragKind = "draw" | "move" | "from" | "to";

/**
 * The bins of the window while it is dragged.
 * @param kind what is dragged
 * @param begun the window when the drag began
 * @param anchor the bin under the pointer when the drag began
 * @param now the bin under the pointer
 * @param count how many bins there are
 */
export function dragBins(kind: DragKind, begun: BinRange, anchor: number, now: number, count: number): BinRange {
  switch (kind) {
    case "draw":
      return { first: Math.min(anchor, now), last: Math.max(anchor, now) };
    case "move": {
      const by = clamp(now - anchor, -begun.first, count - 1 - begun.last);
      return { first: begun.first + by, last: begun.last + by };
    }
    case "from":
      return { first: clamp(now, 0, begun.last), last: begun.last };
    case "to":
      return { first: begun.first, last: clamp(now, begun.first, count - 1) };
  }
}

/** Where a key moves one end of the window; null for keys that move nothing. */
export function keyBins(end: "from" | "to", key: string, range: BinRange, count: number): BinRange | null {
  const at = end === "from" ? range.first : range.last;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, PageDown: at - 12, PageUp: at + 12, Home: 0, End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : dragBins(end, range, at, to, count);
}

export type TypedWindow =
  | { readonly ok: true; readonly window: PartialWindow }
  | { readonly ok: false; readonly problems: { readonly from?: string; readonly to?: string } };

/** Reads a window as it was typed: two partial dates, each of which may be empty for none. */
export function readWindow(typed: { readonly from: string; readonly to: string }): TypedWindow {
  const from = readEnd("from", typed.from);
  const to = readEnd("to", typed.to);
  if (from.problem !== undefined || to.problem !== undefined) {
    return { ok: false, problems: { ...(from.problem !== undefined && { from: from.problem }), ...(to.problem !== undefined && { to: to.problem }) } };
  }
  if (from.date !== null && to.date !== null && firstDay(from.date) > lastDay(to.date)) {
    return { ok: false, problems: { from: `${from.date} is after ${to.date}` } };
  }
  return { ok: true, window: { from: from.date, to: to.date } };
}

function readEnd(name: "from" | "to", typed: string): { readonly date: string | null; readonly problem?: string } {
  const text = typed.trim();
  if (text === "") return { date: null };
  const read = FILTER_PARAMETERS[name].schema.safeParse(text);
  if (read.success) return { date: read.data };
  return { date: null, problem: `${text} is ${read.error.issues[0]?.message ?? "no date"}` };
}
