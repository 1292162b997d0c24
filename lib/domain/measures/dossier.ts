import { compareText } from "../compare";
import type { ActorDossier } from "../dossier-answers";
import { lastDay } from "../partial-date";
import type { TimeWindow } from "../filter";
import { COUNTRY_CODE } from "../ids";
import { byStatus, byWhere, reciprocity } from "./balance";
import type { PartOf } from "./counting";
import { encounters, partsByWhole, type PartsOf } from "./encounters";
import { firstsOf, type FirstMeeting } from "./firsts";
import { ends, longestGap } from "./gaps";
import { groupBy, homeOf, isHeld, whereFor, type MeasuredMeeting } from "./measured";
import { partnersOf, type PartnerRecord } from "./partners";
import { byYear, type Coverage } from "./years";

/** What is measured beside the meetings themselves. */
export interface Measuring {
  /** The meetings are those that touch it. */
  readonly window: TimeWindow;
  /** The last day that the compilers of the data looked at. */
  readonly lastDay: string | null;
  readonly coverage: Coverage;
}

interface Ranked {
  readonly id: string;
  readonly meetings: number;
}

export interface ActorFigures extends Pick<ActorDossier, "counts" | "balance" | "first" | "last" | "longestGap" | "byYear"> {
  readonly partners: readonly PartnerRecord[];
  readonly firsts: readonly FirstMeeting[];
  /** By city: a venue counts for the place that it lies within. */
  readonly places: readonly Ranked[];
  readonly topics: readonly Ranked[];
}

/**
 * An actor's figures, each by the rule of counting under a filter of its own (see `encounters`). A visit whose talks have
 * no place counts by its own place as well, so those of `where` may add up to more than were held. Ties and records rest
 * on what was held.
 * @param meetings all of the actor's in the window
 * @param parts what is part of what; may name meetings that are not among these
 */
export function actorFigures(id: string, meetings: readonly MeasuredMeeting[], parts: readonly PartOf[], { window, lastDay: asOf, coverage }: Measuring): ActorFigures {
  const partsOf = partsByWhole(parts);
  const held = meetings.filter(isHeld);
  const count = (among: readonly MeasuredMeeting[], passes: (meeting: MeasuredMeeting) => boolean) => encounters(among.filter(passes), partsOf).length;
  const heldOnes = encounters(held, partsOf);
  const where = byWhere((at) => count(held, (meeting) => whereFor(meeting, id) === at));
  const hasHome = held.some((meeting) => homeOf(meeting, id) !== null);
  const partners = partnersOf(id, held, partsOf, knownUntil(window, asOf));
  return {
    counts: {
      meetings: encounters(meetings, partsOf).length,
      held: heldOnes.length,
      byStatus: byStatus((status) => count(meetings, (meeting) => meeting.status === status)),
      where,
      bilateral: count(held, ({ kind }) => kind === "bilateral"),
      multilateral: count(held, ({ kind }) => kind !== "bilateral"),
      disputed: count(meetings, ({ isDisputed }) => isDisputed),
      partners: partners.length,
      sources: new Set(meetings.flatMap(({ sources }) => sources)).size,
    },
    balance: { hosted: where.home, travelled: where.away, reciprocity: hasHome ? reciprocity(where.home, where.away) : null },
    ...ends(heldOnes),
    longestGap: longestGap(heldOnes),
    byYear: byYear(held, (meeting) => whereFor(meeting, id), partsOf, window, coverage),
    partners,
    firsts: firstsOf(partners),
    places: ranked(groupBy(held, ({ paths }) => paths.flatMap(cityOf)), partsOf),
    topics: ranked(groupBy(held, ({ topics }) => topics), partsOf),
  };
}

/** The last day of which the figures can tell: the data's own, or the window's where that ends before it. */
export function knownUntil({ to }: TimeWindow, asOf: string | null): string | null {
  const end = to === null ? null : lastDay(to);
  return end !== null && asOf !== null && end < asOf ? end : asOf;
}

/** The outermost place on a path, as a list of one; none where there is none. */
export function cityOf(path: readonly string[]): string[] {
  return path.filter((at) => !COUNTRY_CODE.test(at)).slice(-1);
}

function ranked(groups: ReadonlyMap<string, readonly MeasuredMeeting[]>, partsOf: PartsOf): Ranked[] {
  return [...groups]
    .map(([id, among]) => ({ id, meetings: encounters(among, partsOf).length }))
    .sort((a, b) => b.meetings - a.meetings || compareText(a.id, b.id));
}
