"use client";

import { memo, useId } from "react";
import type { Timeline } from "@/lib/domain/answers";
import { columnsOf, countScale, type Column } from "@/lib/view/timeline-columns";
import { percent, PLOT_HEIGHT } from "./measures";
import styles from "./timeline.module.css";

/** Room above the tallest column. */
const TOP = 8;

/** How tall so many meetings stand, by the tallest of these bins. */
export function heightScale(bins: Timeline["bins"]): (n: number) => number {
  const { most } = countScale(bins);
  return (n) => Number(((n * (PLOT_HEIGHT - TOP)) / most).toFixed(2));
}

/**
 * Columns: held is full, planned outlined, and what was called off hatched. They fill the drawing that they stand in, from
 * their first day to their last. Nothing here depends on the window or on what is in sight, so that dragging and zooming
 * draw none of this again.
 */
export const Columns = memo(function Columns({ bins }: { readonly bins: Timeline["bins"] }) {
  const hatch = useId();
  const height = heightScale(bins);
  return (
    <g aria-hidden>
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
          <path className={styles.hatch} d="M-1 1 1 -1M0 4 4 0M3 5 5 3" />
        </pattern>
      </defs>
      {columnsOf(bins).map((column) => <Stacked key={column.key} column={column} height={height} hatch={`url(#${hatch})`} />)}
    </g>
  );
});

/** Lines across at whole numbers of meetings, with the numbers at their right. */
export const CountLines = memo(function CountLines({ bins }: { readonly bins: Timeline["bins"] }) {
  const height = heightScale(bins);
  return (
    <g aria-hidden>
      {bins.length > 0 && countScale(bins).lines.map((n) => (
        <g key={n}>
          <line className={styles.line} x1="0" x2="100%" y1={PLOT_HEIGHT - height(n)} y2={PLOT_HEIGHT - height(n)} />
          <text className={styles.number} x="100%" dx="6" y={PLOT_HEIGHT - height(n)} dy="0.32em">{n}</text>
        </g>
      ))}
    </g>
  );
});

interface StackedProps {
  readonly column: Column;
  readonly height: (n: number) => number;
  readonly hatch: string;
}

function Stacked({ column: { x, width, held, planned, off }, height, hatch }: StackedProps) {
  const [h, p, o] = [height(held), height(planned), height(off)];
  const at = { x: percent(x), width: percent(width) };
  return (
    <>
      {held > 0 && <rect className={styles.held} {...at} y={PLOT_HEIGHT - h} height={h} />}
      {planned > 0 && <rect className={styles.planned} {...at} y={PLOT_HEIGHT - h - p + 0.5} height={Math.max(1, p - 1)} />}
      {off > 0 && <rect className={styles.off} {...at} y={PLOT_HEIGHT - h - p - o} height={o} fill={hatch} />}
    </>
  );
}
