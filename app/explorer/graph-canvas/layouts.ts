import type { Graph } from "@/lib/domain/answers";
import type { TimeWindow } from "@/lib/domain/filter";
import { layoutGraph } from "@/lib/view/graph-layout-input";
import type { Layout, LayoutAsked } from "@/lib/view/layouts";
import { workerOf } from "../workers/ask-worker";

/** Layouts that were computed, and those on their way, each once for as long as its graph is kept. */
const done = { ties: new WeakMap<Graph, Layout>(), time: new WeakMap<Graph, Layout>() };
const asked = { ties: new WeakMap<Graph, Promise<Layout>>(), time: new WeakMap<Graph, Promise<Layout>>() };

/** The layout of a graph where it is there already. */
export function knownLayout(graph: Graph, byTime: TimeWindow | null): Layout | undefined {
  return done[byTime === null ? "ties" : "time"].get(graph);
}

/**
 * The layout of a graph, computed beside the page.
 * @param byTime the window that the graph was asked for, where it is to be laid out by time; null for by ties
 */
export function layoutOf(graph: Graph, byTime: TimeWindow | null): Promise<Layout> {
  const which = byTime === null ? "ties" : "time";
  const before = asked[which].get(graph);
  if (before !== undefined) return before;
  const promise = askedOf({ graph: layoutGraph(graph), byTime }).then((layout) => {
    done[which].set(graph, layout);
    return layout;
  });
  asked[which].set(graph, promise);
  return promise;
}

const askWorker = workerOf<LayoutAsked, Layout>(
  () => new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" }),
);

/** Asks the worker; where there is none to be had, or it fails, the page computes it itself. */
async function askedOf(question: LayoutAsked): Promise<Layout> {
  try {
    return await askWorker(question);
  } catch {
    const { layOut } = await import("@/lib/view/layouts");
    return layOut(question);
  }
}
