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
 *     WHERE m.status IN $status
 *     WITH m
 *
 * @param also further clauses on `m`
 * @param from where to begin instead: only meetings of these are bound
 */
export function select(filter: MeetingFilter, also: readonly Clause[] = [], from: Clause | null = null): Clause {
  const anchor = from === null ? anchorOf(filter) : { clause: from, met: {} };
  const asked = [...conditions(filter, { ...filter, ...anchor?.met }), ...also];
  const where = asked.length === 0 ? "" : `\nWHERE ${asked.map(({ text }) => text).join("\n  AND ")}`;
  const begin = anchor === null ? "MATCH (m:Meeting)" : `${anchor.clause.text}\nWITH DISTINCT m`;
  return {
    text: `${begin}${where}\nWITH m`,
    parameters: Object.assign({}, anchor?.clause.parameters, ...asked.map(({ parameters }) => parameters)) as Parameters,
  };
}

const FROM = {
  actor: "MATCH (start:Actor {id: anchorId}) MATCH (start)-[:PARTICIPATED]->(m:Meeting)",
  person: "MATCH (start:Person {id: anchorId}) MATCH (start)-[:PARTICIPATED]->(m:Meeting)",
  party: "MATCH (start:Actor {id: anchorId}) MATCH (start)<-[:INVOLVES]-(m:Meeting)",
  national: "MATCH (start:Actor) WHERE start.country = anchorId MATCH (start)-[:PARTICIPATED]->(m:Meeting)",
  country: "MATCH (start:Country {id: anchorId}) MATCH (start)<-[:INVOLVES]-(m:Meeting)",
  org: "MATCH (start:Organization {id: anchorId}) MATCH (start)<-[:INVOLVES]-(m:Meeting)",
  speaker: "MATCH (start:Actor {id: anchorId}) MATCH (start)-[:SAID]->(said:Statement) MATCH (said)-[:`IN`]->(m:Meeting)",
  source: "MATCH (start:Source {id: anchorId}) MATCH (start)<-[:FROM]-(claim:Claim) MATCH (claim)-[:ON]->(m:Meeting)",
  topic: "MATCH (start:Topic {id: anchorId}) MATCH (start)<-[:ABOUT]-(m:Meeting)",
  meeting: "MATCH (m:Meeting {id: anchorId})",
  place: "MATCH (start:Place) WHERE anchorId IN start.path MATCH (start)<-[:HELD_IN]-(m:Meeting)",
} as const;

/** A way to begin, and what of the filter every meeting meets that it binds: that need not be asked again. */
interface Anchor {
  readonly clause: Clause;
  readonly met: Partial<MeetingFilter>;
}

/** Where to begin: with the one thing that, as a rule, has fewest meetings; of several all of which must be met, any does. */
function anchorOf(filter: MeetingFilter): Anchor | null {
  const { person, country, org, match, place, topic, source } = filter;
  const all = match === "all";
  const first = <Id extends string>(ids: readonly Id[]) => (all ? ids.slice(0, 1) : ids);
  const rest = <Id extends string>(ids: readonly Id[]) => (all ? ids.slice(1) : []);
  // One source must be all that is asked of sources, so that the conditions on it stand together.
  const alone = filter.publisher.length + filter.publisherKind.length + filter.language.length === 0;
  const candidates: readonly (readonly [keyof typeof FROM, readonly string[], Partial<MeetingFilter>])[] = [
    ["source", source, alone ? { source: [] } : {}],
    ["actor", filter.with.slice(0, 1), { with: filter.with.slice(1) }],
    [all ? "actor" : "person", first(person), { person: rest(person) }],
    [all ? "party" : "org", first(org), { org: rest(org) }],
    ["topic", topic, { topic: [] }],
    ["party", filter.for.slice(0, 1), { for: filter.for.slice(1) }],
    ["national", filter.of.slice(0, 1), { of: filter.of.slice(1) }],
    [all ? "party" : "country", first(country), { country: rest(country) }],
    ["place", place, { place: [] }],
  ];
  const chosen = candidates.find(([, ids]) => ids.length > 0);
  if (chosen === undefined) return null;
  const [kind, ids, met] = chosen;
  return { clause: startingFrom(kind, ids), met };
}

/** The meetings of any of these, or these themselves. */
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
