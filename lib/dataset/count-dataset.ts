import type { Dataset } from "@/lib/domain/records";
import { settleClaims, settlingContext } from "@/lib/domain/settle-claims";
import { STATUSES, type Status } from "@/lib/domain/words";

/** How much a data set holds. */
export interface DatasetCounts {
  /** Records by file; `about.json`, which holds one record and no list, is not counted. */
  readonly records: Readonly<Record<Exclude<keyof Dataset, "about">, number>>;
  readonly claims: number;
  readonly statements: number;
  /** Meetings by settled status. */
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Meetings with at least one property on which their sources cannot all be right. */
  readonly disputed: number;
}

/**
 * Counts what a data set holds, with the status and the disputes of meetings as their claims settle them.
 * @param data a data set that `checkDataset` has passed
 * @throws RangeError where a meeting has no claim with a status, which such a data set has not
 */
export function countDataset(data: Dataset): DatasetCounts {
  const { about: _about, ...lists } = data;
  const records = Object.fromEntries(Object.entries(lists).map(([file, list]) => [file, list.length])) as DatasetCounts["records"];
  const context = settlingContext(data.sources, data.places);
  const settled = data.meetings.map((meeting) => settleClaims(meeting, context));
  return {
    records,
    claims: sum(data.meetings.map(({ claims }) => claims.length)),
    statements: sum(data.meetings.map(({ statements }) => statements.length)),
    byStatus: Object.fromEntries(
      STATUSES.map((status) => [status, settled.filter((meeting) => meeting.status === status).length]),
    ) as Record<Status, number>,
    disputed: settled.filter(({ disputed }) => disputed.length > 0).length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
