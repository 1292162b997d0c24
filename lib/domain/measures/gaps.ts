import { byOldest } from "../compare";
import type { Gap } from "../dossier-answers";
import { daysBetween } from "../edtf";

/**
 * Times without a meeting. A date known by its month or year fills all its days, so that no gap is ever made out of not
 * knowing: each is at least so long.
 */
export interface Dated {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The first day that the first can mean and the last that the last can. */
export function ends(meetings: readonly Dated[]): { readonly first: string | null; readonly last: string | null } {
  let [first, last]: [string | null, string | null] = [null, null];
  for (const { earliest, latest } of meetings) {
    if (earliest !== null && (first === null || earliest < first)) first = earliest;
    if (latest !== null && (last === null || latest > last)) last = latest;
  }
  return { first, last };
}

/**
 * The dated meetings, oldest first, each with the time since those before it: from the last day that any of these can
 * mean to the first that it can. Null for the first, and where those days overlap.
 */
export function gapsBefore<M extends Dated>(meetings: readonly M[]): { readonly meeting: M; readonly gap: Gap | null }[] {
  const told: { readonly meeting: M; readonly gap: Gap | null }[] = [];
  let until: string | null = null;
  for (const meeting of [...meetings].sort(byOldest)) {
    const { earliest, latest } = meeting;
    if (earliest === null || latest === null) continue;
    told.push({ meeting, gap: until === null || earliest < until ? null : gapOf(until, earliest) });
    if (until === null || latest > until) until = latest;
  }
  return told;
}

/** The longest time without a meeting between two of these; the earliest of several. Null where there is none of a day. */
export function longestGap(meetings: readonly Dated[]): Gap | null {
  return gapsBefore(meetings).reduce<Gap | null>((longest, { gap }) => (gap !== null && gap.days > (longest?.days ?? 0) ? gap : longest), null);
}

/**
 * How long there has been none: from the last day that any of these can mean.
 * @param asOf the last day on which one would be known; null where no day is
 * @returns null for no meetings, and where the last of them reaches that day
 */
export function sinceLast(meetings: readonly Dated[], asOf: string | null): Gap | null {
  const { last } = ends(meetings);
  return last === null || asOf === null || last >= asOf ? null : gapOf(last, asOf);
}

function gapOf(from: string, to: string): Gap {
  return { days: daysBetween(from, to), from, to };
}
