import type { ByStatus, Timeline, TimelineUnit } from "./answers";
import type { DateRange } from "./edtf";
import { STATUSES, type Status } from "./words";

/** Meetings of one status that have the same days. */
export interface DatedGroup extends DateRange {
  readonly status: Status;
  readonly meetings: number;
}

const DAY_MS = 86_400_000;
/** Beyond so many bins a coarser unit is taken. Days serve spans of some months, weeks some years, months some decades. */
const MOST_BINS: readonly (readonly [TimelineUnit, number])[] = [["day", 120], ["week", 160], ["month", 240], ["quarter", 240], ["year", 240]];

/**
 * Spreads meetings over the bins of a timeline: one that lasts several days, or whose date is a month or a year, counts
 * in each bin that it touches. The bins follow one another without a gap, from the first day of all to the last.
 * @param unit null: the one that fits the span
 */
export function timelineBins(groups: readonly DatedGroup[], unit: TimelineUnit | null): Pick<Timeline, "unit" | "bins"> {
  const [any] = groups;
  if (any === undefined) return { unit: unit ?? "month", bins: [] };
  const span = groups.reduce<DateRange>(
    (all, { earliest, latest }) => ({ earliest: earliest < all.earliest ? earliest : all.earliest, latest: latest > all.latest ? latest : all.latest }),
    any,
  );
  const chosen = unit ?? fittingUnit(span);
  const first = binOf(span.earliest, chosen);
  const size = binOf(span.latest, chosen) - first + 1;

  // What begins in a bin is added there and taken away after the bin in which it ends; sums give what each bin touches.
  const changes = Array.from({ length: size + 1 }, none);
  for (const { earliest, latest, status, meetings } of groups) {
    const [begins, after] = [changes[binOf(earliest, chosen) - first], changes[binOf(latest, chosen) - first + 1]];
    if (begins) begins[status] += meetings;
    if (after) after[status] -= meetings;
  }
  const running = none();
  const bins = changes.slice(0, size).map((change, i) => {
    for (const status of STATUSES) running[status] += change[status];
    const byStatus = { ...running };
    return {
      start: startOf(first + i, chosen),
      end: isoDay(epochDay(startOf(first + i + 1, chosen)) - 1),
      meetings: STATUSES.reduce((sum, status) => sum + byStatus[status], 0),
      byStatus,
    };
  });
  return { unit: chosen, bins };
}

function fittingUnit({ earliest, latest }: DateRange): TimelineUnit {
  return MOST_BINS.find(([unit, most]) => binOf(latest, unit) - binOf(earliest, unit) < most)?.[0] ?? "decade";
}

function none(): ByStatus {
  return { planned: 0, held: 0, postponed: 0, cancelled: 0, denied: 0 };
}

/** Monday, 29 December 1969, as days before 1 January 1970: weeks begin on Mondays (ISO 8601). */
const FIRST_MONDAY = -3;

/** The number of the bin in which a day lies; bins that follow one another have numbers that do. */
function binOf(day: string, unit: TimelineUnit): number {
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

/** The first day of a bin. */
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

function epochDay(day: string): number {
  return Math.round(Date.parse(day) / DAY_MS);
}

function isoDay(epoch: number): string {
  return new Date(epoch * DAY_MS).toISOString().slice(0, 10);
}
