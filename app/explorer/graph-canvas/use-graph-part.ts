"use client";

import type { RefObject } from "react";
import type { Core } from "cytoscape";
import type { Graph } from "@/lib/domain/answers";
import type { TimeAxis } from "@/lib/view/by-time/time-axis";
import type { Elements } from "@/lib/view/graph-elements";
import type { Emphasis } from "@/lib/view/graph-emphasis";
import { labelLines } from "@/lib/view/graph-labels";
import type { Look } from "@/lib/view/graph-look";
import { paletteOf } from "@/lib/view/graph-style";
import { drawnWords, nodeSentence } from "@/lib/view/graph-words";
import { countWords, numberWords } from "@/lib/view/labels";
import { graphLeftOut, leftOutWords } from "@/lib/view/left-out";
import { graphScales } from "@/lib/view/picture/graph-scales";
import { drawGraph, nodesInSight, type ShownGraph, type ShownNode, type ShownTie } from "@/lib/view/picture/graph-drawing";
import { drawByTime } from "@/lib/view/picture/time-drawing";
import type { Part } from "@/lib/view/picture/sheet";
import type { View } from "@/lib/view/view";
import { usePart } from "../share/parts";
import { legendOf } from "../share/still";
import type { Standing } from "./lettering-page";
import { codeFits } from "./paint-scene";
import { readTokens } from "../read-tokens";

interface Drawn {
  readonly cy: Core | null;
  readonly graph: Graph;
  readonly view: View;
  readonly look: Look;
  readonly emphasis: Emphasis;
  readonly elements: Elements;
  /** Of a graph that is drawn by time; else null. */
  readonly axis: TimeAxis | null;
  readonly standing: (width: number | null) => Standing | null;
  /** Around the picture and its legend. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** Lets the graph be taken away as it is drawn: its part of the picture, in the colours that the page has when it is asked. */
export function useGraphPart(drawn: Drawn): void {
  usePart("picture", (width) => graphPart(drawn, width));
}

function graphPart({ cy, graph, view, look, emphasis, elements, axis, standing: stand, frame }: Drawn, width: number | null): Part | null {
  const standing = stand(width);
  if (cy === null || standing === null || standing.lettered.length === 0) return null;
  const { letters, zoom, pan } = standing;
  const at = (id: string) => {
    const element = cy.getElementById(id);
    if (element.empty()) return null;
    const { x, y } = element.position();
    return { x: x * zoom + pan.x, y: y * zoom + pan.y };
  };
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const nodes = standing.lettered.flatMap(({ node, x, y, radius, label, bold }): ShownNode[] => {
    const of = byId.get(node.id);
    if (of === undefined) return [];
    const lines = label === null ? [] : node.texts[label.text] ?? [];
    return [{
      node, kind: of.kind, status: of.status, told: nodeSentence(of, look), x, y, radius, bold,
      code: codeFits({ letters }, { node, radius }) ? node.code : "",
      name: label === null ? null : labelLines({ x, y, radius }, lines, letters.measure(lines, bold), label.side),
    }];
  });
  const ties = [...elements.ties.values()].flatMap(({ id, data, classes }): ShownTie[] => {
    const [from, to, role] = [at(data.source), at(data.target), emphasis.roles.get(id) ?? null];
    return from === null || to === null ? [] : [{ id, from, to, width: zoom * (role === "selected" ? data.wide : data.width), role, classes }];
  });
  const shown: ShownGraph = { width: standing.width, height: standing.height, zoom, nodes, ties, letters };
  const seen = nodesInSight(shown);
  const palette = paletteOf(readTokens());
  const drawing = drawGraph(shown, palette);
  const dated = nodes.map((node) => ({ ...node, date: byId.get(node.node.id)?.date ?? null }));
  const left = leftOutWords(graphLeftOut(graph.leftOut, view.projection === "events"));
  return {
    told: `Graph of ${drawnWords(graph, view)}.`,
    heading: "",
    drawing: axis === null ? drawing : drawByTime(drawing, axis, dated, { zoom, pan: pan.x, width: standing.width }, palette),
    // Where nobody can rest the pointer on anything, it is said what sizes and widths mean.
    legend: [...graphScales(graph, look, palette), ...legendOf(frame.current?.querySelector("ul[aria-label=Legend]") ?? null)],
    notes: [
      ...(seen < nodes.length ? [`The part in sight: ${numberWords(seen)} of ${countWords(nodes.length, "node")} drawn.`] : []),
      ...(left === null ? [] : [`${left}.`]),
    ],
  };
}
