"use client";

import { useEffect, useState } from "react";
import type { Graph } from "@/lib/domain/answers";
import type { TimeAxis } from "@/lib/view/by-time/time-axis";
import type { Positions } from "@/lib/view/graph-geometry";
import { layoutRadii } from "@/lib/view/graph-sizes";
import type { Layout } from "@/lib/view/layouts";
import type { View } from "@/lib/view/view";
import { knownLayout, layoutOf } from "./layouts";

export interface Laid {
  /** The layout as it was computed; another one is another picture. */
  readonly of: Layout;
  readonly graph: Graph;
  readonly positions: Positions;
  /** The scale across where it is a layout by time, else null. */
  readonly axis: TimeAxis | null;
  readonly radii: ReadonlyMap<string, number>;
}

/** Only what takes longer than this is worth a word. */
const PATIENCE_MS = 300;

/**
 * The layout of a graph, from the cache or the worker. While a new one is on its way, the one before stands.
 * @returns `slow` once the reader has waited long enough to be told
 */
export function useLayout(graph: Graph | undefined, { layout, filter: { from, to } }: View): { readonly laid: Laid | undefined; readonly slow: boolean } {
  const [laid, setLaid] = useState<Laid>();
  const [slowFor, setSlowFor] = useState<Graph>();

  useEffect(() => {
    if (graph === undefined) return;
    let current = true;
    const byTime = layout === "time" ? { from, to } : null;
    const take = (of: Layout) => {
      if (current) setLaid({ of, graph, positions: of.positions, axis: of.axis, radii: layoutRadii(graph.nodes) });
    };
    const known = knownLayout(graph, byTime);
    const timer = setTimeout(() => setSlowFor(graph), PATIENCE_MS);
    void (known === undefined ? layoutOf(graph, byTime) : Promise.resolve(known)).then(take).finally(() => clearTimeout(timer));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [graph, layout, from, to]);

  return { laid, slow: graph !== undefined && slowFor === graph && laid?.graph !== graph };
}
