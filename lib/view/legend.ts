import type { GraphNode } from "@/lib/domain/answers";
import { REGION_GROUPS, STATUSES, type RegionGroup, type Status } from "@/lib/domain/words";
import { toggleFilter, withFilter } from "./changes";
import { hueOf } from "./graph-hues";
import type { View } from "./view";

/** The entries of the legend that are filters as well. */

/** The regions that are in the picture, most frequent first, and those asked for, which are there to be let go. */
export function regionsShown(actors: readonly Pick<GraphNode, "region">[], asked: readonly RegionGroup[]): readonly RegionGroup[] {
  const count = (group: RegionGroup) => actors.filter(({ region }) => hueOf(region) === group).length;
  return REGION_GROUPS.map((group) => ({ group, count: count(group) }))
    .filter((each) => each.count > 0 || asked.includes(each.group))
    .sort((a, b) => b.count - a.count)
    .map(({ group }) => group);
}

/** Only meetings with somebody of a region, or of it no more. */
export function toggleRegion(view: View, region: RegionGroup): View {
  return toggleFilter(view, "region", region);
}

const NOT_HELD: readonly Status[] = STATUSES.filter((status) => status !== "held");

/** Whether just those are asked for that were not held. */
export function onlyNotHeld({ filter: { status } }: Pick<View, "filter">): boolean {
  return status.length === NOT_HELD.length && NOT_HELD.every((each) => status.includes(each));
}

/** Only meetings that were not held, or of whatever status. */
export function toggleNotHeld(view: View): View {
  return withFilter(view, { status: onlyNotHeld(view) ? [] : NOT_HELD });
}
