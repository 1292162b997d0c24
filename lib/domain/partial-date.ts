import { parseEdtf } from "./edtf";

/**
 * The first and the last day that a window of time means: `from` its first, `to` its last.
 * @param from YYYY, YYYY-MM or YYYY-MM-DD, or null where the window is open on that side; `to` likewise
 */
export function windowDays(from: string | null, to: string | null): { readonly from: string | null; readonly to: string | null } {
  return {
    from: from === null ? null : parseEdtf(from)?.earliest ?? from,
    to: to === null ? null : parseEdtf(to)?.latest ?? to,
  };
}
