"use client";

import type { KeyboardEvent } from "react";
import type { TimelineUnit } from "@/lib/domain/answers";
import { binDays } from "@/lib/domain/timeline-bins";
import type { BinRange } from "@/lib/view/timeline-window";
import { binWords } from "@/lib/view/timeline-words";
import { handleAside, HANDLE_WIDTH, percent } from "./measures";
import styles from "./timeline.module.css";

interface HandleProps {
  readonly end: "from" | "to";
  /** Where it stands: from 0 to 1, or beyond what is in sight. */
  readonly at: number;
  /** No window is set: it waits at the end of the scale. */
  readonly quiet: boolean;
  readonly range: BinRange;
  /** The bins that there are. */
  readonly all: BinRange;
  readonly unit: TimelineUnit;
  readonly height: number;
  readonly inLanes: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const GRIP = { width: 7, height: 24 } as const;

/** One end of the window: a slider over the bins. Out of sight it waits at the edge, for the keyboard alone. */
export function Handle({ end, at, quiet, range, all, unit, height, inLanes, onKeyDown }: HandleProps) {
  const bin = end === "from" ? range.first : range.last;
  const outside = at < 0 || at > 1;
  return (
    <svg x={percent(Math.min(1, Math.max(0, at)))} overflow="visible">
      <g
        transform={`translate(${handleAside(at, inLanes)} 0)`} className={styles.handle} role="slider" tabIndex={0} data-quiet={quiet ? "" : undefined} data-outside={outside ? "" : undefined}
        aria-label={end === "from" ? "From" : "To"} aria-orientation="horizontal" aria-valuemin={0} aria-valuemax={all.last - all.first}
        aria-valuenow={bin - all.first} aria-valuetext={binWords(binDays(bin, unit).start, unit)} onKeyDown={onKeyDown}
      >
        {!outside && <rect className={styles.sensor} x={-HANDLE_WIDTH / 2} width={HANDLE_WIDTH} height={height} />}
        <line className={styles.edge} y1="0" y2={height} />
        <rect className={styles.focus} x={-GRIP.width / 2 - 3} y={(height - GRIP.height) / 2 - 3} width={GRIP.width + 6} height={GRIP.height + 6} rx="5" />
        <rect className={styles.grip} x={-GRIP.width / 2} y={(height - GRIP.height) / 2} width={GRIP.width} height={GRIP.height} rx="2.5" />
      </g>
    </svg>
  );
}
