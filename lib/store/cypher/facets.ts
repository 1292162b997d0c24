import type { Facet } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { Clause, Parameters } from "../engine";
import { DISPUTED, judgesOffice, judgesWhere } from "../facet-values";
import { sourceConditions } from "./conditions";

/** From a meeting bound as `m` to the values of a filter that it has. */
export interface Way {
  readonly facet: Facet;
  /** Binds, beside `m`, what has the values. */
  readonly match: string;
  /** What has the values: a variable, or a value with its name. The engines group by a node faster than by its id. */
  readonly by: string;
  /** The list of values of that. */
  readonly values: string;
  /** `match` binds the same `m` and `by` at most once. */
  readonly once: boolean;
  readonly parameters: Parameters;
}

/**
 * How many of the meetings selected have each value of some filters. They are selected once, for all.
 *
 *     … WITH collect(m) AS ms
 *     CALL { WITH ms UNWIND ms AS m
 *       MATCH (m)-[:ABOUT]->(v:Topic) WITH v, count(m) AS meetings UNWIND [v.id] AS value RETURN 'topic' AS facet, value, meetings
 *     UNION ALL … }
 *     RETURN facet, value, meetings
 *
 * gives `{facet: "topic", value: "trade", meetings: 3}`; a value may come more than once.
 */
export function countValues(selected: Clause, ways: readonly Way[]): Clause {
  return along(selected, ways, ({ once }) => `count(${once ? "" : "DISTINCT "}m)`);
}

/** Which those meetings are: `{facet: "topic", value: "trade", meetings: ["2023-02-22-wang-putin-moscow"]}` */
export function listValues(selected: Clause, ways: readonly Way[]): Clause {
  return along(selected, ways, () => "collect(DISTINCT m.id)");
}

function along(selected: Clause, ways: readonly Way[], told: (way: Way) => string): Clause {
  const branches = ways.map((way) =>
    `WITH ms UNWIND ms AS m\n  ${way.match} WITH ${way.by}, ${told(way)} AS meetings UNWIND ${way.values} AS value RETURN '${way.facet}' AS facet, value, meetings`);
  return {
    text: `${selected.text}\nWITH collect(m) AS ms\nCALL { ${branches.join("\nUNION ALL\n  ")} }\nRETURN facet, value, meetings`,
    parameters: Object.assign({}, selected.parameters, ...ways.map(({ parameters }) => parameters)) as Parameters,
  };
}

/**
 * How the meetings of a filter lead to a facet's values: to those which, asked for beside the rest of the filter, would find
 * the meeting. Null where the facet has none, whatever the meetings are.
 * @param rest the filter under which they are counted; see `filterWithout`
 */
export function wayTo(facet: Facet, filter: MeetingFilter, rest: MeetingFilter): Way | null {
  switch (facet) {
    case "status": case "format": case "kind": return ownValue(facet, `m.${facet}`);
    case "disputed": return { ...ownValue(facet, `'${DISPUTED}'`), match: "WITH m WHERE size(m.disputed) > 0" };
    case "topic": return toNode(facet, "MATCH (m)-[:ABOUT]->(v:Topic)");
    case "place": return { ...toNode(facet, "MATCH (m)-[:HELD_IN]->(v:Place)"), values: "v.path" };
    case "person": return person(filter);
    case "country": return party(facet, "Country", filter);
    case "org": return party(facet, "Organization", filter);
    case "office": return office(filter);
    case "where": return where(filter);
    case "publisher": case "publisherKind": case "language": return ofSources(facet, rest);
  }
}

/** The meeting itself has the value. */
function ownValue(facet: Facet, value: string): Way {
  return { facet, match: "", by: `${value} AS own`, values: "[own]", once: true, parameters: {} };
}

