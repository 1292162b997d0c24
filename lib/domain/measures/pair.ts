import { byNewest, compareText } from "../compare";
import type { Direction, PairAnswer, PairMeeting } from "../dossier-answers";
import { byStatus, byWhere } from "./balance";
import type { PartOf } from "./counting";
import { knownUntil, type Measuring } from "./dossier";
import { encounters, partsByWhole } from "./encounters";
import { ends, gapsBefore, longestGap, sinceLast } from "./gaps";
import { groupBy, isHeld, whereFor, type MeasuredMeeting } from "./measured";
import { directions } from "./partners";
import { byYear, ofYear, yearsOf } from "./years";

type Figures = Pick<PairAnswer, "counts" | "where" | "hosted" | "travelled" | "reciprocity" | "first" | "last" | "longestGap" | "sinceLast" | "byYear">;

export interface PairFigures extends Figures {
  /** The latest first. */
  readonly meetings: readonly (Omit<PairMeeting, "meeting"> & { readonly id: string })[];
  /** Those who took part most often first. */
  readonly others: readonly { readonly id: string; readonly meetings: number }[];
  readonly topics: readonly { readonly id: string; readonly meetings: number; readonly byYear: readonly { readonly year: string; readonly meetings: number }[] }[];
}

/**
 * What two actors share, each figure by the rule of counting under a filter of its own (see `encounters`).
 * @param meetings all that they share in the window; both are among the members of each
 * @param isOther whom to name beside the two
 */
export function pairFigures(
  a: string,
  b: string,
  meetings: readonly MeasuredMeeting[],
  parts: readonly PartOf[],
  { window, lastDay, coverage }: Measuring,
  isOther: (id: string) => boolean,
): PairFigures {
  const partsOf = partsByWhole(parts);
  const held = meetings.filter(isHeld);
  const together = encounters(held, partsOf);
  const gaps = new Map(gapsBefore(together).map(({ meeting, gap }) => [meeting.id, gap]));
  const counted = new Set(together.map(({ id }) => id));
  const count = (among: readonly MeasuredMeeting[], passes: (meeting: MeasuredMeeting) => boolean) => encounters(among.filter(passes), partsOf).length;
  const years = yearsOf(held, window);
  return {
    counts: {
      meetings: encounters(meetings, partsOf).length,
      held: together.length,
      byStatus: byStatus((status) => count(meetings, (meeting) => meeting.status === status)),
      bilateral: count(held, ({ kind }) => kind === "bilateral"),
      multilateral: count(held, ({ kind }) => kind !== "bilateral"),
      disputed: count(meetings, ({ isDisputed }) => isDisputed),
      sources: new Set(meetings.flatMap(({ sources }) => sources)).size,
    },
    where: byWhere((at) => count(held, (meeting) => whereFor(meeting, a) === at)),
    ...directions(a, b, held, partsOf),
    ...ends(together),
    longestGap: longestGap(together),
    sinceLast: sinceLast(together, knownUntil(window, lastDay)),
    byYear: byYear(held, (meeting) => whereFor(meeting, a), partsOf, window, coverage),
    meetings: [...meetings].sort(byNewest).map((meeting) => ({
      id: meeting.id, direction: directionOf(meeting, a, b), counted: counted.has(meeting.id), gap: gaps.get(meeting.id) ?? null,
    })),
    others: [...groupBy(held, ({ members }) => members.flatMap(({ id }) => (isOther(id) ? [id] : [])))]
      .map(([id, among]) => ({ id, meetings: encounters(among, partsOf).length }))
      .sort(mostFirst),
    topics: [...groupBy(held, ({ topics }) => topics)]
      .map(([id, among]) => ({
        id,
        meetings: encounters(among, partsOf).length,
        byYear: years.map((year) => ({ year, meetings: encounters(ofYear(among, year), partsOf).length })),
      }))
      .sort(mostFirst),
  };
}

function directionOf(meeting: MeasuredMeeting, a: string, b: string): Direction {
  const [ofA, ofB] = [whereFor(meeting, a), whereFor(meeting, b)];
  if (ofA === "home") return ofB === "home" ? "both" : "a-hosts";
  if (ofB === "home") return "b-hosts";
  return ofA === "away" ? "third" : ofA;
}


function mostFirst(a: { readonly id: string; readonly meetings: number }, b: { readonly id: string; readonly meetings: number }): number {
  return b.meetings - a.meetings || compareText(a.id, b.id);
}
