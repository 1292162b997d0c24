import type { DateRange } from "@/lib/domain/edtf";
import type { Clause } from "../engine";

/**
 * How many of the meetings selected have the same days and the same status. Undated ones have null for days.
 * `… RETURN m.earliest AS earliest, …` gives `{earliest: "2023-02-22", latest: "2023-02-22", status: "held", meetings: 3}`
 */
export function byDays(selected: Clause): Clause {
  return {
    ...selected,
    text: `${selected.text}\nRETURN m.earliest AS earliest, m.latest AS latest, m.status AS status, count(m) AS meetings`,
  };
}

/**
 * How many meetings are selected, how many of them are dated, and from when to when.
 * `… RETURN min(m.earliest) AS first, …` gives `{first: "2019-03-01", last: "2025-11-30", total: 1002, dated: 990}`
 */
export function extent(selected: Clause): Clause {
  return {
    ...selected,
    text: `${selected.text}\nRETURN min(m.earliest) AS first, max(m.latest) AS last, count(m) AS total, count(m.earliest) AS dated`,
  };
}

/** Only meetings that touch these days. */
export function touching({ earliest, latest }: DateRange): Clause {
  return { text: "m.latest >= $spanEarliest AND m.earliest <= $spanLatest", parameters: { spanEarliest: earliest, spanLatest: latest } };
}
