import type { ActorRef, MeetingItem, Participant, StatementAnswer } from "@/lib/domain/answers";
import type { Direction, Gap, PairAnswer, PairMeeting } from "@/lib/domain/dossier-answers";
import { isDayPrecise } from "@/lib/domain/edtf";
import { dateWords } from "./date-words";
import { countWords, WHERE_LABELS, type WhereLabels } from "./labels";
import { whereFrom } from "./lists";
import { haveOneHome } from "./pair-figures";

/** What two actors had with each other, in words. */

export type Ends = Pick<PairAnswer, "a" | "b">;

/** Who was at home when two met, as a heading of a lane or a figure. */
export function directionLabels({ a, b }: Ends): Readonly<Record<Direction, string>> {
  return {
    "a-hosts": `${a.label} hosted`, "b-hosts": `${b.label} hosted`, both: "Both at home", third: "Neither at home",
    remote: WHERE_LABELS.remote, unknown: WHERE_LABELS.unknown,
  };
}

/** Where they met, seen from the first of the two: away is at the second's, or at the home of another who was there. */
export function pairWhereLabels(pair: Pick<PairAnswer, "a" | "b" | "where" | "hosted" | "travelled" | "reciprocity">): WhereLabels {
  const { a, b, where, travelled } = pair;
  if (haveOneHome(pair)) return { ...WHERE_LABELS, home: "Both at home", away: "Another at home" };
  return {
    ...WHERE_LABELS,
    home: `${a.label} hosted`,
    away: where.away === travelled ? `${b.label} hosted` : `${b.label} or another hosted`,
  };
}

const YEAR_DAYS = 365.25;
/** From so many whole years on, a gap is told in years. */
const TOLD_IN_YEARS = 2;

export interface GapWords {
  readonly text: string;
  /** True where it is long enough to be remarked. */
  readonly long: boolean;
}

/**
 * How long they had not met before: `the same day`, `after 223 days`, `first in 2 years`.
 * @param exact false where one of the two days is not known: the time is then at least so long
 */
export function gapWords({ days }: Pick<Gap, "days">, exact = true): GapWords {
  const years = Math.floor(days / YEAR_DAYS);
  if (years >= TOLD_IN_YEARS) return { text: `first in ${years} years`, long: true };
  if (days === 0) return { text: exact ? "the same day" : "", long: false };
  return { text: `after ${exact ? "" : "at least "}${countWords(days, "day")}`, long: false };
}

/** What stands in the column of gaps; where there is none, why. */
export function gapCell({ gap, counted, meeting }: PairMeeting, { first, meetings: { items } }: Pick<PairAnswer, "first" | "meetings">): GapWords {
  if (gap !== null) {
    const before = items.filter((each) => each.counted && each.meeting.latest === gap.from);
    const exact = isExact(meeting) && (before.length === 0 || before.some((each) => isExact(each.meeting)));
    return gapWords(gap, exact);
  }
  const none = (text: string): GapWords => ({ text, long: false });
  if (!counted) return none(meeting.status === "held" ? "counted by its parts" : "");
  if (meeting.earliest === null) return none("");
  return none(meeting.earliest === first ? "first in the data" : "in the same days");
}

function isExact({ date }: Pick<MeetingItem, "date">): boolean {
  return date !== null && isDayPrecise(date);
}

/** The meetings, among those counted, in a third participant's home. */
export function hostedByAnother({ a, meetings: { items } }: Pick<PairAnswer, "a" | "meetings">): MeetingItem[] {
  return items.filter(({ counted, direction, meeting }) => counted && direction === "third" && whereFrom(meeting, a.id) === "away").map(({ meeting }) => meeting);
}

/** `783 days, 27 Jul 2024 to 18 Sep 2026`. */
export function gapSpanWords({ days, from, to }: Gap): string {
  return `${countWords(days, "day")}, ${dateWords(from)} to ${dateWords(to)}`;
}

/** Who took part besides the two, and besides those who acted for them. */
export function othersIn({ participants }: Pick<MeetingItem, "participants">, ends: Ends): ActorRef[] {
  return participants.filter((part) => !isOf(part, ends.a) && !isOf(part, ends.b)).map(({ actor }) => actor);
}

/** Who met where a country or an organization is one of the two: those who acted for it. */
export function actingIn({ participants }: Pick<MeetingItem, "participants">, { a, b }: Ends): ActorRef[] {
  const parties = [a, b].filter(({ kind }) => kind !== "person");
  return participants.filter((part) => part.actor.kind === "person" && parties.some((party) => isOf(part, party))).map(({ actor }) => actor);
}

function isOf({ actor, for: party }: Participant, end: ActorRef): boolean {
  return actor.id === end.id || (end.kind !== "person" && party?.id === end.id);
}

export interface SaidOnTopic {
  readonly topic: StatementAnswer["topic"];
  readonly a: readonly StatementAnswer[];
  readonly b: readonly StatementAnswer[];
  /** Of whom it is not clear for which of the two they spoke. */
  readonly either: readonly StatementAnswer[];
}

/**
 * What was said for each of the two, topic by topic: topics first on which both spoke, then those with most statements;
 * within one, what was said at their own meetings first.
 * @param shared ids of their meetings
 */
export function saidByTopic(statements: readonly StatementAnswer[], ends: Ends, shared: ReadonlySet<string>): SaidOnTopic[] {
  const topics = new Map<string, { topic: StatementAnswer["topic"]; a: StatementAnswer[]; b: StatementAnswer[]; either: StatementAnswer[] }>();
  const own = (statement: StatementAnswer) => shared.has(statement.meeting.id);
  for (const statement of [...statements.filter(own), ...statements.filter((each) => !own(each))]) {
    const known = topics.get(statement.topic.id) ?? { topic: statement.topic, a: [], b: [], either: [] };
    known[spokeFor(statement.by, ends)].push(statement);
    topics.set(statement.topic.id, known);
  }
  const both = (said: SaidOnTopic) => Number(said.a.length > 0 && said.b.length > 0);
  const all = (said: SaidOnTopic) => said.a.length + said.b.length + said.either.length;
  return [...topics.values()].sort((x, y) => both(y) - both(x) || all(y) - all(x) || (x.topic.label < y.topic.label ? -1 : 1));
}

/** One of the two themselves, else a citizen of one, else whoever spoke for the only one that can be spoken for. */
function spokeFor(by: ActorRef, { a, b }: Ends): "a" | "b" | "either" {
  const is = (end: ActorRef) => by.id === end.id;
  const isCitizen = (end: ActorRef) => end.kind === "country" && by.country === end.id;
  for (const test of [is, isCitizen]) {
    if (test(a)) return "a";
    if (test(b)) return "b";
  }
  if (a.kind === "person" || (a.kind === "country" && b.kind === "organization")) return "b";
  return b.kind === "person" || (b.kind === "country" && a.kind === "organization") ? "a" : "either";
}
