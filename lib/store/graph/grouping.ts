import { compareText } from "@/lib/domain/compare";
import type { ViewMeeting } from "./drawn";

/** Which actors are drawn as one, and as which node; all others are drawn by themselves. */
export interface Grouping {
  /** The node that an actor is drawn as: a country's code, or its own id. */
  readonly nodeOf: (id: string) => string;
  /** The groups asked for, each with those of it that the view has; most meetings first, then by id. */
  readonly groups: readonly { readonly id: string; readonly members: readonly { readonly id: string; readonly meetings: number }[] }[];
}

/**
 * @param asked codes of countries
 * @param countryOf the country of each actor that is of one of them
 * @param counts how many meetings count for each actor of the view
 */
export function groupingOf(asked: readonly string[], countryOf: ReadonlyMap<string, string>, counts: ReadonlyMap<string, number>): Grouping {
  const present = [...counts].filter(([id]) => countryOf.has(id)).sort(byMost).map(([id, meetings]) => ({ id, meetings }));
  return {
    nodeOf: (id) => countryOf.get(id) ?? id,
    groups: asked.map((code) => ({ id: code, members: present.filter(({ id }) => countryOf.get(id) === code) })),
  };
}

/** Nobody is drawn as one. */
export const UNGROUPED: Grouping = groupingOf([], new Map(), new Map());

/** The meetings as the nodes have them: a node takes part where any of its actors does, and once. */
export function asNodes(meetings: readonly ViewMeeting[], { nodeOf, groups }: Grouping): readonly ViewMeeting[] {
  if (groups.length === 0) return meetings;
  const each = (ids: readonly string[]) => [...new Set(ids.map(nodeOf))];
  return meetings.map((meeting) => ({ ...meeting, members: each(meeting.members), atHome: each(meeting.atHome) }));
}

/** Actors by their meetings, most first, then by id. */
export function byMost([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number {
  return n - m || compareText(a, b);
}
