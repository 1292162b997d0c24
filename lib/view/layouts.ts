import type { TimeWindow } from "@/lib/domain/filter";
import type { TimeAxis } from "./by-time/time-axis";
import { layoutByTime } from "./by-time/time-layout";
import type { Positions } from "./graph-geometry";
import { positionsOf } from "./graph-layout";
import type { LayoutGraph } from "./graph-layout-input";

/** A graph to be laid out, as it is sent to a worker. */
export interface LayoutAsked {
  readonly graph: LayoutGraph;
  /** By time, within this window; null for a layout by ties. */
  readonly byTime: TimeWindow | null;
}

export interface Layout {
  readonly positions: Positions;
  /** The scale of a layout by time; null for one by ties. */
  readonly axis: TimeAxis | null;
}

/** Lays a graph out by ties or by time. The same question has the same answer. */
export function layOut({ graph, byTime }: LayoutAsked): Layout {
  return byTime === null ? { positions: positionsOf(graph), axis: null } : layoutByTime(graph, byTime);
}
