import { axisTicks } from "../timeline-columns";
import { acrossAt, dayAt, HALF_STRIP, type MeetingDays, type TimeAxis } from "./time-axis";

/** How the graph's own coordinates lie on the canvas, across. */
export interface Sight {
  readonly zoom: number;
  /** Where 0 lies, in pixels of the canvas. */
  readonly pan: number;
  readonly width: number;
}

/** The axis as it is in sight, in pixels of the canvas. */
export interface AxisInSight {
  /** An empty label where there is no room for one. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** The strip of meetings without a date; null where none is drawn. */
  readonly strip: { readonly from: number; readonly to: number } | null;
}

/** Over which days a meeting went, as a bar in pixels of the canvas. */
export interface DaysInSight {
  readonly from: number;
  readonly to: number;
  readonly thick: number;
}

/** The thickness of a bar: in the graph's own coordinates, so that bars above one another stay apart, and at most in pixels. */
const BAR = 9;
const MOST_BAR = 5;
/** Of a bar whose days are known less exactly than to the day: the share over which an end fades. */
export const SOFT = 0.25;

/** No further than to the strip of what has no date: there time has ended. */
export function daysInSight(axis: TimeAxis, { start, end }: MeetingDays, { zoom, pan }: Pick<Sight, "zoom" | "pan">): DaysInSight {
  const on = (day: number) => Math.min(acrossAt(axis, day), axis.strip - HALF_STRIP) * zoom + pan;
  return { from: on(start), to: on(end), thick: Math.min(MOST_BAR, BAR * zoom) };
}

/** So much room a letter takes, and so much there is between two labels. */
const LETTER = 5.9;
const GAP = 6;

/**
 * The years, months or days in sight, in the words of the timeline's axis. Where meetings without a date are drawn, time
 * ends before their strip.
 */
export function axisInSight(axis: TimeAxis, { zoom, pan, width }: Sight, undated: boolean): AxisInSight {
  const strip = undated ? { from: (axis.strip - HALF_STRIP) * zoom + pan, to: (axis.strip + HALF_STRIP) * zoom + pan } : null;
  const end = Math.min(width, strip?.from ?? width);
  if (end <= 0) return { ticks: [], strip };
  const all = axisTicks({ start: dayAt(axis, -pan / zoom), end: dayAt(axis, (end - pan) / zoom) });
  const room = ({ label }: { readonly label: string }) => label.length * LETTER + GAP;
  const crowded = all.reduce((sum, tick) => sum + room(tick), 0) > end;
  const told = all.filter(({ always }) => !crowded || always);
  // Of two that lie too close the later one is told, as the first day of a month is beside its last week.
  const shown = new Set(told.filter((tick, i) => ((told[i + 1]?.x ?? 1) - tick.x) * end >= room(tick)));
  return { strip, ticks: all.map((tick) => ({ x: tick.x * end, label: shown.has(tick) ? tick.label : "" })) };
}
