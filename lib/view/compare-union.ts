import { differenceOf, type Difference, type Sides } from "./compare-rows";
import { numberWords } from "./labels";

/** Two lists as one, such as the partners of two actors. */

/** What both have of one kind: partners, places or topics. */
export interface Listed {
  readonly id: string;
  readonly meetings: number;
}

export interface UnionRow<T extends Listed> extends Sides<T | null> {
  readonly id: string;
  readonly difference: Difference;
}

export interface Union<T extends Listed> {
  /** Those with most meetings of both together, then by id. */
  readonly rows: readonly UnionRow<T>[];
  readonly total: number;
  readonly shared: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/**
 * Two lists as one, each row with what either has.
 * @param limit of rows; the totals are of all
 */
export function unionOf<T extends Listed>(a: readonly T[], b: readonly T[], names: Sides<string>, limit: number): Union<T> {
  const inB = new Map(b.map((each) => [each.id, each]));
  const inA = new Set(a.map(({ id }) => id));
  const pairs: { id: string; a: T | null; b: T | null }[] = [
    ...a.map((each) => ({ id: each.id, a: each, b: inB.get(each.id) ?? null })),
    ...b.filter(({ id }) => !inA.has(id)).map((each) => ({ id: each.id, a: null, b: each })),
  ];
  const sum = (row: (typeof pairs)[number]) => (row.a?.meetings ?? 0) + (row.b?.meetings ?? 0);
  const shared = pairs.filter((row) => row.a !== null && row.b !== null).length;
  return {
    rows: pairs
      .sort((one, other) => sum(other) - sum(one) || (one.id < other.id ? -1 : 1))
      .slice(0, limit)
      .map((row) => ({ ...row, difference: differenceOf(row.a?.meetings ?? 0, row.b?.meetings ?? 0, names) })),
    total: pairs.length, shared, onlyA: a.length - shared, onlyB: b.length - shared,
  };
}

/** `31 in both, 12 only for Wang Yi, 40 only for Antony Blinken.` */
export function unionWords({ shared, onlyA, onlyB }: Pick<Union<Listed>, "shared" | "onlyA" | "onlyB">, names: Sides<string>): string {
  return `${numberWords(shared)} in both, ${numberWords(onlyA)} only ${names.a}, ${numberWords(onlyB)} only ${names.b}.`;
}
