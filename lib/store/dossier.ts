import type { ActorDossier, ByStatus, ByWhere } from "@/lib/domain/answers";
import { daysBetween } from "@/lib/domain/edtf";
import { COUNTRY_CODE } from "@/lib/domain/ids";
import { STATUSES, WHERES, type Where } from "@/lib/domain/words";
import { countingRule, type CountedMeeting } from "./counting";
import type { PartOf } from "./operations/selection";
import { byOldest, compareText } from "./text";

/** A meeting of the actor, with where it was for it. */
export interface ActorMeeting extends CountedMeeting {
  readonly seen: Where;
  readonly isDisputed: boolean;
  /** The place with all that it lies within, and its country's code last. */
  readonly paths: readonly (readonly string[])[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
}

type Figures = Pick<ActorDossier, "counts" | "balance" | "first" | "last">;
interface PartnerFigures extends Omit<ActorDossier["partners"][number], "actor"> {
  readonly id: string;
}
export interface Dossier extends Figures {
  readonly partners: readonly PartnerFigures[];
  /** By city: a venue counts for the place that it lies within. */
  readonly places: readonly { readonly id: string; readonly meetings: number }[];
  readonly topics: readonly { readonly id: string; readonly meetings: number }[];
}

/** Partners beyond these are counted but not listed. */
const MOST_PARTNERS = 1_000;

/**
 * An actor's figures, each by the rule of counting under a filter of its own, so that the list under that filter has as
 * many rows. A visit whose talks have no place counts by its own place as well, so those of `where` may add up to more
 * than were held. Ties and records rest on what was held.
 */
export function dossierOf(id: string, meetings: readonly ActorMeeting[], parts: readonly PartOf[]): Dossier {
  const counted = (among: readonly ActorMeeting[]) => {
    const rule = countingRule(among, parts);
    return among.filter((meeting) => rule.membersOf(meeting).includes(id));
  };
  const allHeld = meetings.filter(({ status }) => status === "held");
  const held = counted(allHeld);
  const where = byWhere((at) => counted(allHeld.filter(({ seen }) => seen === at)).length);
  const partners = partnersOf(id, allHeld, parts);
  return {
    counts: {
      meetings: counted(meetings).length,
      held: held.length,
      byStatus: Object.fromEntries(STATUSES.map((status) => [status, counted(meetings.filter((meeting) => meeting.status === status)).length])) as ByStatus,
      where,
      bilateral: counted(allHeld.filter(({ kind }) => kind === "bilateral")).length,
      disputed: counted(meetings.filter(({ isDisputed }) => isDisputed)).length,
      partners: partners.length,
      sources: new Set(meetings.flatMap(({ sources }) => sources)).size,
    },
    balance: { hosted: where.home, travelled: where.away },
    ...ends(held),
    partners: partners.slice(0, MOST_PARTNERS),
    places: ranked(groupBy(allHeld, ({ paths }) => paths.flatMap((path) => path.filter((at) => !COUNTRY_CODE.test(at)).slice(-1))), counted),
    topics: ranked(groupBy(allHeld, ({ topics }) => topics), counted),
  };
}

function partnersOf(id: string, held: readonly ActorMeeting[], parts: readonly PartOf[]): PartnerFigures[] {
  const shared = (among: readonly ActorMeeting[]) => {
    const rule = countingRule(among, parts);
    return groupBy(among, (meeting) => meeting.members.filter((member) => member !== id && rule.countsFor(meeting, id, member)));
  };
  const sharedAt = new Map(WHERES.map((at) => [at, shared(held.filter(({ seen }) => seen === at))]));
  return [...shared(held)]
    .map(([partner, together]) => ({
      id: partner,
      meetings: together.length,
      where: byWhere((at) => sharedAt.get(at)?.get(partner)?.length ?? 0),
      ...ends(together),
      longestGap: longestGap(together),
    }))
    .sort((a, b) => b.meetings - a.meetings || compareText(a.id, b.id));
}

function byWhere(count: (at: Where) => number): ByWhere {
  return Object.fromEntries(WHERES.map((at) => [at, count(at)])) as ByWhere;
}

/** The first day of the first and the last of the last. */
function ends(meetings: readonly ActorMeeting[]): Pick<ActorDossier, "first" | "last"> {
  const days = (pick: (meeting: ActorMeeting) => string | null) => meetings.map(pick).filter((day) => day !== null).sort();
  return { first: days(({ earliest }) => earliest)[0] ?? null, last: days(({ latest }) => latest).at(-1) ?? null };
}

/**
 * The longest time without a meeting, between the last day that one can mean and the first that the next can: at least
 * so long. The earliest of several; null where there is none.
 */
export function longestGap(meetings: readonly CountedMeeting[]): ActorDossier["partners"][number]["longestGap"] {
  let longest: { days: number; from: string; to: string } | null = null;
  let until: string | null = null;
  for (const { earliest, latest } of [...meetings].sort(byOldest)) {
    if (earliest === null || latest === null) continue;
    const days = until === null ? 0 : daysBetween(until, earliest);
    if (until !== null && days > (longest?.days ?? 0)) longest = { days, from: until, to: earliest };
    if (until === null || latest > until) until = latest;
  }
  return longest;
}

function groupBy(meetings: readonly ActorMeeting[], keysOf: (meeting: ActorMeeting) => readonly string[]): Map<string, ActorMeeting[]> {
  const groups = new Map<string, ActorMeeting[]>();
  for (const meeting of meetings) {
    for (const key of keysOf(meeting)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [meeting]);
      else group.push(meeting);
    }
  }
  return groups;
}

function ranked(groups: ReadonlyMap<string, readonly ActorMeeting[]>, counted: (among: readonly ActorMeeting[]) => readonly ActorMeeting[]) {
  return [...groups]
    .map(([id, among]) => ({ id, meetings: counted(among).length }))
    .sort((a, b) => b.meetings - a.meetings || compareText(a.id, b.id));
}
