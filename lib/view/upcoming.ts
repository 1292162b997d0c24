import type { MeetingItem, SourceRef } from "@/lib/domain/answers";
import { dayAfter, isDayPrecise, parseEdtf } from "@/lib/domain/edtf";
import type { MeetingFilter } from "@/lib/domain/filter";
import { compareText } from "@/lib/domain/compare";
import { dateWords } from "./date-words";

/** What is still to come, seen from the last day that the data look at. */

/** The filters behind the lists of the page on what is to come; each list is the meetings of its filter, exactly. */
export interface UpcomingFilters {
  /** Planned for a later day, or for a time that reaches beyond the last day. */
  readonly ahead: Partial<MeetingFilter>;
  /** Planned, without a date. */
  readonly undated: Partial<MeetingFilter>;
  /** Planned for the last day or before, and no source tells what became of it. */
  readonly overdue: Partial<MeetingFilter>;
  /** Put off, and not told to have been held since. */
  readonly postponed: Partial<MeetingFilter>;
}

/** @param lastDay ISO day, the last that the data look at */
export function upcomingFilters(lastDay: string): UpcomingFilters {
  const planned = { status: ["planned"] } as const;
  return {
    ahead: { ...planned, from: dayAfter(lastDay) },
    undated: { ...planned, undated: true },
    overdue: { ...planned, to: lastDay },
    postponed: { status: ["postponed"] },
  };
}

export interface UpcomingGroup {
  /** `January 2026`; of what is known less exactly, `2026, month not known`. */
  readonly heading: string;
  readonly items: readonly MeetingItem[];
}

/**
 * Meetings under their months, the next first; those known by a longer time than a month after all that are, each under
 * its own time. What has begun already stands under the month in which the days to come begin.
 * @param items dated ones, that reach beyond the last day
 */
export function byMonth(items: readonly MeetingItem[], lastDay: string): UpcomingGroup[] {
  const groups = new Map<string, { readonly heading: string; readonly rank: string; readonly items: MeetingItem[] }>();
  const next = dayAfter(lastDay);
  for (const item of items) {
    if (item.date === null || item.earliest === null || item.latest === null) continue;
    const begins = item.earliest < next ? next : item.earliest;
    const isOfMonth = isDayPrecise(item.date) || item.earliest.slice(0, 7) === item.latest.slice(0, 7);
    const heading = isOfMonth ? dateWords(begins.slice(0, 7)) : `${dateWords(item.date)}, month not known`;
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, { heading, rank: isOfMonth ? `0 ${begins.slice(0, 7)}` : `1 ${item.latest} ${item.date}`, items: [item] });
    else group.items.push(item);
  }
  return [...groups.values()].sort((a, b) => compareText(a.rank, b.rank)).map(({ heading, items: of }) => ({ heading, items: of }));
}

/** The source that told of it last; null where none has a date. Of several of one day, the first by id. */
export function latestReport(sources: readonly SourceRef[]): SourceRef | null {
  const dayOf = ({ published }: SourceRef) => (published === null ? null : parseEdtf(published)?.latest ?? null);
  return sources.reduce<SourceRef | null>((latest, source) => {
    const [day, until] = [dayOf(source), latest === null ? null : dayOf(latest)];
    if (day === null) return latest;
    if (latest === null || until === null || day > until) return source;
    return day === until && source.id < latest.id ? source : latest;
  }, null);
}
