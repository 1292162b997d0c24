/** The texts behind the pages of places, topics and sources, and the state of the store. */

/** `{id: "moscow"}`: the place, what it lies within, what lies within it, and how many meetings were held in all of that. */
export const PLACE = `MATCH (p:Place {id: $id})
RETURN p.aliases AS aliases, p.meetings AS meetings,
  [(p)-[:WITHIN]->(o:Place) | o.id] AS within, [(p)<-[:WITHIN]-(v:Place) | v.id] AS venues`;

/** `{id: "trade"}` */
export const TOPIC = `MATCH (t:Topic {id: $id})
RETURN t.id AS id, t.label AS label, t.meetings AS meetings, [(t)<-[:ABOUT]-(s:Statement) | s.id] AS statements`;

/** `{id: "xinhua-2023-02-22-wang-putin"}` */
export const SOURCE_STATEMENTS = "MATCH (s:Source {id: $id}) RETURN [(s)<-[:FROM]-(x:Statement) | x.id] AS statements";

/** `{id: "xinhua-2023-02-22-wang-putin"}`: what it claims, each with the meeting */
export const SOURCE_CLAIMS = `MATCH (s:Source {id: $id}) MATCH (s)<-[:FROM]-(c:Claim) MATCH (c)-[:ON]->(m:Meeting)
RETURN c {.sourceId, .says, .date, .placeId, .status, .format, .participants} AS claim,
  m {.id, .title, .date, .status} AS meeting, m.earliest AS earliest, m.latest AS latest`;

const COUNTED = {
  meetings: "Meeting", persons: "Person", countries: "Country", organizations: "Organization", places: "Place", topics: "Topic",
  sources: "Source", publishers: "Publisher", claims: "Claim", statements: "Statement",
} as const;

/** How many there are of each kind. `MATCH (n:Meeting) RETURN 'meetings' AS kind, count(n) AS total UNION ALL …` */
export const COUNTS = Object.entries(COUNTED)
  .map(([kind, label]) => `MATCH (n:${label}) RETURN '${kind}' AS kind, count(n) AS total`)
  .join("\nUNION ALL\n");

/** Which of `$ids` there are. `UNWIND $ids AS id MATCH (n:Topic {id: id}) RETURN n.id AS id` */
export function existing(label: "Person" | "Country" | "Organization" | "Actor" | "Place" | "Topic" | "Source" | "Publisher"): string {
  return `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id`;
}
