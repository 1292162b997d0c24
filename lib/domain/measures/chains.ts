import { byOldest, compareText } from "../compare";

/**
 * Chains of meetings between two actors.
 *
 * A chain is a sequence of actors, each of whom met the next. Its steps are the pairs that follow one another, and a
 * step rests on all meetings at which the two met, so that two meetings of the same two are one chain and not two. Which
 * meetings there are is the caller's to say; for a pair they count by the rule of counting: one that has parts is no step
 * for two who share one of its parts. The shortest chains are those with fewest steps, and these alone are told: a detour
 * is not another way.
 *
 * Chains of one length are ordered by dates, then by ids. The date of a step is that of its oldest meeting (first day,
 * then last day; undated ones last); chains are compared step by step from the first actor on, and where all dates are
 * the same, actor by actor. So the order tells who could have been reached first, and does not change with what is added later.
 *
 * The search goes out from both ends in rounds, each reading the meetings of the actors that the round before found, and
 * ends when the two sides meet: it looks at no more than lies within half of the way of either end.
 */

export interface ChainMeeting {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The actors that it counts for, each once. */
  readonly members: readonly string[];
}

/** What was found from one end: how far each actor is from it, and the meetings read in each round. */
export interface Side<M extends ChainMeeting> {
  readonly distances: ReadonlyMap<string, number>;
  /** The actors found last: all those at the distance of as many steps as there were rounds. */
  readonly frontier: readonly string[];
  /** Of each round, the meetings of the actors that it set out from. */
  readonly rounds: readonly (readonly M[])[];
}

export function sideFrom<M extends ChainMeeting>(end: string): Side<M> {
  return { distances: new Map([[end, 0]]), frontier: [end], rounds: [] };
}

/**
 * A side after one more round.
 * @param meetings all those of the actors of its frontier, each once
 * @param barred whom the first round does not find: with the other end, the two themselves do not meet
 */
export function advanced<M extends ChainMeeting>({ distances, rounds }: Side<M>, meetings: readonly M[], barred: string | null = null): Side<M> {
  const known = new Map(distances);
  const found: string[] = [];
  for (const { members } of meetings) {
    for (const member of members) {
      if (known.has(member) || (rounds.length === 0 && member === barred)) continue;
      known.set(member, rounds.length + 1);
      found.push(member);
    }
  }
  // In one order on every engine.
  return { distances: known, frontier: found.sort(compareText), rounds: [...rounds, meetings] };
}

/** Where the two sides meet: actors that both found last. As long as there are none, the ends are further apart than both went together. */
export function meetingPoints(a: Side<ChainMeeting>, b: Side<ChainMeeting>): string[] {
  const other = new Set(b.frontier);
  return a.frontier.filter((id) => other.has(id));
}

/** By the actor that a step leaves, and the actor that it comes to: the meetings of the two. */
export type Steps<M extends ChainMeeting> = ReadonlyMap<string, ReadonlyMap<string, readonly M[]>>;

/** Every step of every shortest chain, from the first end to the second, once the two sides have met. */
export function stepsBetween<M extends ChainMeeting>(a: Side<M>, b: Side<M>): Steps<M> {
  const steps = new Map<string, Map<string, M[]>>();
  const middle = new Set(meetingPoints(a, b));
  walkBack(a, middle, (near, far, meeting) => add(steps, near, far, meeting));
  walkBack(b, middle, (near, far, meeting) => add(steps, far, near, meeting));
  return steps;
}

/** From the middle back to the end of a side, round by round: every meeting of one nearer to the end with one further off. */
function walkBack<M extends ChainMeeting>({ distances, rounds }: Side<M>, middle: ReadonlySet<string>, onStep: (near: string, far: string, meeting: M) => void): void {
  let wanted = middle;
  for (const [round, meetings] of [...rounds.entries()].reverse()) {
    const before = new Set<string>();
    for (const meeting of meetings) {
      const far = meeting.members.filter((member) => wanted.has(member));
      if (far.length === 0) continue;
      const near = meeting.members.filter((member) => distances.get(member) === round);
      for (const from of near) {
        before.add(from);
        for (const to of far) onStep(from, to, meeting);
      }
    }
    wanted = before;
  }
}

function add<M extends ChainMeeting>(steps: Map<string, Map<string, M[]>>, from: string, to: string, meeting: M): void {
  const own = steps.get(from) ?? new Map<string, M[]>();
  steps.set(from, own);
  const there = own.get(to);
  if (there === undefined) own.set(to, [meeting]);
  else there.push(meeting);
}

export interface ChainStep<M extends ChainMeeting> {
  readonly from: string;
  readonly to: string;
  /** The oldest first; at least one. */
  readonly meetings: readonly M[];
}

export interface Chains<M extends ChainMeeting> {
  readonly chains: readonly (readonly ChainStep<M>[])[];
  /** How many there are, listed or not; at most 2^53 - 1. */
  readonly total: number;
}

/** The rest of a chain from one of its actors on, with what it is ordered by. */
interface Rest {
  readonly actors: readonly string[];
  readonly dates: readonly string[];
}

/**
 * The first of all chains, in order.
 * @param counts whether a meeting counts for two together, by the rule of counting
 * @param most how many are listed
 */
export function firstChains<M extends ChainMeeting>(steps: Steps<M>, a: string, b: string, counts: (meeting: M, from: string, to: string) => boolean, most: number): Chains<M> {
  const stepOf = (from: string, to: string): ChainStep<M> =>
    ({ from, to, meetings: (steps.get(from)?.get(to) ?? []).filter((meeting) => counts(meeting, from, to)).sort(byOldest) });
  const known = new Map<string, { readonly rests: readonly Rest[]; readonly total: number }>([[b, { rests: [{ actors: [b], dates: [] }], total: 1 }]]);
  // The first rests of an actor are made of first rests of those it leads to: what leads there puts all alike behind.
  const from = (actor: string): { readonly rests: readonly Rest[]; readonly total: number } => {
    const before = known.get(actor);
    if (before !== undefined) return before;
    const all: Rest[] = [];
    let total = 0;
    for (const to of steps.get(actor)?.keys() ?? []) {
      const after = from(to);
      const date = dateOf(stepOf(actor, to));
      total = Math.min(Number.MAX_SAFE_INTEGER, total + after.total);
      for (const { actors, dates } of after.rests) all.push({ actors: [actor, ...actors], dates: [date, ...dates] });
    }
    const answer = { rests: all.sort(byDatesAndIds).slice(0, most), total };
    known.set(actor, answer);
    return answer;
  };
  const { rests, total } = from(a);
  return { chains: rests.map(({ actors }) => actors.slice(1).map((to, i) => stepOf(actors[i] ?? "", to))), total };
}

/** Of days, all of one width, so that the text compares as the two do. */
function dateOf({ meetings: [first] }: ChainStep<ChainMeeting>): string {
  return `${first?.earliest ?? "~"}/${first?.latest ?? "~"}`;
}

function byDatesAndIds(one: Rest, other: Rest): number {
  return compareLists(one.dates, other.dates) || compareLists(one.actors, other.actors);
}

/** Of lists of one length. */
function compareLists(one: readonly string[], other: readonly string[]): number {
  for (const [i, text] of one.entries()) {
    const order = compareText(text, other[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
