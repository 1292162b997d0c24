import type { ActorRef, MeetingItem } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import {
  advanced, firstChains, meetingPoints, sideFrom, stepsBetween, type ChainMeeting, type Chains, type ChainStep, type Side,
} from "@/lib/domain/measures/chains";
import { countingRule, type PartOf } from "@/lib/domain/measures/counting";
import {
  MOST_CHAINS, MOST_STEP_MEETINGS, STEP_PARTICIPANTS, type PathAnswer, type PathChain, type PathFault,
} from "@/lib/domain/path-answers";
import type { Level } from "@/lib/domain/words";
import { chainMeetings } from "../cypher/graph";
import { ACTORS } from "../cypher/refs";
import { PARTS_OF, select, startingFrom } from "../cypher/select";
import type { Engine } from "../engine";
import type { Cancellable, PathRequest } from "../port";
import { items } from "./meetings";
import { lookUp } from "./refs";

/** One query reads the meetings of at most so many actors. */
const SLICE = 250;
/** So many meetings are read at most; after that a longer chain says little, and costs much. */
const MOST_READ = 40_000;
/** Nor is a chain of more steps looked for. */
const MOST_STEPS = 24;

/** See `GraphStore.path`; what a chain is, see `chains`. */
export async function path(
  engine: Engine,
  a: string,
  b: string,
  filter: MeetingFilter,
  { level: asked, indirect }: PathRequest,
  options: Cancellable | undefined,
): Promise<PathAnswer | PathFault> {
  const found = new Map((await engine.read<ActorRef>(ACTORS, { ids: [a, b] }, options)).map((ref) => [ref.id, ref]));
  const [one, other] = [found.get(a), found.get(b)];
  if (one === undefined) return { parameter: "a", message: `there is none with the id ${a}` };
  if (other === undefined) return { parameter: "b", message: `there is none with the id ${b}` };
  const level = levelOf(one, other, asked);
  if (typeof level !== "string") return level;

  const maxParticipants = filter.maxParticipants ?? STEP_PARTICIPANTS;
  const steps = heldMeetings(filter, maxParticipants);
  const searched = steps === null ? NOTHING : await search(engine, [a, b], { filter: steps, level, indirect }, options);
  return {
    a: one, b: other, level, maxParticipants,
    chains: await named(engine, searched.chains, options),
    length: searched.chains[0]?.length ?? null,
    total: searched.total,
    givenUpAfter: searched.givenUpAfter,
  };
}

/** On which level the two can be joined. */
function levelOf(a: ActorRef, b: ActorRef, asked: Level | null): Level | PathFault {
  if (a.id === b.id) return { parameter: "b", message: "names the same actor as a, and a chain joins two" };
  const persons = [a, b].filter(({ kind }) => kind === "person");
  const [person] = persons;
  if (asked === "country" && person !== undefined) {
    return { parameter: person === a ? "a" : "b", message: `${person.id} is a person, and on the level of countries a chain joins countries and organizations` };
  }
  if (asked === null && persons.length === 1) {
    return { parameter: "b", message: `of ${a.id} and ${b.id} only one is a person; a chain joins two persons, or two countries or organizations (level=person takes these as such that took part themselves)` };
  }
  return asked ?? (persons.length === 2 ? "person" : "country");
}

/** The meetings that can make a step: those of the filter that were held and are not too large. Null where the filter asks for none that were held. */
function heldMeetings(filter: MeetingFilter, maxParticipants: number): MeetingFilter | null {
  if (filter.status.length > 0 && !filter.status.includes("held")) return null;
  // What stands for what among them is seen to when the steps are known; here it is what leaves the large ones out.
  return { ...filter, status: ["held"], encounters: true, maxParticipants };
}

interface ReadMeeting extends ChainMeeting {
  readonly partCount: number;
}

interface Searched extends Chains<ReadMeeting> {
  readonly givenUpAfter: number | null;
}

