import { words } from "@/lib/domain/fold";
import type { MeetingFilter } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import type { Clause, Value } from "../engine";

/**
 * What a filter asks of a meeting bound as `m`, one clause for each thing asked. Values go in as parameters alone.
 *
 * `{person: ["wang-yi"], status: ["held"], from: "2023-02"}` gives
 *
 *     EXISTS { MATCH (a:Person {id: $person}) MATCH (a)-[:PARTICIPATED]->(m) }         {person: "wang-yi"}
 *     m.status IN $status
 *     m.latest >= $from                                                                {from: "2023-02-01"}
 *
 * An undated meeting has no `earliest`, and a comparison with nothing is never true: it is outside every window.
 * @param unmet the filter without those of its lists that every `m` meets already
 */
export function conditions(filter: MeetingFilter, unmet: MeetingFilter = filter): Clause[] {
  return [...who(unmet), ...officeAndWhere(filter), ...place(unmet), ...reported(unmet), ...itself(filter), ...searched(filter)];
}

function clause(text: string, parameters: Readonly<Record<string, Value>> = {}): Clause {
  return { text, parameters };
}

/** `name` of a list that is asked, as a clause; nothing where the list is empty. */
function asked(name: string, values: readonly string[], text: string): Clause[] {
  return values.length === 0 ? [] : [clause(text, { [name]: values })];
}

/** From what is asked for to its meetings. */
const TO = { took: "-[:PARTICIPATED]->", involved: "<-[:INVOLVES]-", about: "<-[:ABOUT]-" } as const;

/**
 * The meeting is one of any of these. It starts from what is asked for: the embedded engine else looks through every
 * relationship of the kind there is, however few meetings are left to judge.
 */
function ofAny(name: string, ids: readonly string[], label: string, to: keyof typeof TO): Clause[] {
  const [one] = ids;
  if (one === undefined) return [];
  return ids.length === 1
    ? [clause(`EXISTS { MATCH (a:${label} {id: $${name}}) MATCH (a)${TO[to]}(m) }`, { [name]: one })]
    : [clause(`EXISTS { MATCH (a:${label})${TO[to]}(m) WHERE a.id IN $${name} }`, { [name]: ids })];
}

/** The meeting is one of each of these. */
function ofAll(name: string, ids: readonly string[], to: keyof typeof TO): Clause[] {
  return ids.flatMap((id, i) => ofAny(`${name}${i}`, [id], "Actor", to));
}

function who(filter: MeetingFilter): Clause[] {
  const { person, country, org, not } = filter;
  const named = filter.match === "all"
    ? [...ofAll("person", person, "took"), ...ofAll("party", [...country, ...org], "involved")]
    : [
        ...ofAny("person", person, "Person", "took"),
        ...ofAny("country", country, "Country", "involved"),
        ...ofAny("org", org, "Organization", "involved"),
      ];
  return [
    ...named,
    ...regions(filter),
    ...ofAll("with", filter.with, "took"),
    ...ofAll("for", filter.for, "involved"),
    ...filter.of.map((id, i) => clause(`EXISTS { MATCH (m)<-[:PARTICIPATED]-(a:Actor) WHERE a.country = $of${i} }`, { [`of${i}`]: id })),
    ...[...ofAll("leftOut", not, "took"), ...ofAll("leftOut", not, "involved")].map(({ text, parameters }) => clause(`NOT ${text}`, parameters)),
  ];
}

/** Counts and not EXISTS, of which the embedded engine does not get two that OR joins done within the time that a query has. */
function regions({ region }: MeetingFilter): Clause[] {
  const [own, organizations] = [region.filter((each) => each !== "organizations"), region.includes("organizations")];
  const any = [
    ...(own.length === 0 ? [] : [
      "COUNT { MATCH (m)<-[:PARTICIPATED]-(a:Actor) WHERE a.region IN $region } > 0",
      "COUNT { MATCH (m)-[:INVOLVES]->(a:Actor) WHERE a.region IN $region } > 0",
    ]),
    ...(organizations ? ["COUNT { MATCH (m)-[:INVOLVES]->(a:Organization) } > 0"] : []),
  ];
  return any.length === 0 ? [] : [clause(`(${any.join(" OR ")})`, own.length === 0 ? {} : { region: own })];
}

