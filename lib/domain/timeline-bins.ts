import { TIMELINE_UNITS, type ByStatus, type Timeline, type TimelineUnit } from "./answers";
import type { DateRange } from "./edtf";
import { STATUSES, type Status } from "./words";

/** Meetings of one status that have the same days. */
export interface DatedGroup extends DateRange {
  readonly status: Status;
  readonly meetings: number;
}

/** Which bins are asked for. */
export interface BinsAsked {
  /** Null: the one that fits. */
  readonly unit: TimelineUnit | null;
  /** Only bins that touch these days; null for those of all meetings. */
  readonly span: DateRange | null;
}

const DAY_MS = 86_400_000;
/** Beyond so many bins a coarser unit is taken. Days serve spans of some months, weeks some years, months some decades. */
const FITTING: readonly (readonly [TimelineUnit, number])[] = [["day", 120], ["week", 160], ["month", 240], ["quarter", 240], ["year", 240]];
/** Whatever unit is asked for: there are never more bins than this, but wider ones. */
export const MOST_BINS = 2_000;

/**
 * Spreads meetings over the bins of a timeline: one that lasts several days, or whose date is a month or a year, counts
 * in each bin that it touches. The bins follow one another without a gap, from the first day of all to the last, or from
 * the first to the last within the span asked for.
 * @param groups all that touch the bins asked for: with a span, all that touch the days that `wholeBins` makes of it
 */
export function timelineBins(groups: readonly DatedGroup[], { unit, span }: BinsAsked): Pick<Timeline, "unit" | "bins"> {
  const all = extentOf(groups);
  if (all === null) return { unit: unit ?? "month", bins: [] };
  const asked = span === null ? all : overlap(all, span);
  const chosen = servedUnit(unit, asked ?? all);
  if (asked === null) return { unit: chosen, bins: [] };
  const first = binNumber(asked.earliest, chosen);
  const size = binNumber(asked.latest, chosen) - first + 1;

  // What begins in a bin is added there and taken away after the bin in which it ends; sums give what each bin touches.
  const changes = Array.from({ length: size + 1 }, none);
  const begun = Array.from({ length: size }, () => 0);
  for (const { earliest, latest, status, meetings } of groups) {
    const [from, to] = [binNumber(earliest, chosen) - first, binNumber(latest, chosen) - first];
    if (to < 0 || from >= size) continue;
    const [begins, after] = [changes[Math.max(0, from)], changes[Math.min(size, to + 1)]];
    if (begins) begins[status] += meetings;
    if (after) after[status] -= meetings;
    if (from >= 0) begun[from] = (begun[from] ?? 0) + meetings;
  }
  const running = none();
  const bins = changes.slice(0, size).map((change, i) => {
    for (const status of STATUSES) running[status] += change[status];
    const byStatus = { ...running };
    return {
      ...binDays(first + i, chosen),
      meetings: STATUSES.reduce((sum, status) => sum + byStatus[status], 0),
      begun: begun[i] ?? 0,
      byStatus,
    };
  });
  return { unit: chosen, bins };
}

/** From the first day of all to the last; null for none. */
export function extentOf(groups: readonly DateRange[]): DateRange | null {
  const [any] = groups;
  if (any === undefined) return null;
  let { earliest, latest } = any;
  for (const group of groups) {
    if (group.earliest < earliest) earliest = group.earliest;
    if (group.latest > latest) latest = group.latest;
  }
  return { earliest, latest };
}

/** A span widened to the days of whole bins, and their unit: what must be counted so that the first bin and the last are full. */
export function wholeBins({ unit, span }: { readonly unit: TimelineUnit | null; readonly span: DateRange }): { readonly unit: TimelineUnit; readonly span: DateRange } {
  const served = servedUnit(unit, span);
  const [first, last] = [binDays(binNumber(span.earliest, served), served), binDays(binNumber(span.latest, served), served)];
  return { unit: served, span: { earliest: first.start, latest: last.end } };
}

/** The unit in which a span is told: the one asked for, or the one that fits; a coarser one where there were too many bins. */
export function servedUnit(unit: TimelineUnit | null, span: DateRange, most = MOST_BINS): TimelineUnit {
  const count = (each: TimelineUnit) => binNumber(span.latest, each) - binNumber(span.earliest, each) + 1;
  const fits = unit ?? FITTING.find(([each, bins]) => count(each) <= bins)?.[0] ?? "decade";
  return TIMELINE_UNITS.slice(TIMELINE_UNITS.indexOf(fits)).find((each) => count(each) <= most) ?? "decade";
}

function overlap(a: DateRange, b: DateRange): DateRange | null {
  const earliest = a.earliest > b.earliest ? a.earliest : b.earliest;
  const latest = a.latest < b.latest ? a.latest : b.latest;
  return earliest > latest ? null : { earliest, latest };
}

function none(): ByStatus {
  return { planned: 0, held: 0, postponed: 0, cancelled: 0, denied: 0 };
}

/** Monday, 29 December 1969, as days before 1 January 1970: weeks begin on Mondays (ISO 8601). */
const FIRST_MONDAY = -3;

/** The number of the bin in which a day lies; bins that follow one another have numbers that do. */
export function binNumber(day: string, unit: TimelineUnit): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  switch (unit) {
    case "day": return epochDay(day);
    case "week": return Math.floor((epochDay(day) - FIRST_MONDAY) / 7);
    case "month": return year * 12 + month - 1;
    case "quarter": return year * 4 + Math.floor((month - 1) / 3);
    case "year": return year;
    case "decade": return Math.floor(year / 10);
  }
}

/** The first day of a bin and the last. */
export function binDays(bin: number, unit: TimelineUnit): { readonly start: string; readonly end: string } {
  return { start: startOf(bin, unit), end: isoDay(epochDay(startOf(bin + 1, unit)) - 1) };
}

function startOf(bin: number, unit: TimelineUnit): string {
  switch (unit) {
    case "day": return isoDay(bin);
    case "week": return isoDay(bin * 7 + FIRST_MONDAY);
    case "month": return firstOfMonth(Math.floor(bin / 12), bin % 12);
    case "quarter": return firstOfMonth(Math.floor(bin / 4), (bin % 4) * 3);
    case "year": return firstOfMonth(bin, 0);
    case "decade": return firstOfMonth(bin * 10, 0);
  }
}

function firstOfMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-01`;
}

/** Days since 1 January 1970. */
export function epochDay(day: string): number {
  return Math.round(Date.parse(day) / DAY_MS);
}

/** The day, as ISO 8601 writes it. */
export function isoDay(epoch: number): string {
  return new Date(epoch * DAY_MS).toISOString().slice(0, 10);
}
