import type { ByStatus, ByWhere } from "../answers";
import { STATUSES, WHERES, type Status, type Where } from "../words";

/**
 * How even the two directions are: the smaller of hosted and travelled over the larger, 1 where each came as often to
 * the other. Null where neither ever did.
 */
export function reciprocity(hosted: number, travelled: number): number | null {
  const larger = Math.max(hosted, travelled);
  return larger === 0 ? null : Math.min(hosted, travelled) / larger;
}

export function byWhere(count: (at: Where) => number): ByWhere {
  return Object.fromEntries(WHERES.map((at) => [at, count(at)])) as ByWhere;
}

export function byStatus(count: (status: Status) => number): ByStatus {
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as ByStatus;
}
