import { parseEdtf } from "./edtf";

/** Windows of time have ends of the form YYYY, YYYY-MM or YYYY-MM-DD; what is no date comes back as it is. */

/** The first day that a partial date means: `from` means this one. */
export function firstDay(partial: string): string {
  return parseEdtf(partial)?.earliest ?? partial;
}

/** The last day that a partial date means: `to` means this one, inclusive. */
export function lastDay(partial: string): string {
  return parseEdtf(partial)?.latest ?? partial;
}
