import type { Graph } from "@/lib/domain/answers";
import type { TimeWindow } from "@/lib/domain/filter";
import type { Positions } from "@/lib/view/graph-geometry";
import { layoutGraph } from "@/lib/view/graph-layout-input";
import type { OutskirtsInput } from "@/lib/view/graph-outskirts";
import type { Layout } from "@/lib/view/layouts";
import { workerOf } from "../workers/ask-worker";
import type { PlaceQuestion } from "./place";

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
  const promise = placed({ ask: "layout", graph: layoutGraph(graph), byTime }).then((layout) => {
    done[which].set(graph, layout);
    return layout;
  });
  asked[which].set(graph, promise);
  return promise;
}

/** A layout with places for what lies beyond it, computed beside the page. */
export function outskirtsOf(of: OutskirtsInput): Promise<Positions> {
  return placed({ ask: "outskirts", of }).then(({ positions }) => positions);
}

const askWorker = workerOf<PlaceQuestion, Layout>(
  () => new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" }),
);

/** Asks the worker; where there is none to be had, or it fails, the page computes it itself. */
async function placed(question: PlaceQuestion): Promise<Layout> {
  try {
    return await askWorker(question);
  } catch {
    const { place } = await import("./place");
    return place(question);
  }
}
