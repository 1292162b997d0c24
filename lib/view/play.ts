import { TIMELINE_UNITS, type TimelineUnit } from "@/lib/domain/answers";
import type { DateRange } from "@/lib/domain/edtf";
import type { TimeWindow } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import { binDays, binNumber } from "@/lib/domain/timeline-bins";
import { spanOfDays } from "./time-scale";
import { binsAsWindow, isOpen, sameWindow } from "./timeline-window";

/** Windows that follow one another, through which the view is played. */
export interface Play {
  readonly windows: readonly TimeWindow[];
  /** At which of them the view stands; -1 before the first. */
  readonly at: number;
}

/** How many columns a window spans where none is set: a week of days, a month of weeks, a quarter, a year … */
const WIDTHS: Readonly<Record<TimelineUnit, number>> = { day: 7, week: 4, month: 3, quarter: 4, year: 3, decade: 1 };

/**
 * What is to be played: the window moves through what is in sight, a column at a time. A window that fills more than half
 * of what is in sight has nowhere to go: it is what is played through, by a narrower one.
 * @param window the view's
 * @param sight the days in sight
 * @param unit of the columns
 */
export function planPlay(window: TimeWindow, sight: DateRange, unit: TimelineUnit): Play {
  if (isOpen(window)) return { windows: windowsThrough(sight, unit, WIDTHS[unit]), at: -1 };
  const days = {
    earliest: window.from === null ? sight.earliest : firstDay(window.from),
    latest: window.to === null ? sight.latest : lastDay(window.to),
  };
  if (length(days) > length(sight) / 2) return { windows: windowsThrough(days, unit, WIDTHS[unit]), at: -1 };

  const own = unitOf(days, unit);
  const [first, last] = [binNumber(days.earliest, own), binNumber(days.latest, own)];
  // A window that is not of whole columns moves by its own length.
  const step = own === unit ? 1 : last - first + 1;
  const before = Math.max(0, Math.floor((first - binNumber(sight.earliest, own)) / step));
  const after = Math.max(0, Math.floor((binNumber(sight.latest, own) - last) / step));
  const windows = Array.from({ length: before + 1 + after }, (_, i) => binsAsWindow(own, { first: first + (i - before) * step, last: last + (i - before) * step }));
  return { windows, at: before };
}

/** The place of the window to go to: the next one or the one before; from beyond the last the first again. Null at the first, backwards. */
export function stepOf({ windows, at }: Play, by: 1 | -1): number | null {
  const next = at + by;
  if (next >= windows.length) return windows.length === 0 ? null : 0;
  return next < 0 ? null : next;
}

/** Whether the view stands where the play has come to. */
export function standsAt({ windows, at }: Play, window: TimeWindow): boolean {
  const own = windows[at];
  return own !== undefined && sameWindow(own, window);
}

function windowsThrough(days: DateRange, unit: TimelineUnit, width: number): TimeWindow[] {
  const [first, last] = [binNumber(days.earliest, unit), binNumber(days.latest, unit)];
  const wide = Math.min(width, last - first + 1);
  return Array.from({ length: last - first + 2 - wide }, (_, i) => binsAsWindow(unit, { first: first + i, last: first + i + wide - 1 }));
}

/** The widest unit, no wider than the columns', of which the days are whole ones. */
function unitOf({ earliest, latest }: DateRange, columns: TimelineUnit): TimelineUnit {
  const isWhole = (unit: TimelineUnit) => binDays(binNumber(earliest, unit), unit).start === earliest && binDays(binNumber(latest, unit), unit).end === latest;
  return TIMELINE_UNITS.slice(0, TIMELINE_UNITS.indexOf(columns) + 1).findLast(isWhole) ?? "day";
}

function length(days: DateRange): number {
  const { start, end } = spanOfDays(days);
  return end - start;
}

/** The days of what is in sight in which there are meetings; all in sight where there are none. */
export function playedDays(sight: DateRange, first: string | null, last: string | null): DateRange {
  const earliest = first !== null && first > sight.earliest ? first : sight.earliest;
  const latest = last !== null && last < sight.latest ? last : sight.latest;
  return earliest > latest ? sight : { earliest, latest };
}
