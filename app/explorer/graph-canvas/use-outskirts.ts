"use client";

import { useMemo } from "react";
import type { Graph } from "@/lib/domain/answers";
import { seatGroups } from "@/lib/view/grouping";
import { withOutskirts } from "@/lib/view/graph-outskirts";
import { outskirtsUrl } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import { useAnswer } from "../use-answer";
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
  const stands = laid !== undefined && laid.graph === of;
  const { data, error, loading } = useAnswer<Graph>(isBeyond && stands ? outskirtsUrl(view) : null);
  const whole = isBeyond && stands && !loading && error === undefined ? data : undefined;
  const extended = useMemo(
    () => (bare === undefined || whole === undefined ? laid : seated({ ...bare, positions: withOutskirts({ layout: bare.positions, radii: bare.radii }, whole, view.projection, bare.axis) }, graph)),
    [bare, laid, whole, graph, view.projection],
  );
  return { laid: extended, pending: isBeyond && (!stands || (whole === undefined && error === undefined)) };
}
