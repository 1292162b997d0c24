import type { Chip } from "./chips";
import { filterToSearch, type View } from "./view";

/** Out of a view that nothing matches: which one filter less would show meetings. */

/** The request that counts the meetings of a view. */
export function countUrl(view: View): string {
  const search = filterToSearch(view.filter);
  search.set("limit", "1");
  return `/api/v1/meetings?${search.toString()}`;
}

export interface WayOut {
  readonly chip: Chip;
  /** How many meetings there are without it. */
  readonly total: number;
}

/**
 * The filters without which there would be meetings, those that give most first.
 * @param totals of the view without each of the chips, in their order
 */
export function waysOut(chips: readonly Chip[], totals: readonly number[]): WayOut[] {
  return chips
    .map((chip, index) => ({ chip, total: totals[index] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
