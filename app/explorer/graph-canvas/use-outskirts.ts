"use client";

import { useMemo } from "react";
import type { Graph } from "@/lib/domain/answers";
import { withOutskirts } from "@/lib/view/graph-outskirts";
import { outskirtsUrl } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import { useAnswer } from "../use-answer";
import type { Laid } from "./use-layout";

/**
 * The layout with places for all that lies beyond it, asked for once something is drawn that it lacks.
 * @param of the graph that is to be laid out; while another stands, it is waited for
 * @returns `pending` while places are on their way: until then only what has its place may be drawn
 */
export function useOutskirts(laid: Laid | undefined, of: Graph | undefined, graph: Graph | undefined, view: View): { readonly laid: Laid | undefined; readonly pending: boolean } {
  const isBeyond = useMemo(() => laid !== undefined && graph !== undefined && graph.nodes.some(({ id }) => !laid.positions.has(id)), [laid, graph]);
  const stands = laid !== undefined && laid.graph === of;
  const { data, error, loading } = useAnswer<Graph>(isBeyond && stands ? outskirtsUrl(view) : null);
  const whole = isBeyond && stands && !loading && error === undefined ? data : undefined;
  const extended = useMemo(
    () => (laid === undefined || whole === undefined ? laid : { ...laid, positions: withOutskirts({ layout: laid.positions, radii: laid.radii }, whole, view.projection, laid.axis) }),
    [laid, whole, view.projection],
  );
  return { laid: extended, pending: isBeyond && (!stands || (whole === undefined && error === undefined)) };
}
