import type { ActorRef } from "@/lib/domain/answers";
import type { PairAnswer } from "@/lib/domain/dossier-answers";
import { EVERY_MEETING, type MeetingFilter, type TimeWindow } from "@/lib/domain/filter";
import type { ActorId, PartyId } from "@/lib/domain/ids";
import type { MeasuredMeeting, Member } from "@/lib/domain/measures/measured";
import { pairFigures } from "@/lib/domain/measures/pair";
import { measured } from "../cypher/actor";
import { ACTORS } from "../cypher/refs";
import { select } from "../cypher/select";
import type { Clause, Engine } from "../engine";
import type { Cancellable } from "../port";
import { measuringIn } from "./dataset";
import { items } from "./meetings";
import { lookUp } from "./refs";
import { partsAmong } from "./selection";
import { latestStatements, saidBy } from "./statements";

/** Beyond these, meetings and others are counted but not listed. */
const MOST_MEETINGS = 500;
const MOST_OTHERS = 200;

/** See `GraphStore.pair`. */
export async function pair(engine: Engine, a: string, b: string, window: TimeWindow, options: Cancellable | undefined): Promise<PairAnswer | null> {
  const found = new Map((await engine.read<ActorRef>(ACTORS, { ids: [a, b] }, options)).map((ref) => [ref.id, ref]));
  const [one, other] = [found.get(a), found.get(b)];
  if (one === undefined || other === undefined) return null;
  const selected = select({ ...EVERY_MEETING, ...window, ...sharedBy([one, other]) });
  const [meetings, parts, measuring, saidByA, saidByB] = await Promise.all([
    sharedMeetings(engine, selected, [one, other], options),
    partsAmong(engine, selected, options),
    measuringIn(engine, window, options),
    saidBy(engine, one, window, options),
    saidBy(engine, other, window, options),
  ]);
  const { meetings: told, others, topics, ...figures } = pairFigures(a, b, meetings, parts, measuring, (id) => id !== a && id !== b);

  const shown = told.slice(0, MOST_MEETINGS);
  const [shared, about] = [new Set(meetings.map(({ id }) => id)), new Set(meetings.flatMap((meeting) => meeting.topics))];
  const said = [...saidByA, ...saidByB].filter(({ meeting, topic }) => shared.has(meeting) || about.has(topic));
  const [listed, refs, statements] = await Promise.all([
    items(engine, shown.map(({ id }) => id), options),
    lookUp(engine, { actors: others.slice(0, MOST_OTHERS).map(({ id }) => id), topics: topics.map(({ id }) => id) }, options),
    latestStatements(engine, said, options),
  ]);
  const byId = new Map(listed.map((item) => [item.id, item]));
  return {
    a: one, b: other, window, ...figures,
    meetings: {
      items: shown.flatMap(({ id, ...rest }) => {
        const meeting = byId.get(id);
        return meeting === undefined ? [] : [{ meeting, ...rest }];
      }),
      total: told.length,
    },
    others: { items: others.slice(0, MOST_OTHERS).map(({ id, meetings: with_ }) => ({ actor: refs.actor(id), meetings: with_ })), total: others.length },
    topics: topics.map(({ id, byYear, ...rest }) => ({ topic: refs.topic(id), ...rest, byYear: [...byYear] })),
    statements,
  };
}

type Two = readonly [ActorRef, ActorRef];

/** The filter of what two actors share: a person took part; for a country or an organization somebody acted. */
function sharedBy(two: Two): Pick<MeetingFilter, "with" | "for"> {
  return {
    with: two.filter(({ kind }) => kind === "person").map(({ id }) => id as ActorId),
    for: two.filter(({ kind }) => kind !== "person").map(({ id }) => id as PartyId),
  };
}

/**
 * Where both are countries or organizations, others are such as well; else all who took part, and a country or
 * organization of the two stands among them by those who acted for it.
 */
async function sharedMeetings(engine: Engine, selected: Clause, two: Two, options: Cancellable | undefined): Promise<MeasuredMeeting[]> {
  const read = (level: "person" | "country") => {
    const { text, parameters } = measured(selected, level);
    return engine.read<MeasuredMeeting>(text, parameters, options);
  };
  const parties = new Set(two.filter(({ kind }) => kind !== "person").map(({ id }) => id));
  if (parties.size === 0) return read("person");
  const byParty = await read("country");
  if (parties.size === two.length) return byParty;
  const acting = new Map(byParty.map(({ id, members }) => [id, members.filter((member) => parties.has(member.id))]));
  return (await read("person")).map((meeting) => ({ ...meeting, members: joined(meeting.members, acting.get(meeting.id) ?? []) }));
}

/** Each once, as the second list has them. */
function joined(members: readonly Member[], parties: readonly Member[]): Member[] {
  const ids = new Set(parties.map(({ id }) => id));
  return [...members.filter(({ id }) => !ids.has(id)), ...parties];
}