const NOTHING: Searched = { chains: [], total: 0, givenUpAfter: null };

interface Search {
  readonly filter: MeetingFilter;
  readonly level: Level;
  readonly indirect: boolean;
}

/** Goes out from both ends, always from the side where fewer stand, until the two sides meet. */
async function search(engine: Engine, [a, b]: readonly [string, string], { filter, level, indirect }: Search, options: Cancellable | undefined): Promise<Searched> {
  let sides: readonly [Side<ReadMeeting>, Side<ReadMeeting>] = [sideFrom(a), sideFrom(b)];
  let left = MOST_READ;
  while (meetingPoints(...sides).length === 0) {
    const [fromA, fromB] = sides;
    const gone = fromA.rounds.length + fromB.rounds.length;
    if (fromA.frontier.length === 0 || fromB.frontier.length === 0) return NOTHING;
    if (gone === MOST_STEPS) return { ...NOTHING, givenUpAfter: gone };
    const isFirst = fromA.frontier.length <= fromB.frontier.length;
    const side = isFirst ? fromA : fromB;
    const meetings = await meetingsOf(engine, side.frontier, { filter, level }, left, options);
    if (meetings === null) return { ...NOTHING, givenUpAfter: gone };
    left -= meetings.length;
    const further = advanced(side, meetings, indirect ? (isFirst ? b : a) : null);
    sides = isFirst ? [further, fromB] : [fromA, further];
  }
  const steps = stepsBetween(...sides);
  const parts = await partsOf(engine, [...steps.values()].flatMap((to) => [...to.values()].flat()), options);
  const rule = countingRule(sides.flatMap(({ rounds }) => rounds.flat()), parts);
  return { ...firstChains(steps, a, b, (meeting, from, to) => rule.countsFor(meeting, from, to), MOST_CHAINS), givenUpAfter: null };
}

/** The meetings of some actors, each once; null where there are more than may be read. */
async function meetingsOf(engine: Engine, actors: readonly string[], { filter, level }: Pick<Search, "filter" | "level">, most: number, options: Cancellable | undefined): Promise<ReadMeeting[] | null> {
  const read = new Map<string, ReadMeeting>();
  for (let from = 0; from < actors.length; from += SLICE) {
    const start = startingFrom(level === "person" ? "actor" : "party", actors.slice(from, from + SLICE));
    const { text, parameters } = chainMeetings(select(filter, [], start), level);
    for (const meeting of await engine.read<ReadMeeting>(text, parameters, options)) read.set(meeting.id, meeting);
    if (read.size > most) return null;
  }
  return [...read.values()];
}

/** The parts of those meetings that have any. */
async function partsOf(engine: Engine, meetings: readonly ReadMeeting[], options: Cancellable | undefined): Promise<PartOf[]> {
  const wholes = [...new Set(meetings.filter(({ partCount }) => partCount > 0).map(({ id }) => id))];
  return wholes.length === 0 ? [] : engine.read<PartOf>(PARTS_OF, { ids: wholes }, options);
}

async function named(engine: Engine, chains: readonly (readonly ChainStep<ReadMeeting>[])[], options: Cancellable | undefined): Promise<PathChain[]> {
  const steps = chains.flat();
  const listed = ({ meetings }: ChainStep<ReadMeeting>) => meetings.slice(0, MOST_STEP_MEETINGS).map(({ id }) => id);
  const [found, refs] = await Promise.all([
    items(engine, [...new Set(steps.flatMap(listed))], options),
    lookUp(engine, { actors: steps.flatMap(({ from, to }) => [from, to]) }, options),
  ]);
  const byId = new Map<string, MeetingItem>(found.map((item) => [item.id, item]));
  return chains.map((chain) => ({
    steps: chain.map((step) => ({
      from: refs.actor(step.from), to: refs.actor(step.to),
      meetings: listed(step).flatMap((id) => byId.get(id) ?? []),
      total: step.meetings.length,
    })),
  }));
}
