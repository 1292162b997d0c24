import type { ActorRef } from "@/lib/domain/answers";
import type { PairAnswer } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { KINDS, type Where } from "@/lib/domain/words";
import type { Figure } from "./dossier-figures";
import { actorFilter, sharedFilter } from "./hrefs";

/** The figures of two actors, each with the filter that opens exactly the meetings it counts. */

/** Every kind that is not bilateral. */
export const MULTILATERAL = KINDS.filter((kind) => kind !== "bilateral");

type Pair = Pick<PairAnswer, "a" | "b" | "window">;

/** The meetings that the two share, within the record's time, as the figures count. */
export function pairFilter({ a, b, window }: Pair, more: Partial<MeetingFilter> = {}): Partial<MeetingFilter> {
  return sharedFilter(a, b, { ...window, ...more });
}

/** Those of them held, narrowed by where they were as one of the two saw it. */
export function pairWhereFilter(pair: Pair, seenBy: ActorRef, where: Where): Partial<MeetingFilter> {
  return pairFilter(pair, { ...actorFilter(seenBy.kind, seenBy.id), status: ["held"], where: [where] });
}

type Counted = Pair & Pick<PairAnswer, "counts" | "where" | "hosted" | "travelled">;

/**
 * Six figures: who received whom, what did not come about, where sources differ. An organization has no home, so that
 * with one of them how they met is counted instead.
 */
export function pairFigures(pair: Counted): Figure[] {
  const { a, b, counts } = pair;
  const figure = (label: string, value: number, more: Partial<MeetingFilter>, tone: Figure["tone"] = null): Figure =>
    ({ label, value, tone, filter: pairFilter(pair, more) });
  const where = (label: string, value: number, seenBy: ActorRef, seen: Where, tone: Where): Figure =>
    ({ label, value, tone, filter: pairWhereFilter(pair, seenBy, seen) });
  const aHosted = where(`${a.label} hosted`, pair.hosted, a, "home", "home");
  const bHosted = where(`${b.label} hosted`, pair.travelled, b, "home", "away");
  const planned = figure("Planned, not seen held", counts.byStatus.planned, { status: ["planned"] });
  const disputed = figure("Sources differ on", counts.disputed, { disputed: true }, counts.disputed > 0 ? "signal" : null);
  if (a.kind !== "organization" && b.kind !== "organization") {
    return [
      aHosted,
      bHosted,
      where("In third countries", pair.where.third, a, "third", "third"),
      where("By phone or video", pair.where.remote, a, "remote", "remote"),
      planned,
      disputed,
    ];
  }
  const { cancelled, postponed } = counts.byStatus;
  return [
    ...(a.kind === "organization" ? [] : [aHosted]),
    ...(b.kind === "organization" ? [] : [bHosted]),
    figure("Of two parties", counts.bilateral, { status: ["held"], kind: ["bilateral"] }),
    planned,
    figure("Cancelled or postponed", cancelled + postponed, { status: ["cancelled", "postponed"] }),
    disputed,
  ];
}
