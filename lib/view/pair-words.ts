import type { ActorRef, MeetingItem, StatementAnswer } from "@/lib/domain/answers";
import type { Direction, Gap, PairAnswer, PairMeeting } from "@/lib/domain/dossier-answers";
import type { Where } from "@/lib/domain/words";
import { dateWords } from "./date-words";
import { countWords, WHERE_LABELS, type WhereLabels } from "./labels";

/** What two actors had with each other, in words. */

export type Ends = Pick<PairAnswer, "a" | "b">;

/** Who was at home when two met, as a heading of a lane or a figure. */
export function directionLabels({ a, b }: Ends): Readonly<Record<Direction, string>> {
  return {
    "a-hosts": `${a.label} hosted`, "b-hosts": `${b.label} hosted`, third: "Neither at home", remote: WHERE_LABELS.remote, unknown: WHERE_LABELS.unknown,
  };
}

/** The colour of a direction: that of where it was, seen from the first of the two. */
export const DIRECTION_TONES: Readonly<Record<Direction, Where>> = {
  "a-hosts": "home", "b-hosts": "away", third: "third", remote: "remote", unknown: "unknown",
};

/** Where they met, seen from the first of the two: away is at the second's, or at the home of another who was there. */
export function pairWhereLabels({ a, b, where, travelled }: Pick<PairAnswer, "a" | "b" | "where" | "travelled">): WhereLabels {
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

/** How long they had not met before: `the same day`, `after 223 days`, `first in 2 years`. */
export function gapWords({ days }: Pick<Gap, "days">): GapWords {
  const years = Math.floor(days / YEAR_DAYS);
  if (years >= TOLD_IN_YEARS) return { text: `first in ${years} years`, long: true };
  return { text: days === 0 ? "the same day" : `after ${countWords(days, "day")}`, long: false };
}

/** What stands in the column of gaps: also why there is none. */
export function gapCell({ gap, counted, meeting }: PairMeeting): GapWords {
  if (gap !== null) return gapWords(gap);
  if (counted) return { text: meeting.earliest === null ? "" : "first in the data", long: false };
  return { text: meeting.status === "held" ? "counted by its parts" : "", long: false };
}

/** `783 days, 27 Jul 2024 to 18 Sep 2026`. */
export function gapSpanWords({ days, from, to }: Gap): string {
  return `${countWords(days, "day")}, ${dateWords(from)} to ${dateWords(to)}`;
}

/** Who took part besides the two, and besides those who acted for them. */
export function othersIn({ participants }: Pick<MeetingItem, "participants">, { a, b }: Ends): ActorRef[] {
  const own = new Set([a.id, b.id]);
  const isOwn = (id: string | undefined, kind: ActorRef["kind"], actor: string) => kind !== "person" && id === actor;
  return participants
    .filter((part) => !own.has(part.actor.id) && !isOwn(part.for?.id, a.kind, a.id) && !isOwn(part.for?.id, b.kind, b.id))
    .map(({ actor }) => actor);
}

export interface SaidOnTopic {
  readonly topic: StatementAnswer["topic"];
  readonly a: readonly StatementAnswer[];
  readonly b: readonly StatementAnswer[];
}

/** What each of the two said, topic by topic: those first on which both spoke, then those with most statements. */
export function saidByTopic(statements: readonly StatementAnswer[], { a, b }: Ends): SaidOnTopic[] {
  const topics = new Map<string, { topic: StatementAnswer["topic"]; a: StatementAnswer[]; b: StatementAnswer[] }>();
  const spokeFor = (by: ActorRef, end: ActorRef) => by.id === end.id || (end.kind === "country" && by.country === end.id);
  for (const statement of statements) {
    const side = spokeFor(statement.by, a) ? "a" : spokeFor(statement.by, b) ? "b" : null;
    if (side === null) continue;
    const known = topics.get(statement.topic.id) ?? { topic: statement.topic, a: [], b: [] };
    known[side].push(statement);
    topics.set(statement.topic.id, known);
  }
  const both = (said: SaidOnTopic) => Number(said.a.length > 0 && said.b.length > 0);
  return [...topics.values()].sort((x, y) =>
    both(y) - both(x) || y.a.length + y.b.length - x.a.length - x.b.length || (x.topic.label < y.topic.label ? -1 : 1));
}
