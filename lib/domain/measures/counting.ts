/** A part with a meeting that it is a part of, at any depth. */
export interface PartOf {
  readonly part: string;
  readonly whole: string;
}

/** A meeting of the view, as far as counting needs it. */
export interface CountedMeeting {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly status: string;
  readonly kind: string;
  /** How many took part; of the whole meeting, not of this projection. */
  readonly size: number;
  /** The actors that it counts for, each once: who took part, or the countries and organizations they acted for. */
  readonly members: readonly string[];
  /** Those of them who were at home. */
  readonly atHome: readonly string[];
}

/**
 * The rule of counting, for any set of meetings: one that has parts does not count for an actor, or
 * a pair, where one of its parts at any depth, itself in the set, has that actor or pair too. A tour is not counted
 * beside its talks; a summit counts for the pairs that its side meetings leave out.
 */
export interface Counting {
  /** The members for whom the meeting counts. */
  membersOf(meeting: Attended): readonly string[];
  /** Whether it counts for both together. */
  countsFor(meeting: Pick<Attended, "id">, a: string, b: string): boolean;
}

/** All that the rule looks at. */
type Attended = Pick<CountedMeeting, "id" | "members">;

/** @param parts may name meetings outside the set; those are passed over */
export function countingRule(meetings: readonly Attended[], parts: readonly PartOf[]): Counting {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const partsOf = new Map<string, ReadonlySet<string>[]>();
  for (const { part, whole } of parts) {
    const found = byId.get(part);
    if (found === undefined || !byId.has(whole)) continue;
    const members = new Set(found.members);
    const known = partsOf.get(whole);
    if (known === undefined) partsOf.set(whole, [members]);
    else known.push(members);
  }
  return {
    membersOf: ({ id, members }) => {
      const own = partsOf.get(id);
      return own === undefined ? members : members.filter((member) => !own.some((part) => part.has(member)));
    },
    countsFor: ({ id }, a, b) => !(partsOf.get(id)?.some((part) => part.has(a) && part.has(b)) ?? false),
  };
}

/** What two actors share. `a` comes before `b`. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  meetings: number;
  held: number;
  bilateral: number;
  /** Of each meeting of n members 1 / (n - 1): what it gives a member is 1 in all, however many met (Newman 2001). */
  weight: number;
  /** Held where `a` was at home and `b` was not; likewise below. */
  hostedByA: number;
  hostedByB: number;
  first: string | null;
  last: string | null;
}

export interface Tally {
  /** How many meetings count for each actor. */
  readonly meetings: ReadonlyMap<string, number>;
  /** For each actor, by the other's id, what the two share: each tie stands under both ends. */
  readonly ties: ReadonlyMap<string, ReadonlyMap<string, Tie>>;
  readonly tieCount: number;
}

/**
 * The figures of a network: meetings of each actor, and ties of each two.
 * @param maxParticipants larger meetings make no ties; they count for actors all the same
 * @param isOfInterest only ties of which it is true of an end are made; all, where it is left out
 */
export function tally(
  meetings: readonly CountedMeeting[],
  parts: readonly PartOf[],
  maxParticipants: number | null,
  isOfInterest: (member: string) => boolean = () => true,
): Tally {
  const rule = countingRule(meetings, parts);
  const counts = countMembers(meetings, rule);

  // What is too large for ties is not in the set in which a part can stand for its whole.
  const small = maxParticipants === null ? meetings : meetings.filter(({ size }) => size <= maxParticipants);
  const wholes = new Set(parts.map(({ whole }) => whole));
  const ruleOfTies = maxParticipants === null ? rule : countingRule(small, parts);
  const ties = new Map<string, Map<string, Tie>>();
  let tieCount = 0;
  for (const meeting of small) {
    const { members } = meeting;
    const isWhole = wholes.has(meeting.id);
    for (let i = 0; i < members.length; i += 1) {
      for (let j = i + 1; j < members.length; j += 1) {
        const [one, other] = [members[i] ?? "", members[j] ?? ""];
        if (!isOfInterest(one) && !isOfInterest(other)) continue;
        if (isWhole && !ruleOfTies.countsFor(meeting, one, other)) continue;
        const [a, b] = one < other ? [one, other] : [other, one];
        let tie = ties.get(a)?.get(b);
        if (tie === undefined) {
          tie = { a, b, meetings: 0, held: 0, bilateral: 0, weight: 0, hostedByA: 0, hostedByB: 0, first: null, last: null };
          within(ties, a).set(b, tie);
          within(ties, b).set(a, tie);
          tieCount += 1;
        }
        extend(tie, meeting);
      }
    }
  }
  return { meetings: counts, ties, tieCount };
}

/** How many meetings count for each member. */
function countMembers(meetings: readonly Attended[], rule: Counting): Map<string, number> {
  const counts = new Map<string, number>();
  for (const meeting of meetings) {
    for (const member of rule.membersOf(meeting)) counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  return counts;
}

function extend(tie: Tie, { earliest, latest, status, kind, members, atHome }: CountedMeeting): void {
  tie.meetings += 1;
  if (status === "held") tie.held += 1;
  if (kind === "bilateral") tie.bilateral += 1;
  tie.weight += 1 / (members.length - 1);
  const [aHosts, bHosts] = [atHome.includes(tie.a), atHome.includes(tie.b)];
  if (status === "held" && aHosts && !bHosts) tie.hostedByA += 1;
  if (status === "held" && bHosts && !aHosts) tie.hostedByB += 1;
  if (earliest !== null && (tie.first === null || earliest < tie.first)) tie.first = earliest;
  if (latest !== null && (tie.last === null || latest > tie.last)) tie.last = latest;
}

function within(ties: Map<string, Map<string, Tie>>, member: string): Map<string, Tie> {
  let own = ties.get(member);
  if (own === undefined) {
    own = new Map();
    ties.set(member, own);
  }
  return own;
}
