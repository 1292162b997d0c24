import type { YearFigures } from "../dossier-answers";
import type { TimeWindow } from "../filter";
import type { Where } from "../words";
import { byWhere } from "./balance";
import { encounters, type PartsOf } from "./encounters";
import { ends, type Dated } from "./gaps";

/** How many meetings held the data has of a year, of all actors: by YYYY. */
export type Coverage = ReadonlyMap<string, number>;

/**
 * The years from the first of these meetings to the last, without a gap, as far as they lie in the window.
 * @returns YYYY, oldest first
 */
export function yearsOf(meetings: readonly Dated[], window: TimeWindow): string[] {
  const { first, last } = ends(meetings);
  if (first === null || last === null) return [];
  const from = Math.max(yearOf(first), yearOf(window.from ?? first));
  const to = Math.min(yearOf(last), yearOf(window.to ?? last));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => String(from + i).padStart(4, "0"));
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/**
 * Those that touch a year. In a window these are those that touch the part of the year that is in it: of three
 * stretches of time of which each two meet, all three do.
 */
export function ofYear<M extends Dated>(meetings: readonly M[], year: string): M[] {
  return meetings.filter(({ earliest, latest }) => earliest !== null && latest !== null && earliest <= `${year}-12-31` && latest >= `${year}-01-01`);
}

/** Meetings held by year, each year by the rule of counting under its own filter, beside what the data has of it at all. */
export function byYear<M extends Dated>(held: readonly M[], whereOf: (meeting: M) => Where, partsOf: PartsOf, window: TimeWindow, coverage: Coverage): YearFigures[] {
  return yearsOf(held, window).map((year) => {
    const touching = ofYear(held, year);
    return {
      year,
      held: encounters(touching, partsOf).length,
      where: byWhere((at) => encounters(touching.filter((meeting) => whereOf(meeting) === at), partsOf).length),
      coverage: coverage.get(year) ?? 0,
    };
  });
}
