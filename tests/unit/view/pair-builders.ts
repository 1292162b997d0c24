import type { ActorDossier, PairMeeting, YearFigures } from "@/lib/domain/dossier-answers";
import { aMeeting, anActor } from "./meeting-item";

/** Records of pairs and of compared actors for tests, which pin only what they assert. */

export function aPairMeeting(date: string | null, over: Partial<PairMeeting> = {}): PairMeeting {
  return { meeting: aMeeting(date), direction: "third", counted: true, gap: null, ...over };
}

export function aYear(year: number, held: number, coverage = 100): YearFigures {
  return { year: String(year), held, where: { home: held, away: 0, third: 0, remote: 0, unknown: 0 }, coverage };
}

type Compared = Pick<ActorDossier, "id" | "kind" | "label" | "counts" | "balance" | "first" | "last" | "window">;

export function aCompared(id: string, over: Partial<Compared> = {}, counts: Partial<ActorDossier["counts"]> = {}): Compared {
  return {
    ...anActor(id), window: { from: null, to: null }, first: null, last: null, balance: { hosted: 0, travelled: 0, reciprocity: null },
    counts: {
      meetings: 0, held: 0, byStatus: { planned: 0, held: 0, postponed: 0, cancelled: 0, denied: 0 },
      where: { home: 0, away: 0, third: 0, remote: 0, unknown: 0 }, bilateral: 0, multilateral: 0, disputed: 0, partners: 0, sources: 0, ...counts,
    },
    ...over,
  };
}
