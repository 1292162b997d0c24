import { contains, daysIn, isApproximate, parseEdtf } from "./edtf";
import type { PlaceId, SourceId } from "./ids";
import type { Claim } from "./records";
import type { Decision, Format } from "./words";

/** Which of the values that sources claim agree with one another, and which group of them is the greatest. */

export interface SettlingContext {
  /** The publication date of a source, EDTF, or null. */
  published(source: SourceId): string | null;
  /** The place, then what it lies within, outermost last. */
  placeChain(place: PlaceId): readonly PlaceId[];
}

/** How a kind of value compares: whether one holds the other, and which of two that agree is the more precise. */
export interface Values<V> {
  contains(outer: V, inner: V): boolean;
  /** Greater is more precise. */
  precision(value: V): number;
  key(value: V): string;
}

/** Distinct values of one meeting are few; beyond these the rest waits. */
const BOUND = 12;

/** The last day that a publication date can mean; "" (before every day) where there is none. */
export function latestDay(published: string | null): string {
  return (published === null ? null : parseEdtf(published))?.latest ?? "";
}

/** Whether two of these cannot both be true. */
export function anyApart<V>(said: readonly V[], values: Values<V>): boolean {
  return said.some((a, i) => said.slice(i + 1).some((b) => !values.contains(a, b) && !values.contains(b, a)));
}

/**
 * The values of the greatest group in which all agree with all, and what made it so: most sources, then latest
 * publication, then by text.
 */
export function greatestGroup<V extends string>(said: ReadonlyMap<V, readonly Claim[]>, values: Values<V>, context: SettlingContext): { readonly group: readonly V[]; readonly decided: Decision } {
  const groups = agreeingGroups([...said.keys()].sort(), values).map((group) => {
    const claims = group.flatMap((value) => said.get(value) ?? []);
    return {
      group,
      sources: new Set(claims.map((claim) => claim.source)).size,
      published: claims.map((claim) => latestDay(context.published(claim.source))).sort().at(-1) ?? "",
    };
  });
  // Sorting keeps the order of those that are equal: of these the first by text comes first.
  const [best, next] = groups.sort((a, b) => b.sources - a.sources || (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
  if (best === undefined) return { group: [], decided: "silence" };
  if (next === undefined) return { group: best.group, decided: "agreement" };
  return { group: best.group, decided: best.sources > next.sources ? "sources" : best.published > next.published ? "publication" : "order" };
}

/** Every largest set of values that agree pairwise. */
function agreeingGroups<V>(all: readonly V[], values: Values<V>): V[][] {
  const agree = (a: V, b: V) => values.contains(a, b) || values.contains(b, a);
  const found: V[][] = [];
  const grow = (group: V[], candidates: readonly V[], excluded: readonly V[]) => {
    if (candidates.length === 0 && excluded.length === 0) return void found.push(group);
    candidates.forEach((value, i) => {
      const passed = [...excluded, ...candidates.slice(0, i)];
      grow([...group, value], candidates.slice(i + 1).filter((v) => agree(v, value)), passed.filter((v) => agree(v, value)));
    });
  };
  if (all.length > 0) grow([], all.slice(0, BOUND), []);
  return found;
}

/** The most precise of values that agree; of several such the first by text. Null for none. */
export function mostPrecise<V extends string>(group: readonly V[], values: Values<V>): V | null {
  return [...group].sort((a, b) => values.precision(b) - values.precision(a) || (values.key(a) < values.key(b) ? -1 : 1))[0] ?? null;
}

export const DATES: Values<string> = {
  contains: (outer, inner) => {
    const [a, b] = [parseEdtf(outer), parseEdtf(inner)];
    return a !== null && b !== null && contains(a, b);
  },
  precision: (text) => {
    const days = parseEdtf(text);
    return days === null ? -Infinity : -daysIn(days) - (isApproximate(text) ? 0.5 : 0);
  },
  key: (text) => text,
};

export const FORMATS_APART: Values<Exclude<Format, "unknown">> = {
  contains: (a, b) => a === b,
  precision: () => 0,
  key: (format) => format,
};

export function placeValues(context: SettlingContext): Values<PlaceId> {
  return {
    contains: (outer, inner) => context.placeChain(inner).includes(outer),
    precision: (place) => context.placeChain(place).length,
    key: (place) => place,
  };
}
