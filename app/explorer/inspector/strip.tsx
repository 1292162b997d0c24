"use client";

import type { Timeline } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { firstDay, lastDay } from "@/lib/domain/partial-date";
import { xOf, yearMarks, yearSpan } from "@/lib/view/office-bars";
import { filterToSearch } from "@/lib/view/view";
import { useAnswer } from "../use-answer";
import styles from "./inspector.module.css";

const WIDTH = 324;
const HEIGHT = 30;
const MOST_PER_MEETING = 7;

/** When they met, over all time: held full, the rest outlined on top; what lies outside the view's window steps back. */
export function Strip({ filter }: { readonly filter: MeetingFilter }) {
  const { data } = useAnswer<Timeline>(`/api/v1/timeline?${filterToSearch({ ...filter, from: null, to: null }).toString()}`);
  const bins = data?.bins.filter(({ meetings }) => meetings > 0) ?? [];
  const span = yearSpan(bins.flatMap(({ start, end }) => [start, end]));
  if (data === undefined || span === null) return null;

  const unit = Math.min(MOST_PER_MEETING, HEIGHT / Math.max(...bins.map(({ meetings }) => meetings)));
  const from = filter.from === null ? "" : firstDay(filter.from);
  const to = filter.to === null ? "9999" : lastDay(filter.to);
  return (
    <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${HEIGHT + 18}`} role="img"
      aria-label={`Meetings by ${data.unit}, ${span.first} to ${span.last}: ${data.total} in all.`}>
      {bins.map(({ start, end, meetings, byStatus }) => {
        const x = xOf(start, span, WIDTH);
        const width = Math.max(2.4, xOf(end, span, WIDTH) - x - 0.8);
        const held = byStatus.held * unit;
        const rest = (meetings - byStatus.held) * unit;
        return (
          <g key={start} data-outside={end < from || start > to || undefined}>
            {held > 0 && <rect className={styles.held} x={x} y={HEIGHT - held} width={width} height={held} />}
            {rest > 0 && <rect className={styles.rest} x={x + 0.5} y={HEIGHT - held - rest + 0.5} width={width - 1} height={Math.max(1, rest - 1)} />}
          </g>
        );
      })}
      <path className={styles.axis} d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} />
      {yearMarks(span, WIDTH, 52).map((year) => {
        const x = xOf(`${year}-01-01`, span, WIDTH);
        return (
          <g key={year}>
            <path className={styles.axis} d={`M${x + 0.5} ${HEIGHT}v4`} />
            <text className={styles.tickLabel} x={x + 3} y={HEIGHT + 14}>{year}</text>
          </g>
        );
      })}
    </svg>
  );
}
