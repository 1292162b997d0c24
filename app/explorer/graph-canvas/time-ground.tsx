"use client";

import type { Core } from "cytoscape";
import { useEffect, useMemo, useRef } from "react";
import type { Graph } from "@/lib/domain/answers";
import { axisInSight } from "@/lib/view/by-time/axis-in-sight";
import { longDaysOf, type TimeAxis } from "@/lib/view/by-time/time-axis";
import type { Emphasis } from "@/lib/view/graph-emphasis";
import type { Palette } from "@/lib/view/graph-style";
import styles from "./graph-canvas.module.css";
import { paintDays, paintGrid } from "./paint-time";

interface TimeGroundProps {
  readonly cy: Core | null;
  readonly axis: TimeAxis;
  readonly graph: Graph;
  readonly emphasis: Emphasis;
  readonly palette: Palette | null;
}

/** Beneath a graph that is drawn by time: the lines of its axis, and over which days each meeting went. */
export function TimeGround({ cy, axis, graph, emphasis, palette }: TimeGroundProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const meetings = useMemo(() => graph.nodes.filter(({ kind }) => kind === "meeting"), [graph]);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (cy === null || cy.destroyed() || palette === null || element === null || context === null || context === undefined) return;
    const undated = meetings.some(({ date }) => date === null);
    const bars = meetings.flatMap(({ id, date }) => {
      const days = longDaysOf(date);
      return days === null ? [] : [{ id, days, far: emphasis.roles.get(id) === "far" }];
    });
    const paint = () => {
      const ratio = window.devicePixelRatio || 1;
      const [width, height] = [cy.width(), cy.height()];
      element.width = Math.round(width * ratio);
      element.height = Math.round(height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintGrid(context, palette, axisInSight(axis, { zoom: cy.zoom(), pan: cy.pan().x, width }, undated), height);
      // For whoever looks at the page from outside.
      element.dataset.bars = String(bars.filter((bar) => paintDays(context, palette, cy, axis, bar)).length);
    };
    cy.on("render", paint);
    paint();
    return () => {
      if (!cy.destroyed()) cy.off("render", paint);
    };
  }, [cy, axis, meetings, emphasis, palette]);

  return <canvas ref={canvas} className={styles.names} aria-hidden />;
}
