import type { MeetingItem } from "@/lib/domain/answers";
import { isDayPrecise } from "@/lib/domain/edtf";
import type { Where } from "@/lib/domain/words";
import { dateWords, yearOf } from "./date-words";

/** What a list of meetings tells, as pure functions of it. */

export interface YearGroup {
  readonly year: string;
  readonly items: readonly MeetingItem[];
}

/** Meetings under the year of their first day, in the order of the list; `undated` for those without. */
export function groupByYear(items: readonly MeetingItem[]): YearGroup[] {
  const groups = new Map<string, MeetingItem[]>();
  for (const item of items) {
    const year = yearOf(item.earliest);
    const group = groups.get(year);
    if (group) group.push(item);
    else groups.set(year, [item]);
  }
  return [...groups].map(([year, group]) => ({ year, items: group }));
}

/** Where a meeting took place, seen from an actor: by its own part in it, else by that of one who acted for it. */
export function whereFrom(item: Pick<MeetingItem, "participants">, actorId: string): Where {
  const own = item.participants.find(({ actor }) => actor.id === actorId)
    ?? item.participants.find((part) => part.for?.id === actorId);
  return own?.where ?? "unknown";
}

/**
 * What each actor was in the newest of these meetings in which one is named: `External Affairs Minister, IND`.
 * @param items newest first
 */
export function lastCapacities(items: readonly Pick<MeetingItem, "participants">[]): ReadonlyMap<string, string> {
  const capacities = new Map<string, string>();
  for (const { participants } of items) {
    for (const { actor, capacity, for: party } of participants) {
      if (capacity === null || capacities.has(actor.id)) continue;
      const of = party === null ? null : party.kind === "country" ? party.id : party.label;
      capacities.set(actor.id, of === null ? capacity : `${capacity}, ${of}`);
    }
  }
  return capacities;
}

/**
 * A day as exactly as it is known. The first day of a meeting known by its month is the month: `November 2025`.
 * @param items the meetings that the day may be the first or last of
 */
export function endWords(items: readonly Pick<MeetingItem, "status" | "date" | "earliest" | "latest">[], day: string, end: "earliest" | "latest"): string {
  const dates = items.filter((item) => item.status === "held" && item[end] === day).flatMap(({ date }) => (date === null ? [] : [date]));
  return dateWords(dates.find(isDayPrecise) ?? dates[0] ?? day);
}
