import { z } from "zod";
import { actorRef, meetingItem } from "./answers";
import { LEVELS } from "./words";

/**
 * The chains of meetings between two actors: what the store answers and the API sends. What a chain is, and which come
 * first, stands with the measures (lib/domain/measures/chains.ts).
 */

const count = z.int().nonnegative();

/** Meetings of at most so many make a step, unless the filter says otherwise: at larger ones not everybody meets everybody. */
export const STEP_PARTICIPANTS = 12;
/** Chains of a length beyond these are counted but not listed. */
export const MOST_CHAINS = 5;
/** Meetings of a step beyond these are counted but not listed. */
export const MOST_STEP_MEETINGS = 50;

export const pathStep = z.object({
  from: actorRef,
  to: actorRef,
  meetings: z.array(meetingItem).describe(`held, at which the two met, as the figures count; the oldest first, at most ${MOST_STEP_MEETINGS}`),
  total: count.describe("how many meetings there are, listed or not"),
});
export type PathStep = z.infer<typeof pathStep>;

export const pathChain = z.object({ steps: z.array(pathStep).min(1) });
export type PathChain = z.infer<typeof pathChain>;

export const pathAnswer = z.object({
  a: actorRef,
  b: actorRef,
  level: z.enum(LEVELS),
  maxParticipants: count.describe("meetings of more than so many are no step"),
  chains: z.array(pathChain).describe(`the shortest: at most ${MOST_CHAINS}, by the dates of their steps, then by ids`),
  length: count.nullable().describe("how many steps the shortest chains have; null where there is no chain"),
  total: count.describe("how many chains of that length there are, listed or not"),
  givenUpAfter: count.nullable().describe("null where the search came to its end; else no chain has so many steps or fewer, and longer ones were not looked for"),
});
export type PathAnswer = z.infer<typeof pathAnswer>;

/** Why there is no path to ask for: which of the two ends is wrong, and how. */
export interface PathFault {
  readonly parameter: "a" | "b";
  readonly message: string;
}
