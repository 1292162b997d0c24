import type { Clause } from "../engine";

/**
 * What bears the words, best first. The order is one for both engines, and written here alone:
 * a name or alias that is what was typed; one that begins with it; a word of one that does; titles of meetings and
 * sources after names, and statements after titles; among equals what stands for most meetings, then by id.
 *
 *     … RETURN n.id AS id, labels(n) AS labels … ORDER BY tier, meetings DESC, id LIMIT $limit
 *     {text: "lavr"} gives {id: "sergey-lavrov", labels: ["Person", "Actor", "Named"], meetings: 210, tier: 2}
 *
 * @param named binds `n`
 * @param text folded
 */
export function ranked(named: Clause, text: string, limit: number): Clause {
  return {
    text: `${named.text}
WITH n, CASE
  WHEN any(name IN n.names WHERE name = $text) THEN 0
  WHEN n:Meeting OR n:Source THEN 3
  WHEN n:Statement THEN 4
  WHEN any(name IN n.names WHERE name STARTS WITH $text) THEN 1
  ELSE 2 END AS tier
RETURN n.id AS id, labels(n) AS labels, coalesce(n.name, n.label, n.title, n.says) AS label, n.meetings AS meetings, tier
ORDER BY tier, meetings DESC, id LIMIT $limit`,
    parameters: { ...named.parameters, text, limit },
  };
}

/** `{ids: ["kremlin"]}` gives `{id: "kremlin", country: "Russia", within: ["Moscow"]}` */
export const PLACE_HINTS = `UNWIND $ids AS id MATCH (p:Place {id: id})
RETURN p.id AS id, p.countryName AS country, [(p)-[:WITHIN]->(o:Place) | o.name] AS within`;

/** `{ids: ["2023-02-22-wang-putin-moscow"]}` gives `{id, date: "2023-02-22", places: ["Moscow"]}` */
export const MEETING_HINTS = `UNWIND $ids AS id MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.date AS date, [(m)-[:HELD_IN]->(p:Place) | p.name] AS places`;

/** `{ids: ["xinhua-2023-02-22"]}` gives `{id, published: "2023-02-22", publishers: ["Xinhua"]}` */
export const SOURCE_HINTS = `UNWIND $ids AS id MATCH (s:Source {id: id})
RETURN s.id AS id, s.published AS published, [(s)-[:PUBLISHED_BY]->(p:Publisher) | p.name] AS publishers`;

/** `{ids: ["talk-s1"]}` gives `{id, meeting: "2023-02-22-wang-putin-moscow", date: "2023-02-22", speakers: ["Wang Yi"]}` */
export const STATEMENT_HINTS = `UNWIND $ids AS id MATCH (s:Statement {id: id}) MATCH (s)-[:\`IN\`]->(m:Meeting)
RETURN s.id AS id, m.id AS meeting, m.date AS date, [(s)<-[:SAID]-(a:Actor) | a.name] AS speakers`;

/** `{ids: ["eu"]}` gives `{id: "eu", kind: "intergovernmental"}` */
export const ORGANIZATION_HINTS = "UNWIND $ids AS id MATCH (o:Organization {id: id}) RETURN o.id AS id, o.organizationKind AS kind";

/** `{ids: ["xinhua"]}` gives `{id: "xinhua", kind: "state-media"}` */
export const PUBLISHER_HINTS = "UNWIND $ids AS id MATCH (p:Publisher {id: id}) RETURN p.id AS id, p.kind AS kind";
