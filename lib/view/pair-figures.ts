import type { ActorRef } from "@/lib/domain/answers";
import type { PairAnswer } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { ActorId, PartyId } from "@/lib/domain/ids";
import { KINDS, type Where } from "@/lib/domain/words";
import { onlyThese } from "./behind";
import type { Figure } from "./dossier-figures";
import { actorFilter } from "./hrefs";
import { DEFAULT_VIEW, viewHref } from "./view";

/** The figures of two actors, each with the filter that opens exactly the meetings it counts. */

/** Every kind that is not bilateral. */
export const MULTILATERAL = KINDS.filter((kind) => kind !== "bilateral");

type Pair = Pick<PairAnswer, "a" | "b" | "window">;

/**
 * The meetings that the two share, within the record's time, as the figures count: those in which each took part or,
 * where it is a country or an organization, was acted for.
 */
export function pairFilter({ a, b, window }: Pair, more: Partial<MeetingFilter> = {}): Partial<MeetingFilter> {
  const of = <Id extends ActorId>(isPerson: boolean) => [a, b].filter(({ kind }) => (kind === "person") === isPerson).map(({ id }) => id as Id);
  return { with: of<ActorId>(true), for: of<PartyId>(false), encounters: true, ...window, ...more };
}

/** Those of them held, narrowed by where they were as one of the two saw it. */
export function pairWhereFilter(pair: Pair, seenBy: ActorRef, where: Where): Partial<MeetingFilter> {
  return pairFilter(pair, { ...actorFilter(seenBy.kind, seenBy.id), status: ["held"], where: [where] });
}

/** Those of them held at which another took part as well. */
export function pairOtherFilter(pair: Pair, other: string): Partial<MeetingFilter> {
  const { with: people = [], for: parties = [], ...rest } = pairFilter(pair, { status: ["held"] });
  return people.length > 0 ? { ...rest, for: parties, with: [...people, other as ActorId] } : { ...rest, for: [...parties, other as PartyId] };
}

/** The explorer's graph of who was there when the two met, with their tie selected. */
export function pairInGraphHref({ a, b, window }: Pair): string {
  const level = a.kind === "person" && b.kind === "person" ? "person" : "country";
  const view = onlyThese({ ...DEFAULT_VIEW, level, filter: { ...DEFAULT_VIEW.filter, ...window } }, [a, b]);
  return viewHref({ ...view, select: [a.id, b.id].sort().join("~") });
}

/** True where the two have one home, so that neither can host the other. */
export function haveOneHome({ a, b, hosted, reciprocity }: Pick<PairAnswer, "a" | "b" | "hosted" | "reciprocity">): boolean {
  return (a.country !== null && a.country === b.country) || (hosted > 0 && reciprocity === null);
}

type Counted = Pair & Pick<PairAnswer, "counts" | "where" | "hosted" | "travelled" | "reciprocity">;

/**
 * Six figures: who received whom, what did not come about, where sources differ. An organization has no home, so that
 * with one of them fewer are told of where.
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
      ...(haveOneHome(pair) ? [{ ...aHosted, label: "Where both are at home" }] : [aHosted, bHosted]),
      where("In third countries", pair.where.third, a, "third", "third"),
      where("By phone or video", pair.where.remote, a, "remote", "remote"),
      planned,
      disputed,
    ];
  }
  const { cancelled, postponed, denied } = counts.byStatus;
  return [
    ...(a.kind === "organization" ? [] : [aHosted]),
    ...(b.kind === "organization" ? [] : [bHosted]),
    planned,
    figure("Cancelled or postponed", cancelled + postponed, { status: ["cancelled", "postponed"] }),
    figure("Denied", denied, { status: ["denied"] }),
    disputed,
  ];
}