/** The values are the ids of nodes, which the match binds as `v`. */
function toNode(facet: Facet, match: string, asked: readonly Clause[] = []): Way {
  const where = asked.length === 0 ? "" : ` WHERE ${asked.map(({ text }) => text).join(" AND ")}`;
  return { facet, match: `${match}${where}`, by: "v", values: "[v.id]", once: true, parameters: Object.assign({}, ...asked.map(({ parameters }) => parameters)) as Parameters };
}

/** The values stand on what the match binds, several of which may have the same. */
function toValue(facet: Facet, match: string, value: string, asked: readonly Clause[]): Way {
  return { ...toNode(facet, match, asked), by: `${value} AS own`, values: "[own]", once: false };
}

/** Each person is judged by its own office, and by where it was seen from it. */
function person(filter: MeetingFilter): Way {
  return toNode("person", "MATCH (m)<-[p:PARTICIPATED]-(v:Person)", [
    ...(judgesOffice("person", filter) ? [ofOffice(filter)] : []),
    ...(judgesWhere("person", filter) ? [ofWhere(filter)] : []),
  ]);
}

/** A party is judged by the offices of those who acted for it; or for another one named, which may be the one meant. */
function party(facet: "country" | "org", label: string, filter: MeetingFilter): Way {
  const to = `MATCH (m)-[p:INVOLVES]->(v:${label})`;
  const seen = judgesWhere(facet, filter) ? [ofWhere(filter)] : [];
  if (!judgesOffice(facet, filter)) return toNode(facet, to, seen);
  const others = facet === "country" ? filter.org : filter.country;
  const way = toNode(facet, to, [
    ...seen,
    { text: "(v.id IN holders OR any(id IN holders WHERE id IN $facetOthers))", parameters: { facetOthers: others } },
  ]);
  const { text, parameters } = ofOffice(filter);
  return {
    ...way,
    match: `MATCH (m)<-[p:PARTICIPATED]-(a:Actor) WHERE ${text} WITH m, collect(a.id) + collect(p.forId) AS holders ${way.match}`,
    parameters: { ...way.parameters, ...parameters },
  };
}

function ofOffice({ office: offices }: MeetingFilter): Clause {
  return { text: "p.office IN $facetOffice", parameters: { facetOffice: offices } };
}

function ofWhere({ where: wheres }: MeetingFilter): Clause {
  return { text: "p.`where` IN $facetWhere", parameters: { facetWhere: wheres } };
}

/** The offices of the persons named; else of those who acted for a party named; else anybody's. */
function office({ person: persons, country, org }: MeetingFilter): Way {
  const parties = [...country, ...org];
  const whose = persons.length > 0 ? "a.id IN $facetOf" : parties.length > 0 ? "(a.id IN $facetOf OR p.forId IN $facetOf)" : null;
  return toValue("office", "MATCH (m)<-[p:PARTICIPATED]-(a:Actor)", "p.office", [
    { text: "p.office IS NOT NULL", parameters: {} },
    ...(whose === null ? [] : [{ text: whose, parameters: { facetOf: persons.length > 0 ? persons : parties } }]),
  ]);
}

/** Only where exactly one person, country or organization is asked for. */
function where({ person: persons, country, org }: MeetingFilter): Way | null {
  const [one, ...more] = [...persons, ...country, ...org];
  if (one === undefined || more.length > 0) return null;
  const match = persons.length > 0 ? "MATCH (m)<-[p:PARTICIPATED]-(a:Actor)" : "MATCH (m)-[p:INVOLVES]->(a:Actor)";
  return toValue("where", match, "p.`where`", [{ text: "a.id = $facetOne", parameters: { facetOne: one } }]);
}

/** Values of the sources that meet what else is asked of a source: one source must meet all at once. */
function ofSources(facet: "publisher" | "publisherKind" | "language", rest: MeetingFilter): Way {
  const value = { publisher: "s.publisherId", publisherKind: "s.publisherKind", language: "s.language" }[facet];
  return toValue(facet, "MATCH (m)<-[:ON]-(c:Claim) MATCH (c)-[:FROM]->(s:Source)", value, sourceConditions(rest));
}
