/** By code units, as both engines order ids and days (ASCII). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Dated {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Newest first: by first day, then last day, then id; undated last. */
export function byNewest(a: Dated, b: Dated): number {
  return compareText(b.earliest ?? "", a.earliest ?? "") || compareText(b.latest ?? "", a.latest ?? "") || compareText(a.id, b.id);
}

/** Oldest first: by first day, then last day, then id; undated last. */
export function byOldest(a: Dated, b: Dated): number {
  return compareText(a.earliest ?? "~", b.earliest ?? "~") || compareText(a.latest ?? "~", b.latest ?? "~") || compareText(a.id, b.id);
}
