import { z } from "zod";
import {
  ACTOR_KINDS, DECISIONS, FORMATS, KINDS, OFFICE_KINDS, PUBLISHER_KINDS, REGIONS, ROLES, SETTLED_PROPERTIES, STATUSES, WHERES,
} from "./words";

/** What the store answers and the API sends, as schemas: types, the OpenAPI description and its examples rest on them. */

const day = z.string().describe("ISO 8601 day");
const edtfText = z.string().describe("EDTF date, as settled from the sources");
const count = z.int().nonnegative();

export const actorRef = z.object({
  id: z.string(),
  kind: z.enum(ACTOR_KINDS),
  label: z.string(),
  country: z.string().nullable().describe("ISO 3166-1 alpha-3; a country's own code for a country; null for organizations"),
  region: z.enum(REGIONS).nullable(),
});
export type ActorRef = z.infer<typeof actorRef>;

export const placeRef = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  countryName: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});
export type PlaceRef = z.infer<typeof placeRef>;

export const topicRef = z.object({ id: z.string(), label: z.string() });
export type TopicRef = z.infer<typeof topicRef>;

export const publisherRef = z.object({ id: z.string(), name: z.string(), kind: z.enum(PUBLISHER_KINDS) });
export type PublisherRef = z.infer<typeof publisherRef>;

export const sourceRef = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  described: z.boolean().describe("true where the title describes the article because no headline was seen"),
  publisher: publisherRef,
  published: z.string().nullable(),
  language: z.string(),
});
export type SourceRef = z.infer<typeof sourceRef>;

export const meetingRef = z.object({ id: z.string(), title: z.string(), date: edtfText.nullable(), status: z.enum(STATUSES) });
export type MeetingRef = z.infer<typeof meetingRef>;

export const participant = z.object({
  actor: actorRef,
  role: z.enum(ROLES),
  capacity: z.string().nullable().describe("the office held that day, as worded by the sources"),
  office: z.enum(OFFICE_KINDS).nullable(),
  for: actorRef.nullable(),
  where: z.enum(WHERES),
});
export type Participant = z.infer<typeof participant>;

export const claimedValue = z.object({
  value: z.string().describe("an EDTF date, a place's id, a status or a format, as claimed"),
  place: placeRef.nullable().describe("the place of that id; null where the property is another"),
  agrees: z.boolean().describe("whether it can be true beside the shown value"),
  sources: z.array(z.string()).describe("ids of the sources that claim it"),
});
export type ClaimedValue = z.infer<typeof claimedValue>;

export const dispute = z.object({
  property: z.enum(SETTLED_PROPERTIES),
  values: z.array(claimedValue).describe("the shown value first, then those that agree with it, then the rest, those of most sources first"),
});
export type Dispute = z.infer<typeof dispute>;

export const meetingItem = z.object({
  id: z.string(),
  title: z.string(),
  date: edtfText.nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  format: z.enum(FORMATS),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  place: placeRef.nullable(),
  participants: z.array(participant),
  topics: z.array(topicRef),
  sources: z.array(sourceRef),
  publisherKinds: z.array(z.enum(PUBLISHER_KINDS)).describe("of its sources, each once"),
  disputed: z.array(z.enum(SETTLED_PROPERTIES)),
  disputes: z.array(dispute).describe("one for each property that is disputed, with every value that is claimed"),
  partOf: meetingRef.nullable(),
  partCount: count,
});
export type MeetingItem = z.infer<typeof meetingItem>;

export const meetingPage = z.object({ items: z.array(meetingItem), total: count, nextCursor: z.string().nullable() });
export type MeetingPage = z.infer<typeof meetingPage>;

export const claimAnswer = z.object({
  source: sourceRef,
  says: z.string(),
  date: edtfText.nullable(),
  place: placeRef.nullable(),
  status: z.enum(STATUSES).nullable(),
  format: z.enum(FORMATS).nullable(),
  participants: z.array(actorRef).nullable(),
});
export type ClaimAnswer = z.infer<typeof claimAnswer>;

export const statementAnswer = z.object({
  id: z.string(),
  by: actorRef,
  topic: topicRef,
  says: z.string(),
  note: z.string().nullable(),
  source: sourceRef,
  meeting: meetingRef,
});
export type StatementAnswer = z.infer<typeof statementAnswer>;

