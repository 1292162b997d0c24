import type { Timeline, TimelineUnit } from "@/lib/domain/answers";
import type { DateRange } from "@/lib/domain/edtf";
import type { TimeWindow } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import { binDays, binNumber, epochDay, isoDay } from "@/lib/domain/timeline-bins";
import { FILTER_PARAMETERS } from "./parameters";
import { placeOfSpan, timeAt, type TimeSpan } from "./time-scale";

/** The window of time, and how it is drawn and moved over bins, as pure functions. */

type Bins = Timeline["bins"];

/** Bins by their numbers, as `binNumber` counts them: the first and the last, both inside. */
export interface BinRange {
  readonly first: number;
  readonly last: number;
}

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));

export function isOpen({ from, to }: TimeWindow): boolean {
  return from === null && to === null;
}

export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The part of the scale that a window covers, to the day; open ends reach as far as there is time. */
export function placeOfWindow(span: TimeSpan, whole: TimeSpan, { from, to }: TimeWindow): { readonly from: number; readonly to: number } {
  return placeOfSpan(span, {
    start: from === null ? whole.start : epochDay(firstDay(from)),
    end: to === null ? whole.end : epochDay(lastDay(to)) + 1,
  });
}

/** The bins of days. */
export function rangeOfDays(unit: TimelineUnit, { earliest, latest }: DateRange): BinRange {
  return { first: binNumber(earliest, unit), last: binNumber(latest, unit) };
}

/** The bins that a window touches, of all; null where it lies outside. */
export function rangeOfWindow(unit: TimelineUnit, all: BinRange, { from, to }: TimeWindow): BinRange | null {
  const first = from === null ? all.first : Math.max(all.first, binNumber(firstDay(from), unit));
  const last = to === null ? all.last : Math.min(all.last, binNumber(lastDay(to), unit));
  return first > last ? null : { first, last };
}

/** The window that covers these bins, as exact as they are; no window where they are all. */
export function windowOfRange(unit: TimelineUnit, all: BinRange, { first, last }: BinRange): TimeWindow {
  if (first <= all.first && last >= all.last) return { from: null, to: null };
  return binsAsWindow(unit, { first, last });
}

/** As exact as the bins are: `2023` to `2023` for a year's, `2023-02` for a month's, days for those of weeks and days. */
export function binsAsWindow(unit: TimelineUnit, { first, last }: BinRange): { readonly from: string; readonly to: string } {
  const length = unit === "year" || unit === "decade" ? 4 : unit === "month" || unit === "quarter" ? 7 : 10;
  return { from: binDays(first, unit).start.slice(0, length), to: binDays(last, unit).end.slice(0, length) };
}

/** The bin at a place on the scale. */
export function binAt(unit: TimelineUnit, span: TimeSpan, place: number): number {
  return binNumber(isoDay(Math.floor(timeAt(span, place))), unit);
}

/** The bin that an end of the window comes to at a place: an end lies between two bins, and snaps to the nearer side. */
export function binOfEnd(end: "from" | "to", unit: TimelineUnit, span: TimeSpan, place: number): number {
  const bin = binAt(unit, span, place);
  const days = binDays(bin, unit);
  const isLate = timeAt(span, place) > (epochDay(days.start) + epochDay(days.end) + 1) / 2;
  if (end === "from") return isLate ? bin + 1 : bin;
  return isLate ? bin : bin - 1;
}

/** What a drag does to the window: draws a new one, moves it, or moves one of its ends. */
export type DragKind = "draw" | "move" | "from" | "to";

/**
 * The bins of the window while it is dragged.
 * @param kind what is dragged
 * @param begun the window when the drag began
 * @param anchor the bin under the pointer when the drag began
 * @param now the bin under the pointer
 * @param all the bins that there are
 */
export function dragRange(kind: DragKind, begun: BinRange, { anchor, now, all }: { readonly anchor: number; readonly now: number; readonly all: BinRange }): BinRange {
  const inside = (bin: number) => clamp(bin, all.first, all.last);
  switch (kind) {
    case "draw":
      return { first: inside(Math.min(anchor, now)), last: inside(Math.max(anchor, now)) };
    case "move": {
      const by = clamp(now - anchor, all.first - begun.first, all.last - begun.last);
      return { first: begun.first + by, last: begun.last + by };
    }
    case "from":
      return { first: clamp(now, all.first, begun.last), last: begun.last };
    case "to":
      return { first: begun.first, last: clamp(now, begun.first, all.last) };
  }
}

/** The window that a drag comes to. Moving one end leaves the other as exactly as it was. */
export function draggedWindow(kind: DragKind, before: TimeWindow, unit: TimelineUnit, all: BinRange, range: BinRange): TimeWindow {
  const { from, to } = binsAsWindow(unit, range);
  if (kind === "from") return { from: range.first <= all.first ? null : from, to: before.to };
  if (kind === "to") return { from: before.from, to: range.last >= all.last ? null : to };
  return windowOfRange(unit, all, range);
}

/** Where a key moves one end of the window; null for keys that move nothing. */
export function keyRange(end: "from" | "to", key: string, range: BinRange, all: BinRange): BinRange | null {
  const at = end === "from" ? range.first : range.last;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, PageDown: at - 12, PageUp: at + 12, Home: all.first, End: all.last,
  };
  const now = steps[key];
  return now === undefined ? null : dragRange(end, range, { anchor: at, now, all });
}

/** How many meetings bins that follow one another hold, each meeting once. */
export function meetingsIn(bins: Bins): number {
  return bins.reduce((sum, bin, index) => sum + (index === 0 ? bin.meetings : bin.begun), 0);
}

/** The bins that touch these days. */
export function binsWithin(bins: Bins, { earliest, latest }: DateRange): Bins {
  return bins.filter(({ start, end }) => end >= earliest && start <= latest);
}

export type TypedWindow =
  | { readonly ok: true; readonly window: TimeWindow }
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
