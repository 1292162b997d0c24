"use client";

import { useId } from "react";
import type { Timeline } from "@/lib/domain/answers";
import { axisTicks, columnsOf, countScale, type Column } from "@/lib/view/timeline-columns";
import { PLOT_HEIGHT } from "./measures";
import styles from "./timeline.module.css";

/** Room above the tallest column. */
const TOP = 8;

/**
 * Columns, lines across and labels of the axes. Held is full, planned outlined, and what was called off hatched. Nothing
 * here depends on the window, so that dragging it draws none of this again.
 */
export function Columns({ bins }: { readonly bins: Timeline["bins"] }) {
  const hatch = useId();
  const { most, lines } = countScale(bins);
  const height = (n: number) => Number(((n * (PLOT_HEIGHT - TOP)) / most).toFixed(2));
  const columns = columnsOf(bins);
  return (
    <>
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
          <path className={styles.hatch} d="M-1 1 1 -1M0 4 4 0M3 5 5 3" />
        </pattern>
      </defs>
      <g aria-hidden>
        {bins.length > 0 && lines.map((n) => (
          <g key={n}>
            <line className={styles.line} x1="0" x2="100%" y1={PLOT_HEIGHT - height(n)} y2={PLOT_HEIGHT - height(n)} />
            <text className={styles.number} x="100%" dx="6" y={PLOT_HEIGHT - height(n)} dy="0.32em">{n}</text>
          </g>
        ))}
        {columns.map((column) => <Stacked key={column.key} column={column} height={height} hatch={`url(#${hatch})`} />)}
        <line className={styles.base} x1="0" x2="100%" y1={PLOT_HEIGHT} y2={PLOT_HEIGHT} />
        {axisTicks(bins).map(({ x, label, always }) => (
          <g key={label} className={always ? undefined : styles.sparse}>
            <line className={styles.base} x1={`${x * 100}%`} x2={`${x * 100}%`} y1={PLOT_HEIGHT} y2={PLOT_HEIGHT + 4} />
            <text className={styles.label} x={`${x * 100}%`} dx="2" y={PLOT_HEIGHT + 16}>{label}</text>
          </g>
        ))}
      </g>
    </>
  );
}

interface StackedProps {
  readonly column: Column;
  readonly height: (n: number) => number;
  readonly hatch: string;
}

function Stacked({ column: { x, width, held, planned, off }, height, hatch }: StackedProps) {
  const [h, p, o] = [height(held), height(planned), height(off)];
  const at = { x: `${Number((x * 100).toFixed(3))}%`, width: `${Number((width * 100).toFixed(3))}%` };
  return (
    <>
      {held > 0 && <rect className={styles.held} {...at} y={PLOT_HEIGHT - h} height={h} />}
      {planned > 0 && <rect className={styles.planned} {...at} y={PLOT_HEIGHT - h - p + 0.5} height={Math.max(1, p - 1)} />}
      {off > 0 && <rect className={styles.off} {...at} y={PLOT_HEIGHT - h - p - o} height={o} fill={hatch} />}
    </>
  );
}
