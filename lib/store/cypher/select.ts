import type { MeetingFilter } from "@/lib/domain/filter";
import type { Clause, Parameters } from "../engine";
import { conditions } from "./conditions";

/**
 * A filter as the beginning of a query: Cypher that binds every meeting of it, once, as `m`. It starts from what
 * narrows most, so that its cost grows with the answer: from an actor, a source, a topic or a place, and only
 * where none is asked from the meetings themselves.
 *
 * `{person: ["wang-yi"], status: ["held"]}` gives
 *
 *     UNWIND $anchor AS anchorId MATCH (start:Person {id: anchorId}) MATCH (start)-[:PARTICIPATED]->(m:Meeting)
 *     WITH DISTINCT m
 *     WHERE EXISTS { MATCH (m)<-[:PARTICIPATED]-(a:Person) WHERE a.id IN $person } AND m.status IN $status
 *     WITH m
 *
 * @param also further clauses on `m`
 * @param from where to begin instead: only meetings of these are bound
 */
export function select(filter: MeetingFilter, also: readonly Clause[] = [], from: Clause | null = null): Clause {
  const anchor = from ?? anchorOf(filter);
  const asked = [...conditions(filter), ...also];
  const where = asked.length === 0 ? "" : `\nWHERE ${asked.map(({ text }) => text).join("\n  AND ")}`;
  const begin = anchor === null ? "MATCH (m:Meeting)" : `${anchor.text}\nWITH DISTINCT m`;
  return {
    text: `${begin}${where}\nWITH m`,
    parameters: Object.assign({}, anchor?.parameters, ...asked.map(({ parameters }) => parameters)) as Parameters,
  };
}

const FROM = {
  actor: "MATCH (start:Actor {id: anchorId}) MATCH (start)-[:PARTICIPATED]->(m:Meeting)",
  party: "MATCH (start:Actor {id: anchorId}) MATCH (start)<-[:INVOLVES]-(m:Meeting)",
  country: "MATCH (start:Actor) WHERE start.country = anchorId MATCH (start)-[:PARTICIPATED]->(m:Meeting)",
  speaker: "MATCH (start:Actor {id: anchorId}) MATCH (start)-[:SAID]->(said:Statement) MATCH (said)-[:`IN`]->(m:Meeting)",
  source: "MATCH (start:Source {id: anchorId}) MATCH (start)<-[:FROM]-(claim:Claim) MATCH (claim)-[:ON]->(m:Meeting)",
  topic: "MATCH (start:Topic {id: anchorId}) MATCH (start)<-[:ABOUT]-(m:Meeting)",
  place: "MATCH (start:Place) WHERE anchorId IN start.path MATCH (start)<-[:HELD_IN]-(m:Meeting)",
} as const;

/** Where to begin: with the one thing that, as a rule, has fewest meetings; of several all of which must be met, any does. */
function anchorOf(filter: MeetingFilter): Clause | null {
  const { person, country, org, match, place, topic, source } = filter;
  const first = (ids: readonly string[]) => (match === "all" ? ids.slice(0, 1) : ids);
  const candidates: readonly (readonly [keyof typeof FROM, readonly string[]])[] = [
    ["source", source],
    ["actor", filter.with.slice(0, 1)],
    ["actor", first(person)],
    ["party", first(org)],
    ["topic", topic],
    ["party", filter.for.slice(0, 1)],
    ["country", filter.of.slice(0, 1)],
    ["party", first(country)],
    ["place", place],
  ];
  const chosen = candidates.find(([, ids]) => ids.length > 0);
  if (chosen === undefined) return null;
  return startingFrom(...chosen);
}

/** The meetings of any of these. */
export function startingFrom(kind: keyof typeof FROM, ids: readonly string[]): Clause {
  return { text: `UNWIND $anchor AS anchorId ${FROM[kind]}`, parameters: { anchor: ids } };
}

/**
 * Leaves out the meetings that a part stands for. That a meeting has parts is looked at first: few have.
 * @param ids from `covered`
 */
export function isNotCovered(ids: readonly string[]): Clause[] {
  return ids.length === 0 ? [] : [{ text: "NOT (m.partCount > 0 AND m.id IN $covered)", parameters: { covered: ids } }];
}

/**
 * The parts among the meetings selected, each with every meeting that it is a part of, at any depth.
 * `… MATCH (m)-[:PART_OF*1..]->(whole:Meeting) RETURN m.id AS part, whole.id AS whole`
 */
export function parts(selected: Clause): Clause {
  return { ...selected, text: `${selected.text}\nMATCH (m)-[:PART_OF*1..]->(whole:Meeting) RETURN m.id AS part, whole.id AS whole` };
}

/** What is part of some meetings, at any depth. `{ids: ["summit"]}` gives `{part: "side", whole: "summit"}`, `{part: "side-talk", whole: "summit"}` */
export const PARTS_OF = `UNWIND $ids AS id MATCH (w:Meeting {id: id}) MATCH (w)<-[:PART_OF*1..]-(part:Meeting)
RETURN part.id AS part, w.id AS whole`;
