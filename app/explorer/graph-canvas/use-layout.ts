"use client";

import { useEffect, useState } from "react";
import type { Graph } from "@/lib/domain/answers";
import type { Positions } from "@/lib/view/graph-geometry";
import { layoutRadii } from "@/lib/view/graph-sizes";
import { knownLayout, layoutOf } from "./layouts";

export interface Laid {
  /** The graph that was laid out; another one is another picture. */
  readonly of: Graph;
  readonly positions: Positions;
  readonly radii: ReadonlyMap<string, number>;
}

/** Only what takes longer than this is worth a word. */
const PATIENCE_MS = 300;

/**
 * The layout of a graph, from the cache or the worker. While a new one is on its way, the one before stands.
 * @returns `slow` once the reader has waited long enough to be told
 */
export function useLayout(graph: Graph | undefined): { readonly laid: Laid | undefined; readonly slow: boolean } {
  const [laid, setLaid] = useState<Laid>();
  const [slowFor, setSlowFor] = useState<Graph>();

  useEffect(() => {
    if (graph === undefined) return;
    let current = true;
    const take = (positions: Positions) => {
      if (current) setLaid({ of: graph, positions, radii: layoutRadii(graph.nodes) });
    };
    const known = knownLayout(graph);
    const timer = setTimeout(() => setSlowFor(graph), PATIENCE_MS);
    void (known === undefined ? layoutOf(graph) : Promise.resolve(known)).then(take).finally(() => clearTimeout(timer));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [graph]);

  return { laid, slow: graph !== undefined && slowFor === graph && laid?.of !== graph };
}
