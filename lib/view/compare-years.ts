import type { YearFigures } from "@/lib/domain/dossier-answers";
import type { TimeWindow } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import { differenceOf, type Difference, type Sides } from "./compare-rows";
import { thinYears } from "./year-rows";

/** Two records year by year. */

export interface CompareYear extends Sides<number | null> {
  readonly year: string;
  /** Meetings that the data has of the year at all. */
  readonly coverage: number;
  readonly thin: boolean;
  readonly difference: Difference | null;
}

interface Record {
  readonly byYear: readonly YearFigures[];
  readonly window: TimeWindow;
}

/**
 * Every year that either has figures of. A year before one's first meeting or after its last counts none for it; a year
 * outside its window counts nothing: null.
 */
export function compareYears(sides: Sides<Record>, names: Sides<string>): CompareYear[] {
  const coverage = new Map([...sides.a.byYear, ...sides.b.byYear].map((each) => [each.year, each.coverage]));
  const years = [...coverage].map(([year, count]) => ({ year, coverage: count })).sort((one, other) => (one.year < other.year ? -1 : 1));
  const thin = thinYears(years);
  return years.map((each) => {
    const a = heldIn(sides.a, each.year);
    const b = heldIn(sides.b, each.year);
    return { ...each, a, b, thin: thin.has(each.year), difference: a === null || b === null ? null : differenceOf(a, b, names) };
  });
}

function heldIn({ byYear, window: { from, to } }: Record, year: string): number | null {
  const outside = (from !== null && firstDay(from) > lastDay(year)) || (to !== null && lastDay(to) < firstDay(year));
  return outside ? null : byYear.find((each) => each.year === year)?.held ?? 0;
}
