import type { ByWhere } from "@/lib/domain/answers";
import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { WHERES, type Where } from "@/lib/domain/words";
import { actorFilter } from "./hrefs";

/** One number of a dossier, and the filter that opens exactly the meetings it counts. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly tone: Where | "signal" | null;
  readonly filter: Partial<MeetingFilter>;
}

/** The meetings of an actor as its figures count them. */
export function countedFilter({ kind, id, window }: Pick<ActorDossier, "kind" | "id" | "window">, more: Partial<MeetingFilter> = {}): Partial<MeetingFilter> {
  return { ...actorFilter(kind, id), encounters: true, ...window, ...more };
}

/**
 * Six figures: where the actor met, what did not come about, where sources differ. An organization has no home to be
 * received in, and is counted by how it met.
 * @param home the name of the actor's country
 */
export function dossierFigures(actor: Pick<ActorDossier, "kind" | "id" | "window" | "counts">, home: string | null): Figure[] {
  const { counts } = actor;
  const figure = (label: string, value: number, more: Partial<MeetingFilter>, tone: Figure["tone"] = null): Figure =>
    ({ label, value, tone, filter: countedFilter(actor, more) });
  const held = { status: ["held"] } as const;
  const where = (label: string, place: Where) => figure(label, counts.where[place], { ...held, where: [place] }, place);
  const planned = figure("Planned, not seen held", counts.byStatus.planned, { status: ["planned"] });
  const disputed = figure("Sources differ on", counts.disputed, { disputed: true }, counts.disputed > 0 ? "signal" : null);
  if (actor.kind === "organization") {
    const { cancelled, postponed, denied } = counts.byStatus;
    return [
      figure("Meetings held", counts.held, held),
      figure("Of two parties", counts.bilateral, { ...held, kind: ["bilateral"] }),
      planned,
      figure("Cancelled or postponed", cancelled + postponed, { status: ["cancelled", "postponed"] }),
      figure("Denied", denied, { status: ["denied"] }),
      disputed,
    ];
  }
  return [
    where(home === null ? "Received at home" : `Received in ${home}`, "home"),
    where("Travelled to the other", "away"),
    where("In third countries", "third"),
    where("By phone or video", "remote"),
    planned,
    disputed,
  ];
}

export interface Segment {
  readonly where: Where;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

/** A bar cut by where meetings took place, `unit` wide for each meeting. */
export function whereSegments(counts: ByWhere, unit: number): Segment[] {
  let x = 0;
  const segments: Segment[] = [];
  for (const where of WHERES) {
    const count = counts[where];
    if (count === 0) continue;
    segments.push({ where, count, x, width: count * unit });
    x += count * unit;
  }
  return segments;
}