function officeAndWhere({ person, country, org, office, where }: MeetingFilter): Clause[] {
  const clauses: Clause[] = [];
  if (office.length > 0) {
    const parties = [...country, ...org];
    // Whose office is meant: the persons named; else those who acted for a party named; else anybody's.
    const whose = person.length > 0 ? " AND a.id IN $officeOf" : parties.length > 0 ? " AND (p.forId IN $officeOf OR a.id IN $officeOf)" : "";
    clauses.push(clause(
      `EXISTS { MATCH (m)<-[p:PARTICIPATED]-(a:Actor) WHERE p.office IN $office${whose} }`,
      { office, officeOf: person.length > 0 ? person : parties },
    ));
  }
  if (where.length > 0) {
    clauses.push(person.length > 0
      ? clause("EXISTS { MATCH (m)<-[p:PARTICIPATED]-(a:Actor) WHERE p.`where` IN $seen AND a.id IN $whereOf }", { seen: where, whereOf: person })
      : clause("EXISTS { MATCH (m)-[p:INVOLVES]->(a:Actor) WHERE p.`where` IN $seen AND a.id IN $whereOf }", { seen: where, whereOf: [...country, ...org] }));
  }
  return clauses;
}

function place({ place: places }: MeetingFilter): Clause[] {
  return asked("place", places, "EXISTS { MATCH (m)-[:HELD_IN]->(x:Place) WHERE any(at IN x.path WHERE at IN $place) }");
}

function reported({ topic, source, publisher, publisherKind, language }: MeetingFilter): Clause[] {
  const about = ofAny("topic", topic, "Topic", "about");
  const ofSource = sourceConditions({ source, publisher, publisherKind, language });
  if (ofSource.length === 0) return about;
  return [...about, clause(
    `EXISTS { MATCH (m)<-[:ON]-(c:Claim) MATCH (c)-[:FROM]->(s:Source) WHERE ${ofSource.map(({ text }) => text).join(" AND ")} }`,
    Object.assign({}, ...ofSource.map(({ parameters }) => parameters)) as Clause["parameters"],
  )];
}

/** What one source, bound as `s`, must meet at once. */
export function sourceConditions({ source, publisher, publisherKind, language }: Pick<MeetingFilter, "source" | "publisher" | "publisherKind" | "language">): Clause[] {
  return [
    ...asked("source", source, "s.id IN $source"),
    ...asked("publisher", publisher, "s.publisherId IN $publisher"),
    ...asked("publisherKind", publisherKind, "s.publisherKind IN $publisherKind"),
    ...asked("language", language, "s.language IN $language"),
  ];
}

function itself({ from, to, undated, format, kind, status, disputed, encounters, maxParticipants }: MeetingFilter): Clause[] {
  return [
    ...(from === null ? [] : [clause("m.latest >= $from", { from: firstDay(from) })]),
    ...(to === null ? [] : [clause("m.earliest <= $to", { to: lastDay(to) })]),
    ...(undated ? [clause("m.earliest IS NULL")] : []),
    ...asked("format", format, "m.format IN $format"),
    ...asked("kind", kind, "m.kind IN $kind"),
    ...asked("status", status, "m.status IN $status"),
    ...(disputed ? [clause("size(m.disputed) > 0")] : []),
    ...(encounters && maxParticipants !== null ? [clause("m.participantCount <= $maxParticipants", { maxParticipants })] : []),
  ];
}

function searched({ q }: MeetingFilter): Clause[] {
  return words(q).map((word, i) => clause(`m.text CONTAINS $q${i}`, { [`q${i}`]: ` ${word}` }));
}
