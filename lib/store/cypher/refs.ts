/** The texts that put names to ids. Each takes `$ids`, and answers one row for each that is there. */

/** `{ids: ["wang-yi"]}` gives `{id: "wang-yi", kind: "person", label: "Wang Yi", country: "CHN", region: "east-asia"}` */
export const ACTORS = `UNWIND $ids AS id MATCH (a:Actor {id: id})
RETURN a.id AS id, a.kind AS kind, a.name AS label, a.country AS country, a.region AS region`;

/** `{ids: ["moscow"]}` gives `{id: "moscow", name: "Moscow", country: "RUS", countryName: "Russia", lat: 55.75, lon: 37.62}` */
export const PLACES = `UNWIND $ids AS id MATCH (p:Place {id: id})
RETURN p.id AS id, p.name AS name, p.country AS country, p.countryName AS countryName, p.lat AS lat, p.lon AS lon`;

/** `{ids: ["trade"]}` gives `{id: "trade", label: "Trade"}` */
export const TOPICS = "UNWIND $ids AS id MATCH (t:Topic {id: id}) RETURN t.id AS id, t.label AS label";

/** `{ids: ["xinhua"]}` gives `{id: "xinhua", label: "Xinhua"}` */
export const PUBLISHERS = "UNWIND $ids AS id MATCH (p:Publisher {id: id}) RETURN p.id AS id, p.name AS label";

/** `{ids: ["xinhua-2023-02-22-wang-putin"]}` gives the source with its publisher beside it */
export const SOURCES = `UNWIND $ids AS id MATCH (s:Source {id: id}) MATCH (s)-[:PUBLISHED_BY]->(p:Publisher)
RETURN s {.id, .url, .title, .described, .published, .language} AS source, p {.id, .name, .kind} AS publisher`;

/** `{ids: ["2023-02-22-wang-putin-moscow"]}` gives `{id, title, date: "2023-02-22", status: "held"}` */
export const MEETING_REFS = `UNWIND $ids AS id MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.title AS title, m.date AS date, m.status AS status`;
