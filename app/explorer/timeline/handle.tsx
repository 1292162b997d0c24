"use client";

import type { KeyboardEvent } from "react";
import type { Timeline } from "@/lib/domain/answers";
import type { BinRange } from "@/lib/view/timeline-window";
import { binWords } from "@/lib/view/timeline-words";
import { PLOT_HEIGHT } from "./measures";
import styles from "./timeline.module.css";

interface HandleProps {
  readonly end: "from" | "to";
  /** Where it stands, from 0 to 1. */
  readonly at: number;
  /** No window is set: it waits at the end of the scale. */
  readonly quiet: boolean;
  readonly range: BinRange;
  readonly bins: Timeline["bins"];
  readonly unit: Timeline["unit"];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const GRIP = { width: 7, height: 24 } as const;
/** Wide enough for a finger. */
const TARGET = 24;

/** One end of the window: a slider over the bins. */
export function Handle({ end, at, quiet, range, bins, unit, onKeyDown }: HandleProps) {
  const index = end === "from" ? range.first : range.last;
  const bin = bins[index];
  return (
    <svg x={`${Number((at * 100).toFixed(3))}%`} overflow="visible">
      <g
        className={styles.handle} role="slider" tabIndex={0} data-quiet={quiet ? "" : undefined}
        aria-label={end === "from" ? "From" : "To"} aria-orientation="horizontal" aria-valuemin={0} aria-valuemax={Math.max(0, bins.length - 1)}
        aria-valuenow={index} aria-valuetext={bin === undefined ? "" : binWords(bin.start, unit)} onKeyDown={onKeyDown}
      >
        <rect className={styles.sensor} x={-TARGET / 2} width={TARGET} height={PLOT_HEIGHT} />
        <line className={styles.edge} y1="0" y2={PLOT_HEIGHT} />
        <rect className={styles.focus} x={-GRIP.width / 2 - 3} y={(PLOT_HEIGHT - GRIP.height) / 2 - 3} width={GRIP.width + 6} height={GRIP.height + 6} rx="5" />
        <rect className={styles.grip} x={-GRIP.width / 2} y={(PLOT_HEIGHT - GRIP.height) / 2} width={GRIP.width} height={GRIP.height} rx="2.5" />
      </g>
    </svg>
  );
}