export const basis = z.object({
  agree: z.array(z.string()).describe("ids of the sources that agree with the shown value"),
  differ: z.array(z.string()).describe("ids of the sources that cannot be right if it is"),
  superseded: z.array(z.string()).describe("ids of the sources of an earlier plan that came otherwise"),
  compiled: z.boolean().describe("true where the compilers gave the value or made it more precise"),
  decided: z.enum(DECISIONS).describe("the step of the settling rule that chose the value"),
  borrowed: z.boolean().describe("true where those heard first are silent, and the value is that of others, such as an earlier plan"),
});
export type Basis = z.infer<typeof basis>;

export const attendance = z.object({
  actor: z.string().describe("a participant's id"),
  named: z.array(z.string()).describe("ids of the sources that name the actor"),
  others: z.array(z.string()).describe("ids of the sources that name others only"),
  silent: z.array(z.string()).describe("ids of the sources that name nobody"),
});
export type Attendance = z.infer<typeof attendance>;

export const statusReport = z.object({
  status: z.enum(STATUSES),
  published: z.string().nullable().describe("when the source was published, EDTF"),
  source: z.string().describe("a source's id"),
});
export type StatusReport = z.infer<typeof statusReport>;

export const meetingDetail = meetingItem.extend({
  host: actorRef.nullable(),
  claims: z.array(claimAnswer),
  statements: z.array(statementAnswer),
  parts: z.array(meetingItem),
  settled: z.object({ date: basis, place: basis, status: basis, format: basis, participants: z.array(attendance) }),
  history: z.array(statusReport).describe("every claim on its status, by the day of publication, the undated last"),
});
export type MeetingDetail = z.infer<typeof meetingDetail>;

export const graphNode = z.object({
  id: z.string(),
  kind: z.enum([...ACTOR_KINDS, "meeting"]),
  label: z.string(),
  country: z.string().nullable(),
  region: z.enum(REGIONS).nullable(),
  meetings: count.describe("an actor's meetings in the view, as the figures count; a meeting's own number is 1"),
  neighbours: count.describe("how many it is tied to in the view, drawn or not"),
  status: z.enum(STATUSES).nullable().describe("of a meeting; null for actors"),
  date: edtfText.nullable().describe("of a meeting; null for actors"),
  people: count.nullable().describe("of a country whose people are drawn as one, how many of them the view has; else null"),
});
export type GraphNode = z.infer<typeof graphNode>;

export const graphEdge = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  meetings: count,
  held: count,
  bilateral: count,
  weight: z.number().nonnegative().describe("of each meeting of n actors 1 / (n - 1), to six decimals; of a line to a meeting 1"),
  hostedBySource: count.describe("held where the source was at home and the target was not; 0 for the line to a meeting"),
  hostedByTarget: count.describe("the reverse"),
  first: day.nullable(),
  last: day.nullable(),
});
export type GraphEdge = z.infer<typeof graphEdge>;

const meetingRefs = z.object({ items: z.array(meetingRef).describe("the newest, at most 50"), total: count });

export const graph = z.object({
  nodes: z.array(graphNode),
  edges: z.array(graphEdge),
  totals: z.object({ nodes: count, edges: count, meetings: count }),
  truncated: z.boolean(),
  focus: z.object({
    on: z.array(actorRef).describe("those in focus that the view has"),
    nodes: count.describe("they and all who are tied to them, hidden or not; of events, their meetings and who took part"),
    meetings: count.describe("meetings of the view in which any of them took part"),
  }).nullable().describe("null where none was asked for"),
  groups: z.array(z.object({
    id: z.string().describe("a country's code, and the id of its node"),
    members: z.array(actorRef.extend({ meetings: count })).describe("who is drawn as it, those with most meetings first: persons of the country, whomever they acted for, and the country itself where it took part"),
  })).describe("countries whose people are drawn as one, as asked for"),
  leftOut: z.object({
    alone: meetingRefs.describe("meetings of one actor only, which make no tie"),
    beyond: meetingRefs.describe("meetings of which no two actors are drawn, or that are too large for ties; of events, those that are not drawn"),
    within: meetingRefs.describe("meetings of several who are all drawn as one"),
    unfocused: meetingRefs.describe("with a focus: those of them in which nobody in focus took part; they are not told again in beyond"),
    ties: count.describe("ties among these nodes that are not among the edges, since there were more than `ties` asked for"),
  }).describe("what is not drawn: meetings of the view that no two nodes stand for, and ties"),
});
export type Graph = z.infer<typeof graph>;

const NONE: Graph["leftOut"]["alone"] = { items: [], total: 0 };
/** Everything is drawn. */
export const NOTHING_LEFT_OUT: Graph["leftOut"] = { alone: NONE, beyond: NONE, within: NONE, unfocused: NONE, ties: 0 };

