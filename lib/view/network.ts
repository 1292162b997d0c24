import type { Graph } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { filterToSearch, type View } from "./view";

/** The network that the measures of a view rest on, and how it is asked for. */

/** Actors that the measures take in; the API gives no more at a time. */
export const NETWORK_NODES = 2000;

/** A network as the measures need it; small, since it is sent to a worker. */
export interface Network {
  readonly nodes: readonly string[];
  readonly ties: readonly NetworkTie[];
}

export interface NetworkTie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** The ties of the API's answer; one with itself, which there should not be, is no tie. */
export function networkOf({ nodes, edges }: Pick<Graph, "nodes" | "edges">): Network {
  return {
    nodes: nodes.map(({ id }) => id),
    ties: edges.filter(({ source, target }) => source !== target).map(({ source, target, weight }) => ({ source, target, weight })),
  };
}

/**
 * The meetings that the measures of a view rest on: those held, unless the view asks for a status of its own; as the
 * figures count, so that a tour is not counted beside its talks and the list leaves out what is too large for ties.
 */
export function measuredFilter({ filter }: Pick<View, "filter">): MeetingFilter {
  return { ...filter, status: filter.status.length === 0 ? ["held"] : filter.status, encounters: true };
}

/**
 * The whole network of a view, whatever of it is drawn: neither what is hidden or expanded nor how many nodes are drawn
 * changes a measure.
 */
export function networkUrl(view: Pick<View, "filter" | "level">): string {
  const search = filterToSearch(measuredFilter(view));
  if (view.level !== "person") search.set("level", view.level);
  search.set("limit", String(NETWORK_NODES));
  return `/api/v1/graph?${search.toString()}`;
}
