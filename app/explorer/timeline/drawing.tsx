"use client";

import { useId, useRef, type MouseEvent } from "react";
import type { Timeline, TimelineUnit } from "@/lib/domain/answers";
import { select, setWindow } from "@/lib/view/changes";
import { placeOfDays, placeOfSpan, type TimeSpan } from "@/lib/view/time-scale";
import { columnWords, spanOfBins } from "@/lib/view/timeline-columns";
import { markWords, type LaneMark } from "@/lib/view/timeline-lanes";
import { isOpen, placeOfWindow } from "@/lib/view/timeline-window";
import type { View } from "@/lib/view/view";
import type { Change } from "../use-view";
import { Axis } from "./axis";
import { Columns, CountLines, heightScale } from "./columns";
import { Handle } from "./handle";
import { Lanes } from "./lanes";
import { LitColumns } from "./lit-columns";
import { AXIS_HEIGHT, laneMiddle, MARK_REACH, percent, plotHeight, PLOT_HEIGHT } from "./measures";
import { Tip, type Told } from "./tip";
import type { BinsInSight } from "./use-bins";
import { windowAt, type Brush, type Ground } from "./use-brush";
import { useGestures } from "./use-gestures";
import type { LanesInSight } from "./use-lanes";
import type { Pointing } from "./use-pointing";
import type { Sight } from "./use-sight";
import styles from "./timeline.module.css";

interface DrawingProps {
  readonly view: View;
  readonly change: Change;
  readonly drawn: BinsInSight;
  readonly lanes: LanesInSight;
  readonly ground: Ground;
  readonly brush: Brush;
  readonly pointing: Pointing;
}

/** The scale of time with its columns or lanes, the window over them, and the hand upon it. */
export function Drawing({ view, change, drawn: { bins, unit }, lanes, ground, brush, pointing }: DrawingProps) {
  const clip = useId();
  const svg = useRef<SVGSVGElement>(null);
  const { sight, all } = ground;
  const height = plotHeight(lanes.actors.length);
  const gestures = useGestures(svg, {
    sight, brush, plotHeight: height, onTurn: pointing.leave,
    onClick: (place, target) => {
      const meeting = target.closest("[data-meeting]")?.getAttribute("data-meeting");
      const window = windowAt(ground, place);
      change((now) => (meeting ? select(now, meeting) : setWindow(now, window.from, window.to)));
    },
  });
  const set = !isOpen(brush.current);
  const place = placeOfWindow(sight.span, sight.whole, brush.current);
  const inSight = { from: Math.min(1, Math.max(0, place.from)), to: Math.min(1, Math.max(0, place.to)) };
  const inLanes = lanes.actors.length > 0;
  const extent = spanOfBins(bins) ?? sight.span;
  const told = toldOf(pointing, sight, unit, { lanes: lanes.actors.length, height, bins });

  return (
    <svg
      ref={svg} className={styles.drawing} width="100%" height={height + AXIS_HEIGHT} data-set={set ? "" : undefined} {...gestures}
      onMouseMove={(event: MouseEvent<SVGSVGElement>) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        if (brush.dragging() || (event.target as Element).closest("[data-meeting]") !== null) pointing.leave();
        else pointing.rest((event.clientX - left) / width);
      }}
      onMouseLeave={pointing.leave}
    >
      <rect className={styles.sensor} width="100%" height={height} />
      <rect className={styles.mover} width="100%" y={height} height={AXIS_HEIGHT} />
      {set && <rect className={styles.ground} x={percent(inSight.from)} width={percent(inSight.to - inSight.from)} height={height} />}
      {inLanes ? <LaneLines lanes={lanes.actors.length} height={height} /> : <CountLines bins={bins} />}
      {inLanes ? (
        // A mark at the very end of the scale is there whole.
        <g clipPath={`url(#${clip})`}>
          <clipPath id={clip}>{[-MARK_REACH, MARK_REACH].map((x) => <rect key={x} x={x} width="100%" height={height + 4} />)}</clipPath>
          <Scaled extent={lanes.extent} span={sight.span}>
            <Lanes
              marks={lanes.marks} extent={lanes.extent} lanes={lanes.actors.length} height={height} selected={view.select} change={change}
              start={firstInSight(lanes.marks, sight.span)} onFocus={pointing.show} onPoint={pointing.atMark}
            />
          </Scaled>
        </g>
      ) : (
        <svg width="100%" height={height + 4}>
          <Scaled extent={extent} span={sight.span}>
            <Columns bins={bins} />
            <LitColumns view={view} bins={bins} unit={unit} />
          </Scaled>
        </svg>
      )}
      {set && <Veil from={0} to={inSight.from} height={height} />}
      {set && <Veil from={inSight.to} to={1} height={height} />}
      <Axis sight={sight} y={height} />
      {(["from", "to"] as const).map((end) => (
        <Handle key={end} end={end} at={place[end]} quiet={!set} range={brush.range} all={all} unit={unit} height={height} inLanes={inLanes} onKeyDown={brush.onKeyDown(end)} />
      ))}
      {told !== null && !brush.previewed && <Tip told={told} />}
    </svg>
  );
}

/** What the tip says: of the mark, else of the bin; in lanes, where there are no columns, of marks alone. */
function toldOf({ mark, bin }: Pointing, { span }: Sight, unit: TimelineUnit, { lanes, height, bins }: { readonly lanes: number; readonly height: number; readonly bins: Timeline["bins"] }): Told | null {
  if (lanes > 0 && mark !== null) {
    const { from, to } = placeOfSpan(span, mark.time);
    return { words: markWords(mark.item), at: (from + to) / 2, top: laneMiddle(mark.lanes[0] ?? 0, lanes, height) };
  }
  if (lanes > 0 || bin === null) return null;
  const { from, to } = placeOfDays(span, { earliest: bin.start, latest: bin.end });
  return { words: columnWords(bin, unit), at: (from + to) / 2, top: PLOT_HEIGHT - heightScale(bins)(bin.meetings) };
}

function firstInSight(marks: readonly LaneMark[], { start }: TimeSpan): string | null {
  return marks.find(({ time }) => (time.start + time.end) / 2 >= start)?.item.id ?? null;
}

/** What is drawn of an extent of time, on the scale of what is in sight: zooming and moving change two numbers here. */
function Scaled({ extent, span, children }: { readonly extent: TimeSpan; readonly span: TimeSpan; readonly children: React.ReactNode }) {
  const { from, to } = placeOfSpan(span, extent);
  return <svg x={percent(from)} width={percent(to - from)} overflow="visible">{children}</svg>;
}

function LaneLines({ lanes, height }: { readonly lanes: number; readonly height: number }) {
  return (
    <g aria-hidden>
      {Array.from({ length: lanes }, (_, lane) => {
        const y = laneMiddle(lane, lanes, height);
        return <line key={lane} className={styles.line} x1="0" x2="100%" y1={y} y2={y} />;
      })}
    </g>
  );
}

/** What lies outside the window keeps a third of its strength. */
function Veil({ from, to, height }: { readonly from: number; readonly to: number; readonly height: number }) {
  return <rect className={styles.veil} x={percent(from)} width={percent(Math.max(0, to - from))} height={height} />;
}
