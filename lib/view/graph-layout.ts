import Graphology from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { pushApart } from "./graph-apart";
import { chanceOf, type Disc, type Point, type Positions } from "./graph-geometry";
import type { LayoutGraph } from "./graph-layout-input";
import { layoutRadii, LEAST_RADIUS, MARGIN, MOST_RADIUS } from "./graph-sizes";

/** Rounds of the simulation, by how many nodes there are: past these nothing visible changes. */
const rounds = (nodes: number) => (nodes > 1000 ? 100 : 200);
/** The picture is this much wider than high: screens are, and names run across. */
const WIDTH_TO_HEIGHT = 1.45;
/** Square pixels for one node, before overlaps are removed. */
const ROOM = 1700;
/** Additional room around the largest discs, for their names; the least have none. */
const NAME_ROOM = 14;

/**
 * Where the nodes of a graph stand, in pixels around 0,0: ForceAtlas2 from places that follow from the ids, turned so
 * that the longer axis lies flat, evened out, and pushed apart until no two discs overlap.
 * @returns in the order of the graph's nodes; the same graph gives the same positions
 */
export function positionsOf(graph: LayoutGraph): Positions {
  const { nodes } = graph;
  if (nodes.length === 0) return new Map();
  if (nodes.length === 1) return new Map(nodes.map(({ id }) => [id, { x: 0, y: 0 }]));
  const simulated = simulate(graph);
  const points = evenOut(layFlat(nodes.map(({ id }) => simulated.get(id) ?? { x: 0, y: 0 })));
  const apart = pushApart(withRoom(graph, points));
  // Drawn out only now: the room that this adds beside the discs is the names'.
  return new Map(nodes.map(({ id }, i) => [id, { x: Math.round((apart[i]?.x ?? 0) * WIDTH_TO_HEIGHT), y: Math.round(apart[i]?.y ?? 0) }]));
}

/** How far along its longest axis each node of a graph stands, in the order of the nodes. */
export function longAxis(graph: LayoutGraph): readonly number[] {
  if (graph.nodes.length < 2) return graph.nodes.map(() => 0);
  const simulated = simulate(graph);
  return layFlat(graph.nodes.map(({ id }) => simulated.get(id) ?? { x: 0, y: 0 })).map(({ x }) => x);
}

function simulate({ nodes, edges }: LayoutGraph): Positions {
  const graph = new Graphology({ type: "undirected" });
  for (const { id } of nodes) {
    const angle = 2 * Math.PI * chanceOf(id);
    const far = 100 * Math.sqrt(chanceOf(`${id} far`));
    graph.mergeNode(id, { x: far * Math.cos(angle), y: far * Math.sin(angle) });
  }
  for (const { source, target, meetings } of edges) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) {
      graph.mergeEdge(source, target, { weight: Math.log2(1 + meetings) });
    }
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    barnesHutOptimize: graph.order > 500,
    edgeWeightInfluence: 1,
    gravity: 0.6,
    scalingRatio: 8,
  };
  const laid = forceAtlas2(graph, { iterations: rounds(graph.order), settings });
  return new Map(Object.entries(laid));
}

/** Turns the points so that they spread most from left to right. */
function layFlat(points: readonly Point[]): Point[] {
  const mx = mean(points.map(({ x }) => x));
  const my = mean(points.map(({ y }) => y));
  const centred = points.map(({ x, y }) => ({ x: x - mx, y: y - my }));
  const xx = mean(centred.map(({ x }) => x * x));
  const yy = mean(centred.map(({ y }) => y * y));
  const xy = mean(centred.map(({ x, y }) => x * y));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return centred.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
}

/**
 * Moves each point along its ray, most of the way to where its rank would put it in an evenly filled disc, so that the
 * middle is less crowded and the rim less empty.
 */
function evenOut(points: readonly Point[]): Point[] {
  const full = Math.sqrt((points.length * ROOM) / Math.PI);
  const far = points.map(({ x, y }) => Math.hypot(x, y));
  const furthest = Math.max(...far) || 1;
  const ranks = new Map(far.map((_, i) => i).sort((i, j) => (far[i] ?? 0) - (far[j] ?? 0) || i - j).map((index, rank) => [index, rank]));
  return points.map(({ x, y }, i) => {
    const here = far[i] ?? 0;
    const even = full * Math.sqrt(((ranks.get(i) ?? 0) + 0.5) / points.length);
    const factor = here === 0 ? 0 : (0.2 * full * (here / furthest) + 0.8 * even) / here;
    return { x: x * factor, y: y * factor };
  });
}

/** The discs with the room that they need: their margin, and for the large ones that of their names. */
function withRoom({ nodes }: LayoutGraph, points: readonly Point[]): Disc[] {
  const radii = layoutRadii(nodes);
  return nodes.map(({ id }, i) => {
    const radius = radii.get(id) ?? LEAST_RADIUS;
    const large = (radius - LEAST_RADIUS) / (MOST_RADIUS - LEAST_RADIUS);
    return { x: points[i]?.x ?? 0, y: points[i]?.y ?? 0, radius: radius + MARGIN + NAME_ROOM * large };
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
