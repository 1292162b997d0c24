import { z } from "zod";
import {
  actorRef, byStatus, byWhere, meetingItem, meetingRef, placeRef, statementAnswer, tenure, topicRef,
} from "./answers";

/**
 * The record of an actor, and of two actors together: what the store answers and the API sends. How each figure is
 * computed stands with the measures; every figure that counts meetings can be opened as a list of as many.
 */

const day = z.string().describe("ISO 8601 day");
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

export const gap = z.object({ days: count, from: day, to: day });
export type Gap = z.infer<typeof gap>;

const reciprocity = share.nullable().describe("the smaller of hosted and travelled over the larger; null where both are 0, where the two have one home, and where one acts for an organization, which has none");
const longestGap = gap.nullable().describe("the longest time between two held meetings that follow one another");
const sinceLast = gap.nullable().describe("from the last meeting held to the last day of the data, or of the window; null where a meeting reaches that day");
const window = z.object({ from: z.string().nullable(), to: z.string().nullable() }).describe("the figures rest on meetings of this time alone");

/** What was held in a year, beside how many meetings the data has of it at all. */
export const yearFigures = z.object({
  year: z.string().describe("YYYY"),
  held: count.describe("held, as the figures count under a filter of that year"),
  where: byWhere,
  coverage: count.describe("meetings held that the data has of the whole year, of all actors"),
});
export type YearFigures = z.infer<typeof yearFigures>;

export const partner = z.object({
  actor: actorRef,
  meetings: count.describe("held, as the figures count"),
  bilateral: count.describe("of those held"),
  where: byWhere.describe("of those held, seen from the actor"),
  hosted: count.describe("held where the actor was at home"),
  travelled: count.describe("held where the partner was at home"),
  reciprocity,
  first: day.nullable(),
  last: day.nullable(),
  longestGap,
  sinceLast,
});
export type Partner = z.infer<typeof partner>;

/** A meeting that was a first: of the two in a year or more, or at all in the data. */
export const first = z.object({
  partner: actorRef,
  meeting: meetingRef,
  gap: gap.nullable().describe("the time since the meeting before; null where the data has none before"),
});
export type First = z.infer<typeof first>;

/** Days in one city, with the meetings held there. */
export const stay = z.object({
  place: placeRef,
  from: day,
  to: day,
  meetings: z.array(meetingItem),
  impossible: z.array(z.string()).describe("ids of meetings elsewhere that the sources put on the same days"),
});
export type Stay = z.infer<typeof stay>;

export const tour = z.object({
  from: day,
  to: day,
  stays: z.array(stay).min(1),
  within: meetingRef.nullable().describe("the visit that most of its meetings are parts of"),
});
export type Tour = z.infer<typeof tour>;

export const itinerary = z.object({
  tours: z.array(tour).describe("the latest first, at most 100"),
  total: count.describe("tours in all, listed or not"),
  imprecise: z.array(meetingRef).describe("held in person, not at home, and in no tour, since their day or city is not known; the latest first"),
});
export type Itinerary = z.infer<typeof itinerary>;

export const actorDossier = actorRef.extend({
  aliases: z.array(z.string()),
  wikidata: z.string().nullable(),
  organizationKind: z.string().nullable(),
  offices: z.array(tenure),
  window,
  counts: z.object({
    meetings: count.describe("all meetings, as the figures count"),
    held: count,
    byStatus,
    where: byWhere.describe("of those held, each as the list under that filter counts"),
    bilateral: count.describe("of those held"),
    multilateral: count.describe("of those held, all of other kinds"),
    disputed: count,
    partners: count.describe("actors met at meetings held"),
    sources: count,
  }),
  balance: z.object({ hosted: count, travelled: count, reciprocity }),
  first: day.nullable(),
  last: day.nullable(),
  longestGap,
  byYear: z.array(yearFigures).describe("every year from the first meeting held to the last, without a gap"),
  partners: z.array(partner).describe("those met most often first, at most 1,000"),
  firsts: z.object({ items: z.array(first), total: count })
    .describe("with each partner, what ended a year or more without a meeting, the longest first; then the first at all with those met again, the latest first; at most 60"),
  places: z.array(z.object({ place: placeRef, meetings: count })),
  topics: z.array(z.object({ topic: topicRef, meetings: count })),
  itinerary: itinerary.nullable().describe("null for countries and organizations, whose people travel apart"),
  statements: z.object({ items: z.array(statementAnswer), total: count })
    .describe("what the actor said, or those who acted for it, the latest first, at most 200"),
});
export type ActorDossier = z.infer<typeof actorDossier>;

export const DIRECTIONS = ["a-hosts", "b-hosts", "both", "third", "remote", "unknown"] as const;
/** Who was at home when two met: `both`, where they have one home; `third` is any other place, a third participant's home among them. */
export type Direction = (typeof DIRECTIONS)[number];

export const pairMeeting = z.object({
  meeting: meetingItem,
  direction: z.enum(DIRECTIONS),
  counted: z.boolean().describe("false for what was not held, and for a meeting that one of its parts stands for"),
  gap: gap.nullable().describe("since the counted meetings before it; null for the first, where their days overlap, and for what is not counted or dated"),
});
export type PairMeeting = z.infer<typeof pairMeeting>;

export const pairAnswer = z.object({
  a: actorRef,
  b: actorRef,
  window,
  counts: z.object({
    meetings: count.describe("all they shared, as the figures count"), held: count, byStatus, bilateral: count, multilateral: count, disputed: count, sources: count,
  }),
  where: byWhere.describe("of those held, seen from a"),
  hosted: count.describe("held where a was at home"),
  travelled: count.describe("held where b was at home"),
  reciprocity,
  first: day.nullable(),
  last: day.nullable(),
  longestGap,
  sinceLast,
  byYear: z.array(yearFigures),
  meetings: z.object({ items: z.array(pairMeeting), total: count }).describe("the latest first, at most 500"),
  others: z.object({ items: z.array(z.object({ actor: actorRef, meetings: count })), total: count })
    .describe("who else took part when they met, or was acted for where both are countries or organizations; at most 200"),
  topics: z.array(z.object({
    topic: topicRef,
    meetings: count,
    byYear: z.array(z.object({ year: z.string(), meetings: count })).describe("the years of byYear"),
  })),
  statements: z.object({ items: z.array(statementAnswer), total: count })
    .describe("what either said at their meetings, and elsewhere on a topic of these, the latest first, at most 200"),
});
export type PairAnswer = z.infer<typeof pairAnswer>;
