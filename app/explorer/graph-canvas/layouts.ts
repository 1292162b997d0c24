import type { Graph } from "@/lib/domain/answers";
import type { Positions } from "@/lib/view/graph-geometry";
import { layoutGraph, type LayoutGraph } from "@/lib/view/graph-layout-input";
import type { LayoutAnswer, LayoutQuestion } from "./layout-worker";

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
  const promise = ask(layoutGraph(graph)).then((positions) => {
    done.set(graph, positions);
    return positions;
  });
  asked.set(graph, promise);
  return promise;
}

const waiting = new Map<number, { readonly answer: (positions: Positions) => void; readonly fail: () => void }>();
let worker: Worker | null = null;
let tickets = 0;

/** Asks the worker; where there is none to be had, or it fails, the page computes it itself. */
async function ask(graph: LayoutGraph): Promise<Positions> {
  try {
    return await new Promise<Positions>((answer, reject) => {
      worker ??= startWorker();
      const question: LayoutQuestion = { ticket: ++tickets, graph };
      waiting.set(question.ticket, { answer, fail: () => reject(new Error("The layout worker failed.")) });
      worker.postMessage(question);
    });
  } catch {
    const { positionsOf } = await import("@/lib/view/graph-layout");
    return positionsOf(graph);
  }
}

function startWorker(): Worker {
  const started = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" });
  started.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
    waiting.get(data.ticket)?.answer(new Map(data.positions));
    waiting.delete(data.ticket);
  });
  started.addEventListener("error", () => {
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { fail } of left) fail();
  });
  return started;
}
