"use client";

import { memo, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { select } from "@/lib/view/changes";
import { placeOfSpan, type TimeSpan } from "@/lib/view/time-scale";
import { markWords, nextMark, type LaneMark } from "@/lib/view/timeline-lanes";
import { StatusMark } from "../../components/status-mark";
import { useLitRows } from "../use-lit-rows";
import type { Change } from "../use-view";
import { laneMiddle, percent } from "./measures";
import styles from "./lanes.module.css";
import drawing from "./timeline.module.css";

/** Half the height of a bar, and of what takes the pointer. */
const BAR = 3;
const REACH = 12;
/** Half of a status mark's width. */
const MARK = 5.5;

export interface LanesProps {
  readonly marks: readonly LaneMark[];
  /** The time that the drawing they stand in spans. */
  readonly extent: TimeSpan;
  readonly lanes: number;
  readonly height: number;
  readonly selected: string | null;
  readonly change: Change;
  /** A mark that took the focus is to be in sight. */
  readonly onFocus: (mark: LaneMark) => void;
  /** What the pointer or the focus rests on; null for nothing. */
  readonly onPoint: (mark: LaneMark | null) => void;
  /** The mark that the Tab key comes to first: the first in sight. */
  readonly start: string | null;
}

/**
 * Each meeting as a mark on the lanes of those who took part, joined where they met. One stop of the Tab key: arrow keys
 * go from mark to mark, Enter selects.
 */
export const Lanes = memo(function Lanes({ marks, extent, lanes, height, selected, change, onFocus, onPoint, start }: LanesProps) {
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const id = useId();
  useLitRows(group, useMemo(() => marks.map(({ item }) => item), [marks]), "timeline");
  const stop = marks.find(({ item }) => item.id === at) ?? marks.find(({ item }) => item.id === selected) ?? marks.find(({ item }) => item.id === start) ?? marks[0];
  const middle = (lane: number) => laneMiddle(lane, lanes, height);

  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const index = stop === undefined ? -1 : marks.indexOf(stop);
    if ((event.key === "Enter" || event.key === " ") && stop !== undefined) {
      event.preventDefault();
      change((view) => select(view, stop.item.id));
      return;
    }
    const next = nextMark(event.key, index, marks.length);
    const mark = next === null ? undefined : marks[next];
    if (mark === undefined) return;
    event.preventDefault();
    setAt(mark.item.id);
    onFocus(mark);
    group.current?.querySelector<SVGElement>(`[data-meeting="${CSS.escape(mark.item.id)}"]`)?.focus({ preventScroll: true });
  };

  return (
    // Browsers let the Tab key stop at whatever in a drawing listens to the focus; only the marks are such a stop.
    <g ref={group} tabIndex={-1} role="listbox" aria-label="Meetings" aria-orientation="horizontal" onKeyDown={onKeyDown}>
      <defs>
        {(["plain", "off"] as const).map((look) => (
          <linearGradient key={look} id={`${id}${look}`} className={styles.soft} data-look={look}>
            <stop offset="0" stopOpacity="0" />
            <stop offset="0.3" stopOpacity="1" />
            <stop offset="0.7" stopOpacity="1" />
            <stop offset="1" stopOpacity="0" />
          </linearGradient>
        ))}
      </defs>
      {marks.map((mark) => {
        const { item, lanes: on, time, soft, long } = mark;
        const { from, to } = placeOfSpan(extent, time);
        const off = item.status === "cancelled" || item.status === "denied";
        const [top = 0, bottom = 0] = [middle(on[0] ?? 0), middle(on.at(-1) ?? 0)];
        const centre = percent((from + to) / 2);
        return (
          <g
            key={item.id} className={styles.mark} role="option" aria-selected={item.id === selected} aria-label={markWords(item)} tabIndex={mark === stop ? 0 : -1}
            data-meeting={item.id} data-selected={item.id === selected ? "" : undefined}
            onFocus={() => onPoint(mark)} onBlur={() => onPoint(null)} onPointerEnter={() => onPoint(mark)} onPointerLeave={() => onPoint(null)}
          >
            {top !== bottom && <line className={styles.meeting} x1={centre} x2={centre} y1={top} y2={bottom} />}
            {on.map((lane) => (
              <g key={lane}>
                {(long || soft) && (
                  <rect
                    className={styles.bar} data-status={item.status} data-soft={soft ? "" : undefined} x={percent(from)} width={percent(to - from)} y={middle(lane) - BAR} height={2 * BAR} rx={soft ? 0 : 2}
                    {...(soft && { fill: `url(#${id}${off ? "off" : "plain"})` })}
                  />
                )}
                <svg x={centre} y={middle(lane)} overflow="visible">
                  {soft && <circle className={styles.halo} r={MARK + 2.5} />}
                  <circle className={drawing.sensor} r={Math.min(REACH, height / lanes / 2)} />
                  <circle className={styles.ring} r={MARK + 2} />
                  <circle className={styles.around} r={MARK - 0.5} />
                  <g transform={`translate(${-MARK} ${-MARK})`}><StatusMark status={item.status} labelled={false} /></g>
                </svg>
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
});
