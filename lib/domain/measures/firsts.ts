import { compareText } from "../compare";
import type { Gap } from "../dossier-answers";
import { gapsBefore } from "./gaps";
import type { PartnerRecord } from "./partners";

export interface FirstMeeting {
  readonly partner: string;
  readonly meeting: string;
  readonly gap: Gap | null;
}

/** A meeting after so long without one is a first again: the first in a year. */
const A_YEAR_DAYS = 365;

/**
 * The meetings that were firsts: with each partner those that ended a year or more without one, the longest time first;
 * then the first at all in the data with each partner who was met again, the latest first.
 */
export function firstsOf(partners: readonly PartnerRecord[]): FirstMeeting[] {
  const again: (FirstMeeting & { readonly gap: Gap })[] = [];
  const ever: (FirstMeeting & { readonly day: string })[] = [];
  for (const { id: partner, together } of partners) {
    for (const [i, { meeting: { id: meeting, earliest }, gap }] of gapsBefore(together).entries()) {
      if (gap !== null && gap.days >= A_YEAR_DAYS) again.push({ partner, meeting, gap });
      if (i === 0 && together.length > 1) ever.push({ partner, meeting, gap: null, day: earliest ?? "" });
    }
  }
  again.sort((a, b) => b.gap.days - a.gap.days || compareText(b.gap.to, a.gap.to) || compareText(a.partner, b.partner));
  ever.sort((a, b) => compareText(b.day, a.day) || compareText(a.partner, b.partner));
  return [...again, ...ever.map(({ partner, meeting, gap }) => ({ partner, meeting, gap }))];
}
