import type { Level } from "@/lib/domain/words";
import type { Clause } from "../engine";

/** `{id: "wang-yi"}`: who it is, with the offices held. */
export const ACTOR = `MATCH (a:Actor {id: $id})
RETURN a.kind AS kind, a.aliases AS aliases, a.wikidata AS wikidata, a.organizationKind AS organizationKind,
  [(a)-[h:HELD]->(o:Office) | {title: o.title, party: o.partyId, since: h.from, until: h.to, position: h.position}] AS offices`;

const MEMBERS: Readonly<Record<Level, string>> = {
  person: "[(m)<-[p:PARTICIPATED]-(a:Actor) | {id: a.id, party: coalesce(p.forId, a.id), `where`: p.`where`}]",
  country: "[(m)-[p:INVOLVES]->(a:Actor) | {id: a.id, party: a.id, `where`: p.`where`}]",
};

/**
 * The meetings selected, as the measures need them, with those for whom each counts and where it was for them: at the
 * level of persons all who took part, at that of countries all countries and organizations that took part or were acted
 * for.
 *
 *     … RETURN m.id AS id, …, [(m)<-[p:PARTICIPATED]-(a:Actor) | {id: a.id, party: coalesce(p.forId, a.id), `where`: p.`where`}] AS members
 *     {id: "2023-02-22-wang-putin-moscow", …, members: [{id: "wang-yi", party: "CHN", where: "away"}, …]}
 */
export function measured(selected: Clause, level: Level): Clause {
  return {
    ...selected,
    text: `${selected.text}
RETURN m.id AS id, m.date AS date, m.earliest AS earliest, m.latest AS latest, m.status AS status, m.kind AS kind, m.format AS format,
  size(m.disputed) > 0 AS isDisputed,
  [(m)-[:HELD_IN]->(x:Place) | x.path] AS paths,
  [(m)-[:ABOUT]->(t:Topic) | t.id] AS topics,
  [(m)<-[:ON]-(c:Claim) | c.sourceId] AS sources,
  ${MEMBERS[level]} AS members`,
  };
}

/**
 * What was said in the meetings selected, with who said it and for whom it took part: `{id: "x-s1", by: "wang-yi",
 * actsFor: ["CHN"], topic: "war", meeting: "x", earliest: "2023-02-21", position: 0}`
 */
export function statementsIn(selected: Clause): Clause {
  return {
    ...selected,
    text: `${selected.text}
MATCH (m)<-[:\`IN\`]-(s:Statement) MATCH (s)<-[:SAID]-(by:Actor) MATCH (s)-[:ABOUT]->(t:Topic)
RETURN s.id AS id, by.id AS by, t.id AS topic, m.id AS meeting, m.earliest AS earliest, s.position AS position,
  [(m)<-[p:PARTICIPATED]-(a:Actor) WHERE a.id = by.id AND p.forId IS NOT NULL | p.forId] AS actsFor`,
  };
}

/** The latest office of persons is told from these. `{ids: ["wang-yi"]}` */
export const OFFICES = `UNWIND $ids AS id MATCH (a:Person {id: id}) MATCH (a)-[h:HELD]->(o:Office)
RETURN a.id AS id, o.title AS title, o.partyId AS party, h.from AS since, h.position AS position`;
