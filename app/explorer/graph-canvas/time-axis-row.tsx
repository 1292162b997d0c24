"use client";

import type { Core } from "cytoscape";
import { useEffect, useState } from "react";
import type { Graph } from "@/lib/domain/answers";
import { axisInSight, type Sight } from "@/lib/view/by-time/axis-in-sight";
import type { TimeAxis } from "@/lib/view/by-time/time-axis";
import styles from "./time-axis-row.module.css";

/** The dates along the upper edge of a graph that is drawn by time. Each meeting's own date is told with the meeting. */
export function TimeAxisRow({ cy, axis, graph }: { readonly cy: Core | null; readonly axis: TimeAxis; readonly graph: Graph }) {
  const sight = useSight(cy);
  const undated = graph.nodes.some(({ kind, date }) => kind === "meeting" && date === null);
  const { ticks, strip } = sight === null ? { ticks: [], strip: null } : axisInSight(axis, sight, undated);
  return (
    <svg className={styles.axis} aria-hidden>
      {ticks.map(({ x, label }) => (
        <g key={x}>
          {x > 0 && <line className={styles.tick} x1={x} x2={x} y1="17" y2="22" />}
          <text x={x} dx="3" y="14">{label}</text>
        </g>
      ))}
      {strip !== null && <text className={styles.strip} x={(strip.from + strip.to) / 2} y="14">No date</text>}
    </svg>
  );
}

/** Which part of the graph is in sight, kept as it moves. */
function useSight(cy: Core | null): Sight | null {
  const [sight, setSight] = useState<Sight | null>(null);
  useEffect(() => {
    if (cy === null || cy.destroyed()) return;
    const look = () => setSight({ zoom: cy.zoom(), pan: cy.pan().x, width: cy.width() });
    cy.on("viewport resize", look);
    look();
    return () => {
      if (!cy.destroyed()) cy.off("viewport resize", look);
    };
  }, [cy]);
  return sight;
}
