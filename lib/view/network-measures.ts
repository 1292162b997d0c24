import Graphology from "graphology";
import louvain from "graphology-communities-louvain";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import eigenvectorCentrality from "graphology-metrics/centrality/eigenvector.js";
import { chanceOf } from "./graph-geometry";
import type { ActorMeasures, Network, NetworkMeasures } from "./network";

type Weighted = Graphology<Record<string, never>, { weight: number }>;
type ByActor = Readonly<Record<string, number>>;

/** Power iterations until the eigenvector stands; enough for networks of several parts, where it settles slowly. */
const ITERATIONS = 5000;
const TOLERANCE = 1e-9;
/** Louvain's method ends in one of several divisions, by where it starts: the best of these many is taken. */
const STARTS = 8;

/**
 * Measures a network, by graphology's libraries. Nothing is left to chance: the same network gives the same measures.
 *
 * - Betweenness: Brandes 2001, unweighted, divided by (n − 1)(n − 2) / 2.
 * - Eigenvector: Bonacich 1986, on the weights.
 * - Circles: Louvain (Blondel et al. 2008), on the weights, at resolution 1.
 * @param network its ties may be given in any order
 */
export function measureNetwork(network: Network): NetworkMeasures {
  const graph = weighted(network);
  if (graph.order === 0) return { actors: new Map(), circles: [], modularity: 0 };
  const strengths = strengthsOf(graph);
  const betweenness: ByActor = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
  const eigenvector = eigenvectorOf(graph);
  const { circles, modularity } = circlesOf(graph, strengths);
  const circleOf = new Map(circles.flatMap(({ number, members }) => members.map((id) => [id, number] as const)));
  const actors = graph.mapNodes((id): [string, ActorMeasures] => [id, {
    ties: graph.degree(id),
    strength: strengths.get(id) ?? 0,
    betweenness: betweenness[id] ?? 0,
    eigenvector: eigenvector?.[id] ?? null,
    circle: circleOf.get(id) ?? null,
  }]);
  return { actors: new Map(actors), circles, modularity };
}

/** In the order of the ids, on which the course of Louvain's method depends. */
function weighted({ nodes, ties }: Network): Weighted {
  const graph: Weighted = new Graphology({ type: "undirected", multi: false, allowSelfLoops: false });
  for (const id of [...nodes].sort()) graph.mergeNode(id);
  const key = ({ source, target }: Network["ties"][number]) => (source < target ? `${source}~${target}` : `${target}~${source}`);
  const sorted = ties.map((tie) => ({ tie, at: key(tie) })).sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { tie: { source, target, weight } } of sorted) {
    if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdge(source, target, { weight });
  }
  return graph;
}

function strengthsOf(graph: Weighted): ReadonlyMap<string, number> {
  return new Map(graph.mapNodes((id) => [id, graph.reduceEdges(id, (sum, _, { weight }) => sum + weight, 0)]));
}

/** Scaled so that the greatest is 1; null where no tie says anything, or where no vector is found. */
function eigenvectorOf(graph: Weighted): ByActor | null {
  if (graph.size === 0) return null;
  try {
    const vector: ByActor = eigenvectorCentrality(graph, { getEdgeWeight: "weight", maxIterations: ITERATIONS, tolerance: TOLERANCE });
    const greatest = Math.max(...Object.values(vector));
    const scaled = (value: number) => (value < TOLERANCE * greatest ? 0 : value / greatest);
    return Object.fromEntries(Object.entries(vector).map(([id, value]) => [id, scaled(value)]));
  } catch {
    // Two parts of the network with the same leading eigenvalue, or nearly: then nobody stands out.
    return null;
  }
}

function circlesOf(graph: Weighted, strengths: ReadonlyMap<string, number>): Pick<NetworkMeasures, "circles" | "modularity"> {
  if (graph.size === 0) return { circles: [], modularity: 0 };
  let best = divide(graph, 0);
  for (let start = 1; start < STARTS; start++) {
    const found = divide(graph, start);
    // Beyond what rounding makes of one and the same division.
    if (found.modularity > best.modularity + 1e-9) best = found;
  }
  const groups = new Map<number, string[]>();
  for (const [id, community] of Object.entries(best.communities)) {
    if (graph.degree(id) === 0) continue;
    const there = groups.get(community);
    if (there === undefined) groups.set(community, [id]);
    else there.push(id);
  }
  const byStrength = (a: string, b: string) => (strengths.get(b) ?? 0) - (strengths.get(a) ?? 0) || (a < b ? -1 : 1);
  const circles = [...groups.values()]
    .map((members) => members.sort(byStrength))
    .sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1))
    .map((members, index) => ({ number: index + 1, members }));
  return { circles, modularity: best.modularity };
}

function divide(graph: Weighted, start: number) {
  let step = 0;
  return louvain.detailed(graph, { getEdgeWeight: "weight", resolution: 1, rng: () => chanceOf(`circles ${start} ${step++}`) });
}
