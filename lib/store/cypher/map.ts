import type { Clause } from "../engine";

/**
 * How many of the meetings selected were at each place. A place's path holds what it lies within, its country's code last.
 * `… RETURN x.path AS path, count(m) AS meetings` gives `{path: ["kremlin", "moscow", "RUS"], meetings: 12}`
 */
export function byPlace(selected: Clause): Clause {
  return { ...selected, text: `${selected.text}\nMATCH (m)-[:HELD_IN]->(x:Place)\nRETURN x.path AS path, count(m) AS meetings` };
}

/**
 * The meetings selected that have no place, newest first.
 * `… WHERE NOT EXISTS { MATCH (m)-[:HELD_IN]->(x:Place) } RETURN …` gives `{id, title, date: "2023-02-22", status: "held"}`
 */
export function withoutPlace(selected: Clause, limit: number): Clause {
  return {
    text: `${selected.text}\n${NOWHERE}
RETURN m.id AS id, m.title AS title, m.date AS date, m.status AS status, coalesce(m.earliest, '') AS earliest, coalesce(m.latest, '') AS latest
ORDER BY earliest DESC, latest DESC, id LIMIT $limit`,
    parameters: { ...selected.parameters, limit },
  };
}

export function countWithoutPlace(selected: Clause): Clause {
  return { ...selected, text: `${selected.text}\n${NOWHERE}\nRETURN count(m) AS total` };
}

const NOWHERE = "WHERE NOT EXISTS { MATCH (m)-[:HELD_IN]->(x:Place) }";
