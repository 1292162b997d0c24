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
