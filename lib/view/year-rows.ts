import type { YearFigures } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";

/** Figures year by year, as they are read down a page. */

/** A year with its figures, or a run of years in which nothing was held. */
export type YearRow =
  | { readonly kind: "year"; readonly figures: YearFigures; readonly thin: boolean }
  | { readonly kind: "none"; readonly first: string; readonly last: string };

/** So many years or more without a meeting are told in one row. */
const LONG = 4;
/** A year of which the data has less than this share of its middle year's meetings is said to be thin. */
const THIN_SHARE = 0.25;

/**
 * The years of a record: long runs without a meeting folded into one row, and years that the data hardly covers marked,
 * since few meetings in them say little.
 * @param years in order, without a gap
 */
export function yearRows(years: readonly YearFigures[]): YearRow[] {
  const thin = thinYears(years);
  const rows: YearRow[] = [];
  let run: YearFigures[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (run.length >= LONG && first && last) rows.push({ kind: "none", first: first.year, last: last.year });
    else for (const figures of run) rows.push({ kind: "year", figures, thin: thin.has(figures.year) });
    run = [];
  };
  for (const figures of years) {
    if (figures.held === 0) {
      run.push(figures);
      continue;
    }
    close();
    rows.push({ kind: "year", figures, thin: thin.has(figures.year) });
  }
  close();
  return rows;
}

/** The years whose coverage is less than a quarter of the middle one's among these. */
export function thinYears(years: readonly Pick<YearFigures, "year" | "coverage">[]): ReadonlySet<string> {
  const sorted = years.map(({ coverage }) => coverage).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return new Set(years.filter(({ coverage }) => coverage < middle * THIN_SHARE).map(({ year }) => year));
}

/** The part of a year that lies within a window: the year itself, unless the window begins or ends in it. */
export function yearWithin(year: string, { from, to }: Partial<Pick<MeetingFilter, "from" | "to">>): Pick<MeetingFilter, "from" | "to"> {
  const begins = from !== undefined && from !== null && firstDay(from) > firstDay(year);
  const ends = to !== undefined && to !== null && lastDay(to) < lastDay(year);
  return { from: begins ? from : year, to: ends ? to : year };
}
