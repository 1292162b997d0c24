import type { Graph } from "@/lib/domain/answers";
import type { Positions } from "@/lib/view/graph-geometry";
import { layoutGraph, type LayoutGraph } from "@/lib/view/graph-layout-input";
import { workerOf } from "../workers/ask-worker";

/** Layouts that were computed, and those on their way, each once for as long as its graph is kept. */
const done = new WeakMap<Graph, Positions>();
const asked = new WeakMap<Graph, Promise<Positions>>();

/** The layout of a graph where it is there already. */
export function knownLayout(graph: Graph): Positions | undefined {
  return done.get(graph);
}

/** The layout of a graph, computed beside the page. */
export function layoutOf(graph: Graph): Promise<Positions> {
  const before = asked.get(graph);
  if (before !== undefined) return before;
  const promise = layOut(layoutGraph(graph)).then((positions) => {
    done.set(graph, positions);
    return positions;
  });
  asked.set(graph, promise);
  return promise;
}

const askWorker = workerOf<LayoutGraph, Positions>(
  () => new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" }),
);

/** Asks the worker; where there is none to be had, or it fails, the page computes it itself. */
async function layOut(graph: LayoutGraph): Promise<Positions> {
  try {
    return await askWorker(graph);
  } catch {
    const { positionsOf } = await import("@/lib/view/graph-layout");
    return positionsOf(graph);
  }
}
