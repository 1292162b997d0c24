import type { Facet } from "@/lib/domain/answers";
import type { Clause } from "../engine";

/** What must be known of a meeting to say which values of a filter it has. */
const COLUMNS = {
  status: "m.status AS status",
  format: "m.format AS format",
  kind: "m.kind AS kind",
  disputed: "size(m.disputed) > 0 AS disputed",
  participants: "[(m)<-[p:PARTICIPATED]-(a:Actor) | [a.id, a.kind, p.office, p.`where`, p.forId]] AS participants",
  parties: "[(m)-[p:INVOLVES]->(a:Actor) | [a.id, a.kind, p.`where`]] AS parties",
  topics: "[(m)-[:ABOUT]->(t:Topic) | t.id] AS topics",
  paths: "[(m)-[:HELD_IN]->(x:Place) | x.path] AS paths",
  sources: "[(m)<-[:ON]-(:Claim)-[:FROM]->(s:Source) | [s.id, s.publisherId, s.publisherKind, s.language]] AS sources",
} as const;
type Column = keyof typeof COLUMNS;

const NEEDED: Readonly<Record<Facet, readonly Column[]>> = {
  status: ["status"], format: ["format"], kind: ["kind"], disputed: ["disputed"],
  person: ["participants"], office: ["participants"], where: ["participants", "parties"],
  country: ["parties", "participants"], org: ["parties", "participants"],
  topic: ["topics"], place: ["paths"],
  publisher: ["sources"], publisherKind: ["sources"], language: ["sources"],
};

/**
 * The meetings selected, with what these filters look at.
 *
 *     … RETURN m.id AS id, m.status AS status, [(m)-[:ABOUT]->(t:Topic) | t.id] AS topics
 */
export function facetColumns(selected: Clause, facets: readonly Facet[]): Clause {
  const columns = [...new Set(facets.flatMap((facet) => NEEDED[facet]))].map((column) => COLUMNS[column]);
  return { ...selected, text: `${selected.text}\nRETURN ${["m.id AS id", ...columns].join(",\n  ")}` };
}
