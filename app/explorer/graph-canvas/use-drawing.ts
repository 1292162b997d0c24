"use client";

import { useMemo } from "react";
import type { Graph } from "@/lib/domain/answers";
import { placeByTime } from "@/lib/view/by-time/draw-by-time";
import { readExpansion } from "@/lib/domain/expansion";
import { elementsOf, type Elements } from "@/lib/view/graph-elements";
import type { Look } from "@/lib/view/graph-look";
import { placeNodes } from "@/lib/view/graph-placing";
import { drawnRadii } from "@/lib/view/graph-sizes";
import type { View } from "@/lib/view/view";
import type { Laid } from "./use-layout";

const NOTHING: Elements = { nodes: new Map(), ties: new Map() };

/**
 * What is to be drawn, each node with its place and size. Nothing before the first layout.
 * @param pending places are still on their way: only what has one is drawn
 */
export function useDrawing(answer: Graph | undefined, { laid, pending }: { readonly laid: Laid | undefined; readonly pending: boolean }, { projection, draw, expand, pin }: View, look: Look): Elements {
  return useMemo(() => {
    if (answer === undefined || laid === undefined) return NOTHING;
    const graph = pending ? { ...answer, nodes: answer.nodes.filter(({ id }) => laid.positions.has(id)) } : answer;
    const placing = { layout: laid.positions, radii: laid.radii, graph, view: { projection, draw, expand: expand.map((each) => readExpansion(each).id), pin } };
    const positions = laid.axis === null ? placeNodes(placing) : placeByTime({ ...placing, graph, axis: laid.axis });
    return elementsOf(graph, positions, drawnRadii(graph.nodes, positions, new Set(pin.map(({ id }) => id)), look.sizeOf), look);
  }, [answer, laid, pending, projection, draw, expand, pin, look]);
}
