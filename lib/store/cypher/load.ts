import { LABELS, RELATIONSHIPS, type Label, type Relationship } from "../labels";

/**
 * The texts that load a data set. Each takes `$rows`, at most `BATCH` of them; labels, types and keys come from the
 * allow-list in `labels.ts`, values only as parameters.
 */
export const BATCH = 1_000;

/**
 * Creates nodes where there are none of their ids.
 * `UNWIND $rows AS row CREATE (n:Topic:Named) SET n = row` with `{rows: [{id: "trade", label: "Trade", …}]}`
 */
export function createNodes(label: Label): string {
  return `UNWIND $rows AS row CREATE (n${LABELS[label]}) SET n = row`;
}

/** Creates nodes, or replaces all properties of those that have the id. */
export function replaceNodes(label: Label): string {
  return `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n${LABELS[label]} SET n = row`;
}

/**
 * Creates relationships between nodes that are there; answers how many.
 * `… MATCH (a:Actor {id: row.from}) MATCH (b:Meeting {id: row.to}) CREATE (a)-[r:PARTICIPATED]->(b) SET r = row.properties …`
 */
export function createEdges(relationship: Relationship): string {
  const [from, to, type] = RELATIONSHIPS[relationship];
  return `UNWIND $rows AS row
MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
CREATE (a)-[r:\`${type}\`]->(b) SET r = row.properties
RETURN count(*) AS created`;
}

/** What a record owned when it was last loaded, and what a new version of it replaces. Each takes `$ids`. */
export const DISOWN: readonly { readonly label: Label; readonly text: string }[] = [
  { label: "Person", text: "UNWIND $ids AS id MATCH (n:Person {id: id}) MATCH (n)-[r]->() WHERE type(r) = 'CITIZEN_OF' OR type(r) = 'HELD' DELETE r" },
  { label: "Office", text: "UNWIND $ids AS id MATCH (n:Office {id: id}) MATCH (n)-[r:OF]->() DELETE r" },
  { label: "Place", text: "UNWIND $ids AS id MATCH (n:Place {id: id}) MATCH (n)-[r]->() WHERE type(r) = 'WITHIN' OR type(r) = 'IN' DELETE r" },
  { label: "Source", text: "UNWIND $ids AS id MATCH (n:Source {id: id}) MATCH (n)-[r:PUBLISHED_BY]->() DELETE r" },
  { label: "Meeting", text: "UNWIND $ids AS id MATCH (n:Meeting {id: id}) MATCH (n)<-[:ON]-(c:Claim) DETACH DELETE c" },
  { label: "Meeting", text: "UNWIND $ids AS id MATCH (n:Meeting {id: id}) MATCH (n)<-[:`IN`]-(s:Statement) DETACH DELETE s" },
  { label: "Statement", text: "UNWIND $ids AS id MATCH (n:Statement {id: id}) DETACH DELETE n" },
  { label: "Meeting", text: "UNWIND $ids AS id MATCH (n:Meeting {id: id}) MATCH (n)<-[r:PARTICIPATED]-() DELETE r" },
  // What goes out from a meeting is its own: INVOLVES, HELD_IN, HOSTED_BY, ABOUT, and PART_OF to its whole.
  { label: "Meeting", text: "UNWIND $ids AS id MATCH (n:Meeting {id: id}) MATCH (n)-[r]->() DELETE r" },
];

/** How many meetings each named thing stands for, by which a search ranks; and the parts of each meeting. */
export const RECOUNT: readonly string[] = [
  "MATCH (n:Person) SET n.meetings = COUNT { MATCH (n)-[:PARTICIPATED]->(:Meeting) }",
  "MATCH (n:Country) SET n.meetings = COUNT { MATCH (n)<-[:INVOLVES]-(:Meeting) }",
  "MATCH (n:Organization) SET n.meetings = COUNT { MATCH (n)<-[:INVOLVES]-(:Meeting) }",
  "MATCH (n:Topic) SET n.meetings = COUNT { MATCH (n)<-[:ABOUT]-(:Meeting) }",
  "MATCH (n:Source) SET n.meetings = COUNT { MATCH (n)<-[:FROM]-(:Claim) }",
  "MATCH (n:Meeting) SET n.meetings = 1, n.partCount = COUNT { MATCH (n)<-[:PART_OF]-(:Meeting) }",
  "MATCH (n:Statement) SET n.meetings = 1",
  "MATCH (n:Place) SET n.meetings = 0",
  "MATCH (n:Publisher) SET n.meetings = 0",
  // Held at a place is held in all that it lies within.
  `MATCH (p:Place) MATCH (p)<-[:HELD_IN]-(m:Meeting) WITH p, count(m) AS held UNWIND p.path AS id
WITH id, sum(held) AS held MATCH (n:Place {id: id}) SET n.meetings = held`,
  `MATCH (p:Publisher) MATCH (p)<-[:PUBLISHED_BY]-(s:Source) MATCH (s)<-[:FROM]-(c:Claim) MATCH (c)-[:ON]->(m:Meeting)
WITH p, count(DISTINCT m) AS reported SET p.meetings = reported`,
];

/** The one node that says what is loaded. */
export const DATASET = `MATCH (d:Dataset)
RETURN d.title AS title, d.revision AS revision, d.loaded AS loaded, d.form AS form, d.lastDay AS lastDay, d.licence AS licence,
  d.coverageYears AS coverageYears, d.coverageMeetings AS coverageMeetings, d.coverageHeld AS coverageHeld`;
export const SET_DATASET = "MERGE (d:Dataset {id: 'dataset'}) SET d = $row";

/** Whether anything at all is in the store. */
export const ANY_NODE = "MATCH (n) RETURN n.id AS id LIMIT 1";

/** Deletes all that Parley stores, and leaves what others keep in the same database. `MATCH (n:Topic) DETACH DELETE n` */
export const CLEAR: readonly string[] = Object.keys(LABELS).map((label) => `MATCH (n:${label}) DETACH DELETE n`);
