import type { ActorKind } from "@/lib/domain/words";

/** `{id: "wang-yi"}`: who it is, with the offices held. */
export const ACTOR = `MATCH (a:Actor {id: $id})
RETURN a.kind AS kind, a.aliases AS aliases, a.wikidata AS wikidata, a.organizationKind AS organizationKind,
  [(a)-[h:HELD]->(o:Office) | {title: o.title, party: o.partyId, since: h.from, until: h.to, position: h.position}] AS offices`;

const COLUMNS = `m.id AS id, m.earliest AS earliest, m.latest AS latest, m.status AS status, m.kind AS kind,
  m.participantCount AS size, size(m.disputed) > 0 AS isDisputed, p.\`where\` AS seen,
  [(m)-[:HELD_IN]->(x:Place) | x.path] AS paths,
  [(m)-[:ABOUT]->(t:Topic) | t.id] AS topics,
  [(m)<-[:ON]-(c:Claim) | c.sourceId] AS sources`;

/**
 * Every meeting of an actor with where it was for it, and with whom. A country's or an organization's are those in
 * which anybody acted for it.
 * `{id: "wang-yi"}` gives `{id: "2023-02-22-wang-putin-moscow", …, seen: "away", members: ["wang-yi", "vladimir-putin"]}`
 */
export function meetingsOf(kind: ActorKind): string {
  return kind === "person"
    ? `MATCH (start:Actor {id: $id}) MATCH (start)-[p:PARTICIPATED]->(m:Meeting)
RETURN ${COLUMNS}, [(m)<-[:PARTICIPATED]-(a:Actor) | a.id] AS members`
    : `MATCH (start:Actor {id: $id}) MATCH (start)<-[p:INVOLVES]-(m:Meeting)
RETURN ${COLUMNS}, [(m)-[:INVOLVES]->(a:Actor) | a.id] AS members`;
}

/** The latest office of persons is told from these. `{ids: ["wang-yi"]}` */
export const OFFICES = `UNWIND $ids AS id MATCH (a:Person {id: id}) MATCH (a)-[h:HELD]->(o:Office)
RETURN a.id AS id, o.title AS title, o.partyId AS party, h.from AS since, h.position AS position`;
