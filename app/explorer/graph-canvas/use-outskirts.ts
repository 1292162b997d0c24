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
 * @returns `pending` while these places are on their way: until then only what has its place may be drawn
 */
export function useOutskirts(laid: Laid | undefined, graph: Graph | undefined, view: View): { readonly laid: Laid | undefined; readonly pending: boolean } {
  const isBeyond = useMemo(() => laid !== undefined && graph !== undefined && graph.nodes.some(({ id }) => !laid.positions.has(id)), [laid, graph]);
  const { data, error, loading } = useAnswer<Graph>(isBeyond ? outskirtsUrl(view) : null);
  const whole = isBeyond && !loading && error === undefined ? data : undefined;
  const extended = useMemo(
    () => (laid === undefined || whole === undefined ? laid : { ...laid, positions: withOutskirts({ layout: laid.positions, radii: laid.radii }, whole, view.projection) }),
    [laid, whole, view.projection],
  );
  return { laid: extended, pending: isBeyond && whole === undefined && error === undefined };
}
