import { placeOfSpan } from "@/lib/view/time-scale";
import { axisTicks } from "@/lib/view/timeline-columns";
import { AXIS_HEIGHT, OVERVIEW_HEIGHT, percent } from "./measures";
import type { Sight } from "./use-sight";
import styles from "./timeline.module.css";

/** The base line with the labels of time; where one has zoomed in, below them which part of all time that is. */
export function Axis({ sight: { span, whole, zoomed }, y }: { readonly sight: Sight; readonly y: number }) {
  const part = placeOfSpan(whole, span);
  return (
    <g aria-hidden>
      <line className={styles.base} x1="0" x2="100%" y1={y} y2={y} />
      {axisTicks(span).map(({ x, label, always }) => (
        <g key={label} className={always ? undefined : styles.sparse}>
          <line className={styles.base} x1={percent(x)} x2={percent(x)} y1={y} y2={y + 4} />
          <text className={styles.label} x={percent(x)} dx="2" y={y + 16}>{label}</text>
        </g>
      ))}
      {zoomed && (
        <>
          <rect className={styles.overview} width="100%" y={y + AXIS_HEIGHT} height={OVERVIEW_HEIGHT} rx="2" />
          <rect className={styles.inSight} x={percent(part.from)} width={percent(part.to - part.from)} y={y + AXIS_HEIGHT} height={OVERVIEW_HEIGHT} rx="2" />
        </>
      )}
    </g>
  );
}
