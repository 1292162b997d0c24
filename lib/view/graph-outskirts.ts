import type { Graph, GraphEdge, GraphNode } from "@/lib/domain/answers";
import type { TimeAxis } from "./by-time/time-axis";
import { placeAll } from "./by-time/time-placing";
import type { Positions } from "./graph-geometry";
import { placeNodes, type Placing } from "./graph-placing";
import type { View } from "./view";

/** What lies beyond a layout, and the layout; small, since it is sent to a worker. */
export interface OutskirtsInput extends Pick<Placing, "layout" | "radii"> {
  /** The view over all time, those with most meetings first. */
  readonly whole: OutskirtsGraph;
  readonly projection: View["projection"];
  /** Where the layout is one by time, its scale: then all keep to their dates; else null. */
  readonly axis: TimeAxis | null;
}

export interface OutskirtsGraph {
  readonly nodes: readonly Pick<GraphNode, "id" | "kind" | "date">[];
  readonly edges: readonly Pick<GraphEdge, "source" | "target">[];
}

export function outskirtsGraph({ nodes, edges }: Graph): OutskirtsGraph {
  return { nodes: nodes.map(({ id, kind, date }) => ({ id, kind, date })), edges: edges.map(({ source, target }) => ({ source, target })) };
}

/**
 * A layout with places for what lies beyond it as well: all nodes of the view over all time, drawn or not, one after the
 * other beside those that stand. None of these places rests on what is drawn or expanded, so that whatever is added or
 * taken back, and in whatever order, moves nothing.
 */
export function withOutskirts({ layout, radii, whole, projection, axis }: OutskirtsInput): Positions {
  const nodes = projection === "events" ? byMeetings(whole) : whole.nodes;
  if (axis !== null) return placeAll({ standing: layout, sizes: radii, nodes, edges: whole.edges, axis });
  return placeNodes({ layout, radii, graph: { nodes, edges: whole.edges }, view: { projection: "network", draw: Infinity, expand: [], pin: [] } });
}

/** Each meeting, the newest first, and after it those who took part: so that they come beside it. */
function byMeetings({ nodes, edges }: OutskirtsGraph): OutskirtsGraph["nodes"] {
  const members = new Map<string, string[]>();
  for (const { source, target } of edges) members.set(target, [...(members.get(target) ?? []), source]);
  const known = new Map(nodes.map((node) => [node.id, node]));
  const meetings = nodes.filter(({ kind }) => kind === "meeting");
  const ids = new Set([...meetings.flatMap(({ id }) => [id, ...(members.get(id) ?? [])]), ...known.keys()]);
  return [...ids].flatMap((id) => known.get(id) ?? []);
}
