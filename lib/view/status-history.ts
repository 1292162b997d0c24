import { scaleUtc } from "d3-scale";
import type { MeetingDetail, SourceRef } from "@/lib/domain/answers";
import { daysBetween, isDayPrecise, parseEdtf } from "@/lib/domain/edtf";
import type { Status } from "@/lib/domain/words";
import { dateWords } from "./date-words";
import { countWords, STATUS_LABELS } from "./labels";
import { joinWords } from "./meeting-words";

/** How a meeting came about: what was reported of its status, as a list of steps and as marks on a line of time. */

export interface Report {
  readonly source: SourceRef;
  /** EDTF, or null. */
  readonly published: string | null;
}

export interface HistoryStep {
  readonly status: Status;
  /** `Announced`, `Reported as held`. */
  readonly what: string;
  /** Whether its reports have a date of publication: all or none. */
  readonly dated: boolean;
  readonly reports: readonly Report[];
}

const STEPS: Readonly<Record<Status, string>> = {
  planned: "Announced", held: "Reported as held", postponed: "Reported as postponed", cancelled: "Reported as cancelled", denied: "Denied",
};

/** Reports of one status that follow each other are one step; the undated are steps of their own, at the end. */
export function historySteps({ history, claims }: Pick<MeetingDetail, "history" | "claims">): HistoryStep[] {
  const sources = new Map(claims.map(({ source }) => [source.id, source]));
  const steps: (HistoryStep & { readonly reports: Report[] })[] = [];
  for (const { status, published, source: id } of history) {
    const source = sources.get(id);
    if (source === undefined) continue;
    const dated = published !== null;
    const last = steps.at(-1);
    if (last?.status === status && last.dated === dated) last.reports.push({ source, published });
    else steps.push({ status, what: STEPS[status], dated, reports: [{ source, published }] });
  }
  return steps;
}

/** The strip is so wide, in its own units, which are pixels where it has the room. */
export const STRIP_WIDTH = 280;
const PAD = 8;
/** Marks nearer than this stand above one another. */
const APART = 13;
export const MARK_STEP = 14;
/** Shorter spans of days are drawn as this one: a mark's place must not say more than its day. */
const LEAST_DAYS = 14;
/** A label at the axis takes about so much, with the space beside it; who has less room is left out. */
const LABEL_WIDTH = 72;

export interface StripMark {
  readonly key: string;
  readonly status: Status;
  readonly x: number;
  /** 0 stands on the line, 1 above it. */
  readonly row: number;
  /** Where the day of publication is not known exactly: the days it can be, as a stretch. */
  readonly stretch: { readonly from: number; readonly to: number } | null;
}

export interface HistoryStrip {
  readonly marks: readonly StripMark[];
  readonly rows: number;
  /** The days of the meeting; null where it has no date. */
  readonly meeting: { readonly from: number; readonly to: number } | null;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** What it shows, in words. */
  readonly words: string;
}

/** The dated reports on a line of time, with the days of the meeting itself; null where no report has a date. */
export function historyStrip({ history, date }: Pick<MeetingDetail, "history" | "date">): HistoryStrip | null {
  const reports = history.flatMap((report) => {
    const days = report.published === null ? null : parseEdtf(report.published);
    return report.published === null || days === null ? [] : [{ ...report, published: report.published, days }];
  });
  if (reports.length === 0) return null;
  const meeting = date === null ? null : parseEdtf(date);
  const x = scaleOver([...reports.map(({ days }) => days), ...(meeting === null ? [] : [meeting])]);

  const marks: StripMark[] = [];
  const placed = reports.map((report) => ({ report, at: (x.of(report.days.earliest) + x.of(report.days.latest)) / 2 })).sort((a, b) => a.at - b.at);
  for (const { report: { status, source, published, days }, at } of placed) {
    const taken = marks.filter((mark) => Math.abs(mark.x - at) < APART).map(({ row }) => row);
    let row = 0;
    while (taken.includes(row)) row++;
    marks.push({ key: source, status, x: at, row, stretch: isDayPrecise(published) ? null : { from: x.of(days.earliest), to: x.of(days.latest) } });
  }
  return {
    marks,
    rows: Math.max(...marks.map(({ row }) => row)) + 1,
    meeting: meeting === null ? null : { from: x.of(meeting.earliest), to: x.of(meeting.latest) },
    ticks: x.ticks,
    words: stripWords(reports, date),
  };
}

function scaleOver(ranges: readonly { readonly earliest: string; readonly latest: string }[]) {
  const first = ranges.map(({ earliest }) => earliest).sort()[0] ?? "";
  const last = ranges.map(({ latest }) => latest).sort().at(-1) ?? "";
  const more = Math.max(0, LEAST_DAYS - daysBetween(first, last)) / 2;
  const day = 86_400_000;
  const scale = scaleUtc().domain([Date.parse(first) - more * day, Date.parse(last) + more * day]).range([PAD, STRIP_WIDTH - PAD]);
  const ticks: { x: number; label: string }[] = [];
  for (const date of scale.ticks(3)) {
    const at = scale(date);
    const fits = at >= LABEL_WIDTH / 2 && at <= STRIP_WIDTH - LABEL_WIDTH / 2 && at - (ticks.at(-1)?.x ?? -LABEL_WIDTH) >= LABEL_WIDTH;
    if (fits) ticks.push({ x: at, label: tickWords(date.toISOString().slice(0, 10)) });
  }
  return { of: (text: string) => scale(Date.parse(text)), ticks };
}

/** `1 Feb 2023`; a year's first day is the year. */
function tickWords(day: string): string {
  return day.endsWith("-01-01") ? day.slice(0, 4) : dateWords(day);
}

function stripWords(reports: readonly { readonly status: Status; readonly published: string }[], date: string | null): string {
  const first = dateWords(reports[0]?.published ?? null);
  const last = dateWords(reports.at(-1)?.published ?? null);
  const statuses = [...new Set(reports.map(({ status }) => STATUS_LABELS[status].toLowerCase()))];
  const when = first === last ? first : `${first} to ${last}`;
  return `${countWords(reports.length, "dated report")}, ${when}: ${joinWords(statuses)}.${date === null ? "" : ` The meeting: ${dateWords(date)}.`}`;
}
