"use client";

import { memo, useMemo, useState } from "react";
import type { Timeline } from "@/lib/domain/answers";
import { countWords } from "@/lib/view/labels";
import { columnWords, UNIT_ADVERBS } from "@/lib/view/timeline-columns";
import { binAt, placeOfWindow } from "@/lib/view/timeline-window";
import { shortWindow } from "@/lib/view/timeline-words";
import type { View } from "@/lib/view/view";
import type { Change } from "../use-view";
import { BinTable } from "./bin-table";
import { Columns } from "./columns";
import { Handle } from "./handle";
import { Legend } from "./legend";
import { AXIS_HEIGHT, PLOT_HEIGHT } from "./measures";
import { useBrush } from "./use-brush";
import styles from "./timeline.module.css";

const NOTHING: Timeline = { unit: "month", bins: [], total: 0, undated: 0 };

interface TimelineViewProps {
  readonly view: View;
  readonly change: Change;
  readonly timeline: Timeline | undefined;
}

/** When the meetings were: a column a bin over all time, and the window that the view is narrowed to. */
export const TimelineView = memo(function TimelineView({ view, change, timeline = NOTHING }: TimelineViewProps) {
  const { unit, bins, undated } = timeline;
  const brush = useBrush(view, change, timeline);
  const [pointed, setPointed] = useState<number | null>(null);
  const columns = useMemo(() => <Columns bins={bins} />, [bins]);
  const set = brush.current.from !== null || brush.current.to !== null;
  const place = placeOfWindow(bins, brush.current);
  const bin = pointed === null ? undefined : bins[pointed];

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard from the handles within
    <section id="timeline" className={styles.strip} role="group" aria-label="Meetings over time" onKeyDown={brush.onEscape}>
      <div className={styles.head}>
        <h2 className={styles.title}>Meetings {UNIT_ADVERBS[unit]}</h2>
        <span className={styles.window}>{set ? shortWindow(brush.current.from, brush.current.to) : "All time"}</span>
        {set && <button type="button" className={styles.clear} onClick={brush.clear}>Show all time</button>}
        {bin === undefined ? <Legend /> : <span className={styles.readout} aria-hidden>{columnWords(bin, unit)}</span>}
        {undated > 0 && bin === undefined && <span className={styles.undated}>{countWords(undated, "meeting")} without a date</span>}
      </div>
      <div className={styles.plot}>
        <svg
          className={styles.drawing} width="100%" height={PLOT_HEIGHT + AXIS_HEIGHT} data-set={set ? "" : undefined} {...brush.pointer}
          onMouseMove={(event) => {
            const { left, width } = event.currentTarget.getBoundingClientRect();
            setPointed(bins.length === 0 ? null : binAt(bins, (event.clientX - left) / width));
          }}
          onMouseLeave={() => setPointed(null)}
        >
          <rect className={styles.sensor} width="100%" height={PLOT_HEIGHT + AXIS_HEIGHT} />
          {set && place !== null && <rect className={styles.ground} x={percent(place.from)} width={percent(place.to - place.from)} height={PLOT_HEIGHT} />}
          {columns}
          {set && <Veil from={0} to={place?.from ?? 1} />}
          {set && place !== null && <Veil from={place.to} to={1} />}
          {bins.length > 0 && place !== null && (["from", "to"] as const).map((end) => (
            <Handle key={end} end={end} at={place[end]} quiet={!set} range={brush.range} bins={bins} unit={unit} onKeyDown={brush.onKeyDown(end)} />
          ))}
        </svg>
        {timeline !== NOTHING && bins.length === 0 && <p className={styles.empty}>No dated meetings</p>}
      </div>
      <BinTable bins={bins} unit={unit} />
    </section>
  );
});

/** What lies outside the window keeps a third of its strength. */
function Veil({ from, to }: { readonly from: number; readonly to: number }) {
  return <rect className={styles.veil} x={percent(from)} width={percent(Math.max(0, to - from))} height={PLOT_HEIGHT} />;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}
