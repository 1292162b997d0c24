import type { SettlingContext } from "./agreeing-values";
import { parseEdtf } from "./edtf";
import type { SourceId } from "./ids";
import type { Claim } from "./records";
import { STATUSES, type Status } from "./words";

/** One source's word on whether a meeting takes place. */
export interface StatusReport {
  readonly status: Status;
  /** When the source was published, EDTF; null where that is not known. */
  readonly published: string | null;
  readonly source: SourceId;
}

const UNDATED = "9999-12-31";

/**
 * What was reported of a meeting's status, first to last: every claim that gives one, by the day of publication, those
 * without one at the end. A date of publication known by month or year is taken early for a plan and late for any other
 * report, since a plan comes before what came of it. On one day the plan stands first, then the others by the order of
 * statuses, then by the source's id.
 */
export function statusHistory(claims: readonly Pick<Claim, "status" | "source">[], { published }: Pick<SettlingContext, "published">): StatusReport[] {
  const reports = claims.flatMap(({ status, source }): StatusReport[] => (status === null ? [] : [{ status, published: published(source), source }]));
  return reports.sort((a, b) => {
    const [dayA, dayB] = [dayOf(a), dayOf(b)];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || (a.source < b.source ? -1 : 1);
  });
}

function dayOf({ status, published }: StatusReport): string {
  const days = published === null ? null : parseEdtf(published);
  if (days === null) return UNDATED;
  return status === "planned" ? days.earliest : days.latest;
}
