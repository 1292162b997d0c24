"use client";

import type { Core } from "cytoscape";
import dynamic from "next/dynamic";
import { useCallback, useId, useMemo, useRef, useState } from "react";
import { NOTHING_LEFT_OUT, type Graph } from "@/lib/domain/answers";
import { lassoPath } from "@/lib/view/geo/place-discs";
import { lookOf } from "@/lib/view/graph-look";
import { graphSentence } from "@/lib/view/graph-words";
import { groupable } from "@/lib/view/grouping";
import { selectedIds } from "@/lib/view/selected";
import type { View } from "@/lib/view/view";
import type { Measured } from "../measures/use-measures";
import type { ShownChains } from "../use-chains";
import type { Change } from "../use-view";
import tools from "../picture-tools.module.css";
import styles from "./graph-canvas.module.css";
import { GraphTools } from "./graph-tools";
import { Legend } from "./legend";
import { LitGraph } from "./lit-graph";
import { TimeAxisRow } from "./time-axis-row";
import { TimeGround } from "./time-ground";
import { Tooltip } from "./tooltip";
import { useChosen } from "./use-chosen";
import { useDragTogether } from "./use-drag-together";
import { useDrawing } from "./use-drawing";
import { useElements } from "./use-elements";
import { useEmphasis } from "./use-emphasis";
import { useGestures } from "./use-gestures";
import { useGraphPart } from "./use-graph-part";
import { useHeld } from "./use-held";
import { useInSight } from "./use-in-sight";
import { useLasso } from "./use-lasso";
import { useLayout } from "./use-layout";
import { useLettering } from "./use-lettering";
import { useOutskirts } from "./use-outskirts";
import { usePalette } from "./use-palette";
import { usePointed } from "./use-pointed";
import { usePositions } from "./use-positions";
import { useStanding } from "./use-standing";
import { useStyles } from "./use-styles";
import { useViewport } from "./use-viewport";
import { useWalk } from "./use-walk";
import { WalkWords } from "./walk-words";
import { ZoomButtons } from "./zoom-buttons";

const CytoscapeMount = dynamic(() => import("./cytoscape-mount"), { ssr: false });
/** It takes the keyboard as a whole, and says what the arrow keys come to. */
const STAGE = { role: "application", "aria-roledescription": "graph", tabIndex: 0 } as const;
const EMPTY: Graph = { nodes: [], edges: [], totals: { nodes: 0, edges: 0, meetings: 0 }, truncated: false, focus: null, groups: [], leftOut: NOTHING_LEFT_OUT };

interface Props {
  readonly view: View;
  readonly change: Change;
  readonly graph: Graph | undefined;
  readonly layout: Graph | undefined;
  readonly measured: Measured;
  readonly chains: ShownChains | null;
}

/**
 * The graph of a view.
 * @param graph what is drawn; undefined until the first answer
 * @param layout what the positions rest on: the same view over all time
 * @param measured what sizes and colours may rest on
 * @param chains what stands out where nothing is selected
 */
export function GraphView({ view, change, graph: newest, layout, measured, chains }: Props) {
  const [cy, setCy] = useState<Core | null>(null);
  const around = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLCanvasElement>(null);
  const help = useId();
  const palette = usePalette();
  const { laid, slow } = useLayout(layout, view);
  const axis = laid?.axis ?? null;
  // Another window has a scale of its own: until it is there the picture stays as it was.
  const answer = useHeld(newest, axis !== null && laid?.graph !== layout);
  const graph = answer ?? EMPTY;
  const measures = measured.found?.measures ?? null;
  const look = useMemo(() => lookOf({ size: view.size, colour: view.colour }, measures), [view.size, view.colour, measures]);
  const places = useOutskirts(laid, layout, answer, view);
  const elements = useDrawing(answer, places, view, look);
  const emphasis = useChosen(graph, view, chains);

  useStyles(cy, palette);
  useElements(cy, elements);
  usePositions(cy, elements);
  useEmphasis(cy, elements, emphasis);
  const [gathering, setGathering] = useState(false);
  const { select, among, pin } = view;
  const selected = useMemo(() => selectedIds({ select, among }), [select, among]);
  const pinned = useMemo(() => new Set(pin.map(({ id }) => id)), [pin]);
  useGestures(cy, change, gathering);
  useDragTogether(cy, selected, among.length > 0, axis !== null);
  useStanding(cy);
  const lasso = useLasso(cy, change, gathering);
  const viewport = useViewport(cy, places.pending ? undefined : laid, elements);
  const pointed = usePointed(cy, graph);
  useInSight(cy, viewport, view.select);
  const start = graph.nodes.find(({ id }) => id === view.select) ?? graph.nodes[0];
  const groupOf = useCallback((id: string) => {
    const node = graph.nodes.find((each) => each.id === id);
    return node === undefined ? null : groupable(view, node);
  }, [graph, view]);
  const walking = useWalk(container, { cy, start: start?.id ?? null, viewport, change, upright: axis !== null, groupOf });
  const standing = useLettering(cy, names, { graph, emphasis, look, palette, pointed: pointed?.id ?? null, walking, pinned });
  useGraphPart({ cy, graph, view, look, emphasis, elements, axis, standing, frame: around });

  const statesOf = (id: string | null) => (id === null ? [] : [...(selected.includes(id) ? ["selected"] : []), ...(pinned.has(id) ? ["locked in its place"] : [])]);

  return (
    <div ref={around} className={styles.graph}>
      {axis !== null && graph.nodes.length > 0 && <TimeAxisRow cy={cy} axis={axis} graph={graph} />}
      <div {...STAGE} {...lasso.on} ref={container} className={styles.stage} data-gathering={gathering || undefined} aria-label={graphSentence(answer, view)} aria-describedby={help}>
        {axis !== null && graph.nodes.length > 0 && <TimeGround cy={cy} axis={axis} graph={graph} emphasis={emphasis} palette={palette} />}
        <CytoscapeMount onMount={setCy} />
        <canvas ref={names} className={styles.names} aria-hidden />
        <svg className={styles.line} aria-hidden><path className={tools.lasso} d={lassoPath(lasso.line)} /></svg>
        <Tooltip graph={graph} look={look} pointed={pointed} />
        {(answer === undefined || slow) && <p className={styles.waiting}>{slow ? "Laying out…" : "Drawing…"}</p>}
      </div>
      <LitGraph cy={cy} view={view} graph={graph} own={pointed?.id ?? walking} />
      <WalkWords help={help} byTime={axis !== null} at={walking} graph={graph} whole={layout} look={look} states={statesOf(walking)} />
      <Legend view={view} change={change} graph={graph} byTime={axis !== null} look={look} measured={measured} />
      <GraphTools view={view} change={change} gathering={gathering} setGathering={setGathering} told={lasso.told} />
      <ZoomButtons viewport={viewport} />
    </div>
  );
}