export const byStatus = z.object({ planned: count, held: count, postponed: count, cancelled: count, denied: count });
export type ByStatus = z.infer<typeof byStatus>;

export const TIMELINE_UNITS = ["day", "week", "month", "quarter", "year", "decade"] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];

export const timeline = z.object({
  unit: z.enum(TIMELINE_UNITS),
  bins: z.array(z.object({
    start: day, end: day, meetings: count,
    begun: count.describe("of these, those whose first day is in it: bins that follow one another hold the first one's meetings and what begins in the others"),
    byStatus,
  })),
  first: day.nullable().describe("of all meetings in the view, whatever bins were asked for; likewise the following"),
  last: day.nullable(),
  total: count.describe("meetings in the view; one over several days counts in each bin that it touches, and once here"),
  undated: count,
});
export type Timeline = z.infer<typeof timeline>;

export const facetValue = z.object({ id: z.string(), label: z.string(), count });
export type FacetValue = z.infer<typeof facetValue>;
export const FACETS = [
  "status", "person", "country", "org", "topic", "place", "format", "kind", "office", "where", "publisherKind",
  "publisher", "language", "disputed",
] as const;
export type Facet = (typeof FACETS)[number];
const perFacet = <T extends z.ZodType>(value: T) =>
  z.object(Object.fromEntries(FACETS.map((facet) => [facet, value])) as Record<Facet, T>);
export const facets = perFacet(z.array(facetValue)).extend({
  totals: perFacet(count).describe("how many values each filter has, listed or not"),
});
export type Facets = z.infer<typeof facets>;

export const SEARCH_KINDS = [...ACTOR_KINDS, "place", "topic", "meeting", "source", "publisher", "statement"] as const;
export const searchItem = z.object({
  id: z.string(),
  kind: z.enum(SEARCH_KINDS),
  label: z.string(),
  hint: z.string().describe("what tells it from others of the name: an office and a country, a date and a place"),
  meetings: count,
  meeting: z.string().nullable().describe("of a statement, the meeting in or about which it was made; else null"),
});
export type SearchItem = z.infer<typeof searchItem>;
export const searchAnswer = z.object({ items: z.array(searchItem) });

export const byWhere = z.object({ home: count, away: count, third: count, remote: count, unknown: count });
export type ByWhere = z.infer<typeof byWhere>;

export const tenure = z.object({ title: z.string(), of: actorRef, from: day.nullable(), to: day.nullable() });
export type Tenure = z.infer<typeof tenure>;

export const placeAnswer = placeRef.extend({
  aliases: z.array(z.string()),
  within: placeRef.nullable(),
  venues: z.array(placeRef),
  meetings: count,
});
export type PlaceAnswer = z.infer<typeof placeAnswer>;

export const topicAnswer = topicRef.extend({ meetings: count, statements: z.array(statementAnswer) });
export type TopicAnswer = z.infer<typeof topicAnswer>;

export const sourceAnswer = sourceRef.extend({
  claims: z.array(claimAnswer.omit({ source: true }).extend({ meeting: meetingRef })),
  statements: z.array(statementAnswer),
});
export type SourceAnswer = z.infer<typeof sourceAnswer>;

export const yearCoverage = z.object({
  year: z.string().describe("YYYY"),
  meetings: count.describe("that touch the year"),
  held: count.describe("of those"),
});
/** How much the data has of a year at all, as the bins of the timeline count. */
export type YearCoverage = z.infer<typeof yearCoverage>;

export const ENGINES = ["neo4j", "grafeo"] as const;
export const storeInfo = z.object({
  engine: z.enum(ENGINES),
  version: z.string(),
  title: z.string().nullable(),
  revision: z.string().nullable().describe("a hash of the data and of the form in which they are stored; null where the store is empty"),
  form: z.int().nullable().describe("the form in which the data are stored; null where the store is empty, or its form has no number yet"),
  single: z.boolean().describe("true where everything came with one data set"),
  lastDay: day.nullable().describe("the last day that the compilers of the data looked at"),
  licence: z.string().nullable().describe("SPDX identifier of the data set's licence"),
  coverage: z.array(yearCoverage).describe("every year from the first meeting to the last, without a gap"),
  counts: z.object({
    meetings: count, persons: count, countries: count, organizations: count, places: count, topics: count,
    sources: count, publishers: count, claims: count, statements: count,
  }),
});
export type StoreInfo = z.infer<typeof storeInfo>;
