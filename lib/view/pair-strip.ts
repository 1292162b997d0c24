import type { PairMeeting, Direction } from "@/lib/domain/dossier-answers";
import { DIRECTIONS } from "@/lib/domain/dossier-answers";
import { isDayPrecise } from "@/lib/domain/edtf";
import type { Status } from "@/lib/domain/words";
import { xAfter, xOf, yearSpan, type YearSpan } from "./office-bars";

/** The meetings of two actors on one scale of time, a lane for each direction: what is drawn, as pure data. */

export interface StripMark {
  readonly meeting: PairMeeting["meeting"];
  readonly direction: Direction;
  readonly status: Status;
  readonly counted: boolean;
  /** The middle of the days that it can mean, and their extent. */
  readonly x: number;
  readonly from: number;
  readonly width: number;
  /** False where the day is not known: the mark then spans the month or the year. */
  readonly exact: boolean;
  /** How many marks it stands above, so that none covers another. */
  readonly row: number;
}

export interface StripLane {
  readonly direction: Direction;
  readonly marks: readonly StripMark[];
  /** Rows of marks in it, at least 1. */
  readonly rows: number;
}

export interface Strip {
  readonly span: YearSpan;
  /** In the order of `DIRECTIONS`; those without a meeting are left out. */
  readonly lanes: readonly StripLane[];
  readonly undated: number;
}

/**
 * Lays meetings out on whole years.
 * @param width of the scale
 * @param size of a mark: two that would stand closer go above one another
 * @returns null where no meeting is dated
 */
export function pairStrip(meetings: readonly PairMeeting[], width: number, size: number): Strip | null {
  const dated = meetings.filter(({ meeting }) => meeting.earliest !== null && meeting.latest !== null);
  const span = yearSpan(dated.flatMap(({ meeting }) => [meeting.earliest, meeting.latest]));
  if (span === null) return null;
  const lanes = DIRECTIONS.flatMap((direction) => {
    const marks = packed(dated.filter((each) => each.direction === direction), span, width, size);
    return marks.length === 0 ? [] : [{ direction, marks, rows: Math.max(...marks.map(({ row }) => row)) + 1 }];
  });
  return { span, lanes, undated: meetings.length - dated.length };
}

/** Each in the lowest row in which it has room; the oldest first. */
function packed(meetings: readonly PairMeeting[], span: YearSpan, width: number, size: number): StripMark[] {
  const ends: number[] = [];
  return meetings
    .map((each) => ({ each, from: xOf(each.meeting.earliest ?? "", span, width), to: xAfter(each.meeting.latest ?? "", span, width) }))
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .map(({ each: { meeting, direction, counted }, from, to }) => {
      const x = (from + to) / 2;
      const exact = isDayPrecise(meeting.date ?? "");
      const [left, right] = exact ? [x - size / 2, x + size / 2] : [Math.min(from, x - size / 2), Math.max(to, x + size / 2)];
      const free = ends.findIndex((end) => end <= left);
      const row = free === -1 ? ends.length : free;
      ends[row] = right;
      return { meeting, direction, status: meeting.status, counted, x, from, width: to - from, exact, row };
    });
}

/**
 * The outline of a direction's mark about its middle, as an SVG path: an upward triangle where the first hosted, a
 * downward one where the second did, a square where both were at home, a diamond where neither was, a disc for a call, a bar where no place is known.
 */
export function markPath(direction: Direction, size: number): string {
  const r = size / 2;
  switch (direction) {
    case "a-hosts":
      return `M0 ${-r}L${r} ${r * 0.8}H${-r}z`;
    case "b-hosts":
      return `M0 ${r}L${r} ${-r * 0.8}H${-r}z`;
    case "both":
      return `M${-r * 0.8} ${-r * 0.8}H${r * 0.8}V${r * 0.8}H${-r * 0.8}z`;
    case "third":
      return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0z`;
    case "remote":
      return `M${-r * 0.8} 0a${r * 0.8} ${r * 0.8} 0 1 0 ${r * 1.6} 0a${r * 0.8} ${r * 0.8} 0 1 0 ${-r * 1.6} 0z`;
    case "unknown":
      return `M${-r * 0.35} ${-r}H${r * 0.35}V${r}H${-r * 0.35}z`;
  }
}
