import type { Timeline, TimelineUnit } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { timelineBins, type DatedGroup } from "@/lib/domain/timeline-bins";
import type { Status } from "@/lib/domain/words";
import { byDays } from "../cypher/timeline";
import type { Engine } from "../engine";
import type { Cancellable } from "../port";
import { selection } from "./selection";

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

/** See `GraphStore.timeline`. */
export async function timeline(engine: Engine, filter: MeetingFilter, unit: TimelineUnit | null, options: Cancellable | undefined): Promise<Timeline> {
  const grouped = byDays(await selection(engine, filter, options));
  const rows = await engine.read<GroupRow>(grouped.text, grouped.parameters, options);
  const dated = datedGroups(rows);
  const sum = (groups: readonly { readonly meetings: number }[]) => groups.reduce((total, { meetings }) => total + meetings, 0);
  return { ...timelineBins(dated, unit), total: sum(rows), undated: sum(rows) - sum(dated) };
}
