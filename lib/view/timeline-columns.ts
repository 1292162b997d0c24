import { scaleLinear } from "d3-scale";
import { utcDay, utcMonth, utcYear, type TimeInterval } from "d3-time";
import type { ByStatus, Timeline, TimelineUnit } from "@/lib/domain/answers";
import type { TimeWindow } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import { countWords } from "./labels";
import { spanOfDays, placeOfDays, type TimeSpan } from "./time-scale";
import { binsWithin, meetingsIn } from "./timeline-window";
import { binWords, shortDate } from "./timeline-words";

/** The bins as columns, and the axes beside them: what is drawn, as pure data. Places are fractions from 0 to 1. */

type Bins = Timeline["bins"];

export const UNIT_ADVERBS: Readonly<Record<TimelineUnit, string>> = {
  day: "by day", week: "by week", month: "by month", quarter: "by quarter", year: "by year", decade: "by decade",
};

export const UNIT_NAMES: Readonly<Record<TimelineUnit, string>> = {
  day: "Day", week: "Week", month: "Month", quarter: "Quarter", year: "Year", decade: "Decade",
};

/** What was held, what is planned, and what was called off, postponed or denied. */
export interface Stack {
  readonly held: number;
  readonly planned: number;
  readonly off: number;
}

export interface Column extends Stack {
  readonly key: string;
  readonly x: number;
  readonly width: number;
}

export function stackOf({ held, planned, postponed, cancelled, denied }: ByStatus): Stack {
  return { held, planned, off: postponed + cancelled + denied };
}

/** The share of a bin's width that its column fills. */
const FILLED = 0.84;

/** From the first day of these bins to the last; null for none. */
export function spanOfBins(bins: Bins): TimeSpan | null {
  const [first, last] = [bins[0], bins.at(-1)];
  return first === undefined || last === undefined ? null : spanOfDays({ earliest: first.start, latest: last.end });
}

/** Where the column of a bin stands on a scale. */
export function placeOfColumn(span: TimeSpan, { start, end }: Pick<Bins[number], "start" | "end">): Pick<Column, "x" | "width"> {
  const { from, to } = placeOfDays(span, { earliest: start, latest: end });
  return { x: from + ((to - from) * (1 - FILLED)) / 2, width: (to - from) * FILLED };
}

/** The columns of the bins that hold something, on the scale of all these bins. */
export function columnsOf(bins: Bins): Column[] {
  const span = spanOfBins(bins);
  if (span === null) return [];
  return bins.flatMap((bin) => (bin.meetings === 0 ? [] : [{ key: bin.start, ...placeOfColumn(span, bin), ...stackOf(bin.byStatus) }]));
}

/** Whole numbers for the lines across, and the height of the scale: at least the tallest column. */
export function countScale(bins: Bins): { readonly most: number; readonly lines: readonly number[] } {
  const most = Math.max(1, ...bins.map(({ byStatus }) => { const { held, planned, off } = stackOf(byStatus); return held + planned + off; }));
  const lines = scaleLinear().domain([0, most]).ticks(3).filter((n) => n > 0 && Number.isInteger(n));
  return { most, lines };
}

export interface AxisTick {
  readonly x: number;
  readonly label: string;
  /** Shown at any width; the others only where there is room. */
  readonly always: boolean;
}

/** More labels than this crowd a phone, and thrice as many a desk. */
const FEW = 5;
const MANY = 14;
/** The share of the axis that a label takes. */
const LABEL = 0.09;

/** Labels of years, or of months or days where the span is short. */
export function axisTicks(span: TimeSpan): AxisTick[] {
  const start = new Date(span.start * DAY_MS);
  const end = new Date(span.end * DAY_MS - 1);
  const years = (span.end - span.start) / YEAR;
  const months = utcMonth.count(start, end) + 1;
  const [interval, length] = years > FEW_YEARS
    ? [utcYear.every(niceStep(years / MANY, [1, 2, 5, 10, 20, 50, 100])), 4]
    : months > 3
      ? [utcMonth.every(niceStep(months / MANY, [1, 3, 6])), 7]
      : [utcDay.every(niceStep(utcDay.count(start, end) / MANY, [1, 2, 7, 14])), 10];
  if (interval === null) return [];
  const dates = ticksWithin(interval, start, end);
  const every = Math.ceil(dates.length / FEW);
  return dates.map((date, index) => ({
    x: (date.getTime() - span.start * DAY_MS) / ((span.end - span.start) * DAY_MS),
    label: shortDate(date.toISOString().slice(0, length)),
    always: index % every === 0,
  }));
}

const DAY_MS = 86_400_000;
/** In days. */
const YEAR = 365.2425;
/** Up to two whole years, leap or not, are told by their months. */
const FEW_YEARS = 2.01;

/** The first of these steps that is wide enough. */
function niceStep(least: number, steps: readonly number[]): number {
  return steps.find((step) => step >= least) ?? steps.at(-1) ?? 1;
}

function ticksWithin(interval: TimeInterval, start: Date, end: Date): Date[] {
  const dates = interval.range(interval.ceil(start), end);
  // A span that begins within its first year still says which year that is, where there is room before the next.
  const [first] = dates;
  const room = first === undefined || first.getTime() - start.getTime() > (end.getTime() - start.getTime()) * LABEL;
  return room ? [start, ...dates] : dates;
}

/** `Mar 2023: 42 meetings, 38 of them held, 3 planned, 1 called off` */
export function columnWords(bin: Bins[number], unit: TimelineUnit): string {
  const { held, planned, off } = stackOf(bin.byStatus);
  const parts = [
    held > 0 && planned + off > 0 ? `${held} held` : null,
    planned > 0 ? `${planned} planned` : null,
    off > 0 ? `${off} called off, postponed or denied` : null,
  ].filter((part) => part !== null);
  const words = `${binWords(bin.start, unit)}: ${countWords(bin.meetings, "meeting")}`;
  return parts.length === 0 ? words : `${words}, ${parts.join(", ")}`;
}

/**
 * How many meetings are in a window that is still under the hand: `57 meetings`. Null where these bins cannot tell, since
 * the window is not of whole ones; or, as the figures count, where what has parts may not count.
 */
export function previewWords(bins: Bins, { from, to }: TimeWindow, { first: start, last: end }: Pick<Timeline, "first" | "last">, encounters: boolean): string | null {
  const within = binsWithin(bins, { earliest: from === null ? "" : firstDay(from), latest: to === null ? "9999-12-31" : lastDay(to) });
  const [first, last] = [within[0], within.at(-1)];
  if (encounters || first === undefined || last === undefined) return null;
  const whole = (from === null ? first.start <= (start ?? "") : first.start === firstDay(from)) && (to === null ? last.end >= (end ?? "9999") : last.end === lastDay(to));
  return whole ? countWords(meetingsIn(within), "meeting") : null;
}
