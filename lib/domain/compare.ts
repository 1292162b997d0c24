import { parseEdtf } from "./edtf";

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

interface Published {
  readonly id: string;
  /** EDTF, or null. */
  readonly published: string | null;
}

/** The first published first, by the first day that the date can mean; undated last; then by id. */
export function byPublication(a: Published, b: Published): number {
  const [dayA, dayB] = [publishedOn(a), publishedOn(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

const UNDATED = "9999-12-31";

function publishedOn({ published }: Published): string {
  return published === null ? UNDATED : parseEdtf(published)?.earliest ?? UNDATED;
}
