import { compareText } from "../compare";
import type { Partner } from "../dossier-answers";
import { byWhere, reciprocity } from "./balance";
import { encounters, type PartsOf } from "./encounters";
import { ends, longestGap, sinceLast } from "./gaps";
import { groupBy, homeOf, whereFor, type MeasuredMeeting } from "./measured";

export interface PartnerRecord {
  readonly id: string;
  /** The meetings held that count for both together. */
  readonly together: readonly MeasuredMeeting[];
  readonly figures: Omit<Partner, "actor">;
}

/**
 * All whom an actor met, those met most often first, then by id.
 * @param held the actor's meetings held
 * @param asOf see `sinceLast`
 */
export function partnersOf(id: string, held: readonly MeasuredMeeting[], partsOf: PartsOf, asOf: string | null): PartnerRecord[] {
  const shared = groupBy(held, ({ members }) => members.flatMap((member) => (member.id === id ? [] : [member.id])));
  return [...shared]
    .map(([partner, meetings]) => partnerRecord(id, partner, meetings, partsOf, asOf))
    .sort((a, b) => b.figures.meetings - a.figures.meetings || compareText(a.id, b.id));
}

function partnerRecord(id: string, partner: string, shared: readonly MeasuredMeeting[], partsOf: PartsOf, asOf: string | null): PartnerRecord {
  const count = (passes: (meeting: MeasuredMeeting) => boolean) => encounters(shared.filter(passes), partsOf).length;
  const together = encounters(shared, partsOf);
  return { id: partner, together, figures: {
    meetings: together.length,
    bilateral: count(({ kind }) => kind === "bilateral"),
    where: byWhere((at) => count((meeting) => whereFor(meeting, id) === at)),
    ...directions(id, partner, shared, partsOf),
    ...ends(together),
    longestGap: longestGap(together),
    sinceLast: sinceLast(together, asOf),
  } };
}

/**
 * Who came to whom: meetings held where the one, and where the other, was at home. There is no balance of two who have
 * one home, nor with who acts for an organization, which has none.
 */
export function directions(a: string, b: string, held: readonly MeasuredMeeting[], partsOf: PartsOf): Pick<Partner, "hosted" | "travelled" | "reciprocity"> {
  const atHomeOf = (id: string) => held.filter((meeting) => whereFor(meeting, id) === "home");
  const [hosted, travelled] = [encounters(atHomeOf(a), partsOf).length, encounters(atHomeOf(b), partsOf).length];
  const haveTwoHomes = held.some((meeting) => {
    const [ofA, ofB] = [homeOf(meeting, a), homeOf(meeting, b)];
    return ofA !== null && ofB !== null && ofA !== ofB;
  });
  return { hosted, travelled, reciprocity: haveTwoHomes ? reciprocity(hosted, travelled) : null };
}
