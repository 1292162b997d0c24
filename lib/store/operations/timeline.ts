import type { Timeline } from "@/lib/domain/answers";
import type { DateRange } from "@/lib/domain/edtf";
import type { MeetingFilter } from "@/lib/domain/filter";
import { extentOf, timelineBins, wholeBins, type BinsAsked, type DatedGroup } from "@/lib/domain/timeline-bins";
import type { Status } from "@/lib/domain/words";
import { byDays, extent, touching } from "../cypher/timeline";
import type { Clause, Engine } from "../engine";
import type { Cancellable } from "../port";
import { selection } from "./selection";

/** See `GraphStore.timeline`. */
export async function timeline(engine: Engine, filter: MeetingFilter, { unit, span }: BinsAsked, options: Cancellable | undefined): Promise<Timeline> {
  const selected = await selection(engine, filter, options);
  return span === null ? whole(engine, selected, unit, options) : within(engine, filter, selected, { unit, span }, options);
}

async function whole(engine: Engine, selected: Clause, unit: BinsAsked["unit"], options: Cancellable | undefined): Promise<Timeline> {
  const { dated, undated } = await groups(engine, selected, options);
  const all = extentOf(dated);
  return {
    ...timelineBins(dated, { unit, span: null }), first: all?.earliest ?? null, last: all?.latest ?? null,
    total: undated + dated.reduce((sum, { meetings }) => sum + meetings, 0), undated,
  };
}

/** Rows come for the days of the span alone; what is told of all meetings, the engine counts. */
async function within(
  engine: Engine, filter: MeetingFilter, selected: Clause, asked: { readonly unit: BinsAsked["unit"]; readonly span: DateRange }, options: Cancellable | undefined,
): Promise<Timeline> {
  const { unit, span } = wholeBins(asked);
  const counted = extent(selected);
  const [{ dated }, [row]] = await Promise.all([
    selection(engine, filter, options, [touching(span)]).then((inSpan) => groups(engine, inSpan, options)),
    engine.read<{ first: string | null; last: string | null; total: number; dated: number }>(counted.text, counted.parameters, options),
  ]);
  const total = row?.total ?? 0;
  return { ...timelineBins(dated, { unit, span }), first: row?.first ?? null, last: row?.last ?? null, total, undated: total - (row?.dated ?? 0) };
}

export interface GroupRow {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly status: Status;
  readonly meetings: number;
}

/** Those that are dated. */
export function datedGroups(rows: readonly GroupRow[]): DatedGroup[] {
  return rows.flatMap(({ earliest, latest, status, meetings }): DatedGroup[] =>
    earliest === null || latest === null ? [] : [{ earliest, latest, status, meetings }]);
}

async function groups(engine: Engine, selected: Clause, options: Cancellable | undefined): Promise<{ readonly dated: DatedGroup[]; readonly undated: number }> {
  const grouped = byDays(selected);
  const rows = await engine.read<GroupRow>(grouped.text, grouped.parameters, options);
  const undated = rows.reduce((sum, { earliest, meetings }) => (earliest === null ? sum + meetings : sum), 0);
  return { dated: datedGroups(rows), undated };
}
