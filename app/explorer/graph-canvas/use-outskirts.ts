"use client";

import { useEffect, useMemo, useState } from "react";
import type { Graph } from "@/lib/domain/answers";
import type { Positions } from "@/lib/view/graph-geometry";
import { outskirtsGraph } from "@/lib/view/graph-outskirts";
import { seatGroups } from "@/lib/view/grouping";
import { outskirtsUrl } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import { useAnswer } from "../use-answer";
import { outskirtsOf } from "./layouts";
import type { Laid } from "./use-layout";

/** People drawn as one stand where one of them stands. */
function seated(laid: Laid | undefined, graph: Graph | undefined): Laid | undefined {
  return laid === undefined || graph === undefined || graph.groups.length === 0 ? laid : { ...laid, positions: seatGroups(laid.positions, graph) };
}

/**
 * The layout with places for all that lies beyond it, asked for once something is drawn that it lacks.
 * @param of the graph that is to be laid out; while another stands, it is waited for
 * @returns `pending` while places are on their way: until then only what has its place may be drawn
 */
export function useOutskirts(bare: Laid | undefined, of: Graph | undefined, graph: Graph | undefined, view: View): { readonly laid: Laid | undefined; readonly pending: boolean } {
  const laid = useMemo(() => seated(bare, graph), [bare, graph]);
  const isBeyond = useMemo(() => laid !== undefined && graph !== undefined && graph.nodes.some(({ id }) => !laid.positions.has(id)), [laid, graph]);
  const stands = bare !== undefined && bare.graph === of;
  const { data, error, loading } = useAnswer<Graph>(isBeyond && stands ? outskirtsUrl(view) : null);
  const whole = isBeyond && stands && !loading && error === undefined ? data : undefined;
  const [found, setFound] = useState<{ readonly of: Laid; readonly whole: Graph; readonly positions: Positions }>();
  const { projection } = view;

  useEffect(() => {
    if (bare === undefined || whole === undefined) return;
    let current = true;
    const { positions: layout, radii, axis } = bare;
    // Where even that fails, only what has its place is drawn.
    void outskirtsOf({ layout, radii, whole: outskirtsGraph(whole), projection, axis }).catch(() => layout).then((positions) => {
      if (current) setFound({ of: bare, whole, positions });
    });
    return () => {
      current = false;
    };
  }, [bare, whole, projection]);

  const positions = found !== undefined && found.of === bare && found.whole === whole ? found.positions : undefined;
  const extended = useMemo(() => (bare === undefined || positions === undefined ? laid : seated({ ...bare, positions }, graph)), [bare, laid, positions, graph]);
  return { laid: extended, pending: isBeyond && (!stands || (positions === undefined && error === undefined)) };
}
