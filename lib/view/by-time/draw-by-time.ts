import type { Graph } from "@/lib/domain/answers";
import { additions, type Placing } from "../graph-placing";
import type { Positions } from "../graph-geometry";
import { tiesByNode } from "../graph-ties";
import type { TimeAxis } from "./time-axis";
import { placeAll } from "./time-placing";

interface Drawing extends Pick<Placing, "layout" | "radii" | "view"> {
  readonly axis: TimeAxis;
  readonly graph: Pick<Graph, "nodes" | "edges">;
}

/**
 * Where everything drawn by time stands. What the layout lacks comes after it, one after the other, and moves nothing
 * that stands. A pin says how high a node is: how far across is said by time, and no hand changes that.
 */
export function placeByTime({ layout, radii, axis, graph, view }: Drawing): Positions {
  const added = additions(graph.nodes, tiesByNode(graph.edges), layout, view);
  const standing = new Map(placeAll({ standing: layout, sizes: radii, nodes: [...graph.nodes.filter(({ id }) => layout.has(id)), ...added], edges: graph.edges, axis }));
  for (const { id, y } of view.pin) {
    const at = standing.get(id);
    if (at !== undefined) standing.set(id, { x: at.x, y });
  }
  return standing;
}
