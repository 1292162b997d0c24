import { positionsOf } from "@/lib/view/graph-layout";
import type { LayoutGraph } from "@/lib/view/graph-layout-input";
import type { Point } from "@/lib/view/graph-geometry";

/** What is asked of the worker, and what it answers; `ticket` tells which answer belongs to which question. */
export interface LayoutQuestion {
  readonly ticket: number;
  readonly graph: LayoutGraph;
}
export interface LayoutAnswer {
  readonly ticket: number;
  readonly positions: readonly (readonly [id: string, at: Point])[];
}

self.addEventListener("message", ({ data }: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = { ticket: data.ticket, positions: [...positionsOf(data.graph)] };
  // In a worker there is no other window to name as the receiver.
  (self as unknown as { postMessage: (message: LayoutAnswer) => void }).postMessage(answer);
});
