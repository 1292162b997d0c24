import { isDayPrecise, parseEdtf } from "@/lib/domain/edtf";
import type { TimeWindow } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import { spanOfDays, type TimeSpan } from "../time-scale";

/** The scale of the graph drawn by time: from days to places across, in the graph's own coordinates, and back. */
export interface TimeAxis {
  /** The time at 0, in days since 1 January 1970. */
  readonly origin: number;
  readonly perDay: number;
  /** The middle of the strip in which meetings without a date stand. */
  readonly strip: number;
  /** The view's: of a date that reaches beyond it, only what lies in it counts for where a meeting stands. */
  readonly window: TimeWindow;
}

/** Where the strip of what has no date begins and ends, from its middle. */
export const HALF_STRIP = 60;

export function acrossAt({ origin, perDay }: TimeAxis, day: number): number {
  return (day - origin) * perDay;
}

/** The time at a place across, in days since 1970. */
export function dayAt({ origin, perDay }: TimeAxis, x: number): number {
  return origin + x / perDay;
}

/** The days that a meeting can have been on, and whether they are known exactly. */
export interface MeetingDays extends TimeSpan {
  readonly exact: boolean;
}

/** Null for a meeting without a date. */
export function daysOf(date: string | null): MeetingDays | null {
  const days = date === null ? null : parseEdtf(date);
  return days === null || date === null ? null : { ...spanOfDays(days), exact: isDayPrecise(date) };
}

/** The days of a meeting that can have been on several; null for any other. */
export function longDaysOf(date: string | null): MeetingDays | null {
  const days = daysOf(date);
  return days === null || days.end - days.start <= 1 ? null : days;
}

/**
 * The day at which a meeting stands: the middle of those that it can have been on, or of those among them that the
 * window asks for. A month, a year or a range never stands at its first day for being the first.
 * @returns in days since 1970, at noon of a single day; null without a date
 */
export function middleOf(date: string | null, { from, to }: TimeWindow): number | null {
  const days = daysOf(date);
  if (days === null) return null;
  const start = from === null ? days.start : Math.max(days.start, spanOfDay(firstDay(from)).start);
  const end = to === null ? days.end : Math.min(days.end, spanOfDay(lastDay(to)).end);
  // What does not touch the window, as a node asked for besides, keeps its own middle.
  return start < end ? (start + end) / 2 : (days.start + days.end) / 2;
}

/** Where a meeting stands across: at its date, or in the strip of those that have none. */
export function acrossOf(axis: TimeAxis, date: string | null): number {
  const day = middleOf(date, axis.window);
  return Math.round(day === null ? axis.strip : acrossAt(axis, day));
}

function spanOfDay(day: string): TimeSpan {
  return spanOfDays({ earliest: day, latest: day });
}
