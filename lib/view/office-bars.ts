import type { MeetingItem, Tenure } from "@/lib/domain/answers";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { isDayPrecise } from "@/lib/domain/edtf";
import type { Status, Where } from "@/lib/domain/words";
import { whereFrom } from "./lists";

/** Where offices and meetings stand on one scale of time, in the units of the picture. */

/** Whole years: the first day of the first, the last day of the last. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that these days touch; null for no day. */
export function yearSpan(days: readonly (string | null)[]): YearSpan | null {
  const years = days.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Where a day begins, from 0 at the first day of the span to `width` after its last. */
export function xOf(day: string, { first, last }: YearSpan, width: number): number {
  const start = Date.UTC(first, 0, 1);
  return ((Date.parse(day) - start) / (Date.UTC(last + 1, 0, 1) - start)) * width;
}

const DAY_MS = 86_400_000;

/** Where a day ends. */
export function xAfter(day: string, span: YearSpan, width: number): number {
  return xOf(new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10), span, width);
}

/** Years to mark on the axis, so that no two marks stand closer than `least`. */
export function yearMarks({ first, last }: YearSpan, width: number, least = 44): number[] {
  const perYear = width / (last - first + 1);
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= least) ?? 100;
  const marks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) marks.push(year);
  return marks;
}

export interface OfficeBar {
  readonly tenure: Tenure;
  readonly label: string;
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  /** Where its name is written, and which end of the name stands there. */
  readonly labelX: number;
  readonly labelEnd: "start" | "end";
}

/** Mean width of a letter at the size of the labels. */
const LETTER = 6.1;
const PAD = 6;

/**
 * Offices as bars, each in the highest lane in which neither it nor its name runs into another. Offices that ended
 * before the span or began after it are left out. A name that does not fit its bar stands beside it.
 */
export function officeBars(offices: readonly Tenure[], span: YearSpan, width: number): OfficeBar[] {
  const taken: { from: number; to: number }[][] = [];
  const bars: OfficeBar[] = [];
  const begin = (tenure: Tenure) => tenure.from ?? "0000";
  for (const tenure of [...offices].sort((a, b) => (begin(a) < begin(b) ? -1 : 1))) {
    const x = Math.max(0, tenure.from === null ? 0 : xOf(tenure.from, span, width));
    const end = Math.min(width, tenure.to === null ? width : xAfter(tenure.to, span, width));
    if (end <= 0 || x >= width) continue;
    const label = tenure.title;
    const text = label.length * LETTER + PAD;
    const inside = text + PAD <= end - x;
    const right = !inside && end + text + PAD <= width;
    const labelX = inside ? x + PAD : right ? end + PAD : x - PAD;
    const extent = inside ? { from: x, to: end } : right ? { from: x, to: end + text + PAD } : { from: x - text - PAD, to: end };
    const free = taken.findIndex((lane) => lane.every((other) => extent.to <= other.from || extent.from >= other.to));
    const lane = free === -1 ? taken.length : free;
    (taken[lane] ??= []).push(extent);
    bars.push({ tenure, label, lane, x, width: end - x, labelX, labelEnd: inside || right ? "start" : "end" });
  }
  return bars;
}

export interface Tick {
  readonly item: MeetingItem;
  readonly x: number;
  readonly width: number;
  readonly where: Where;
  readonly status: Status;
  /** False where the day is not known: the tick then spans the month or the year. */
  readonly exact: boolean;
}

/** Meetings as ticks, at least `least` wide; those without a date have none. */
export function meetingTicks(actor: Pick<ActorDossier, "id">, items: readonly MeetingItem[], span: YearSpan, width: number, least = 1.8): Tick[] {
  return items.flatMap((item) => {
    if (item.earliest === null || item.latest === null || item.date === null) return [];
    const x = xOf(item.earliest, span, width);
    const end = xAfter(item.latest, span, width);
    return [{
      item, x, width: Math.max(least, end - x), where: whereFrom(item, actor.id), status: item.status, exact: isDayPrecise(item.date),
    }];
  });
}

/** The offices held on a day; where none is known to be, the one that ended or began last. */
export function officesOn(offices: readonly Tenure[], day: string): Tenure[] {
  const held = offices.filter(({ from, to }) => (from === null || from <= day) && (to === null || to >= day));
  if (held.length > 0) return held;
  const last = [...offices].sort((a, b) => ((a.to ?? a.from ?? "") < (b.to ?? b.from ?? "") ? 1 : -1))[0];
  return last === undefined ? [] : [last];
}

/** `President of Russia`; titles that end in their party's name already stay as they are. */
export function officeWords({ title, of }: Pick<Tenure, "title" | "of">): string {
  return title.includes(of.label) ? title : `${title} of ${/^(United|Netherlands|Philippines)/.test(of.label) ? "the " : ""}${of.label}`;
}
