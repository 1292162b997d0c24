import type { MeetingItem } from "@/lib/domain/answers";
import { isDayPrecise } from "@/lib/domain/edtf";
import { actorsAsked, type MeetingFilter } from "@/lib/domain/filter";
import type { ActorId } from "@/lib/domain/ids";
import { spanOfDays, type TimeSpan } from "./time-scale";
import { dateWords } from "./date-words";
import { STATUS_LABELS } from "./labels";

/** Lanes: one an actor, each meeting a mark on the lanes of those who took part. */

/** With one actor there is nothing to meet, and more lanes than these are no picture. */
const LEAST_LANES = 2;
const MOST_LANES = 12;

/** The actors that have lanes, in the order in which they were asked for; none where columns tell more. */
export function laneActors(filter: Pick<MeetingFilter, "person" | "country" | "org">): readonly ActorId[] {
  const asked = [...new Set(actorsAsked(filter))];
  return asked.length < LEAST_LANES || asked.length > MOST_LANES ? [] : asked;
}

export interface LaneMark {
  readonly item: MeetingItem;
  /** The lanes on which it stands, counted from 0 at the top; at least one. */
  readonly lanes: readonly number[];
  /** The time that it takes; marks of one day stand beside one another within it. */
  readonly time: TimeSpan;
  /** Its days are not known exactly: the ends are soft. */
  readonly soft: boolean;
  /** Longer than a day: a bar as well as a mark. */
  readonly long: boolean;
}

/**
 * Meetings as marks, the earliest first. Those without a date, or of none of these actors, have none.
 * @param items of which an actor took part, or was acted for
 */
export function laneMarks(items: readonly MeetingItem[], actors: readonly string[]): LaneMark[] {
  const marks = items.flatMap((item): LaneMark[] => {
    if (item.date === null || item.earliest === null || item.latest === null) return [];
    const lanes = actors.flatMap((id, lane) => (item.participants.some(({ actor, for: party }) => actor.id === id || party?.id === id) ? [lane] : []));
    if (lanes.length === 0) return [];
    return [{ item, lanes, time: spanOfDays({ earliest: item.earliest, latest: item.latest }), soft: !isDayPrecise(item.date), long: item.latest > item.earliest }];
  });
  const perDay = new Map<number, number>();
  for (const { long, time } of marks) if (!long) perDay.set(time.start, (perDay.get(time.start) ?? 0) + 1);
  const placed = new Map<number, number>();
  return marks
    .sort((a, b) => a.time.start - b.time.start || a.time.end - b.time.end || (a.item.id < b.item.id ? -1 : 1))
    .map((mark) => {
      if (mark.long) return mark;
      const nth = placed.get(mark.time.start) ?? 0;
      const part = 1 / (perDay.get(mark.time.start) ?? 1);
      placed.set(mark.time.start, nth + 1);
      return { ...mark, time: { start: mark.time.start + nth * part, end: mark.time.start + (nth + 1) * part } };
    });
}

/** A mark in words: `22 Feb 2023: Wang Yi and Vladimir Putin, Moscow. Held` */
export function markWords({ date, title, place, status }: MeetingItem): string {
  return `${dateWords(date)}: ${title}${place === null ? "" : `, ${place.name}`}. ${STATUS_LABELS[status]}`;
}

/** Where a key leads among so many marks; null for keys that lead nowhere. */
export function nextMark(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowDown: at + 1, Home: 0, End: count - 1 };
  const to = steps[key];
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}
