import type { Direction, PairAnswer } from "@/lib/domain/dossier-answers";
import { STATUSES } from "@/lib/domain/words";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref } from "@/lib/view/hrefs";
import { countWords, STATUS_LABELS } from "@/lib/view/labels";
import { whereWords } from "@/lib/view/meeting-words";
import { xOf, yearMarks } from "@/lib/view/office-bars";
import { pairStrip, type StripMark } from "@/lib/view/pair-strip";
import { directionLabels } from "@/lib/view/pair-words";
import { ScrollRegion } from "../../../../components/scroll-region";
import { StatusMark } from "../../../../components/status-mark";
import whereStyles from "../../../../components/where.module.css";
import { MARK, MarkShape } from "./direction-mark";
import styles from "./pair.module.css";

const WIDTH = 1100;
const ROW = 13;
const HEAD = 18;
const FOOT = 5;
const AXIS = 20;

/** Each meeting on one scale of time, in the lane of who was at home. The table below has them all in words. */
export function PairStrip({ pair }: { readonly pair: PairAnswer }) {
  const { items, total } = pair.meetings;
  const strip = pairStrip(items, WIDTH, MARK);
  if (strip === null) return null;
  const { span, lanes, undated } = strip;
  const labels = directionLabels(pair);
  const tops = lanes.map((_, nth) => lanes.slice(0, nth).reduce((sum, { rows }) => sum + HEAD + rows * ROW + FOOT, 0));
  const height = lanes.reduce((sum, { rows }) => sum + HEAD + rows * ROW + FOOT, 0);
  const statuses = STATUSES.filter((status) => status !== "held" && items.some(({ meeting }) => meeting.status === status));
  const told = lanes.map(({ direction, marks }) => `${labels[direction]}: ${marks.length}`).join("; ");
  return (
    <>
      <p className={whereStyles.legend}>
        <span>Each mark is a meeting, held where it is full</span>
        {statuses.map((status) => <span key={status} className={whereStyles.key}><StatusMark status={status} labelled={false} />{STATUS_LABELS[status]}</span>)}
        {items.some(({ meeting, counted }) => meeting.status === "held" && !counted) && <span>an outline in its colour is counted by its parts</span>}
        {undated > 0 && <span>{countWords(undated, "meeting")} without a date {undated === 1 ? "is" : "are"} left out</span>}
        {total > items.length && <span>The newest {items.length} of {total}</span>}
      </p>
      <ScrollRegion label="Meetings of the two over time" className={styles.scroll}>
        <p className="visually-hidden">{span.first} to {span.last}. {told}. The table that follows has them all.</p>
        {/* For the eye and the pointer; the table says the same to the keyboard and the screen reader. */}
        <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${height + AXIS}`} aria-hidden>
          <defs><clipPath id="second-half"><rect x="0" y={-MARK} width={MARK} height={2 * MARK} /></clipPath></defs>
          {yearMarks(span, WIDTH, 60).map((year) => {
            const x = xOf(`${year}-01-01`, span, WIDTH);
            return (
              <g key={year}>
                <path className={styles.grid} d={`M${x + 0.5} 0V${height}`} />
                <text className={styles.year} x={x + 3} y={height + 14}>{year}</text>
              </g>
            );
          })}
          {lanes.map(({ direction, rows, marks }, nth) => {
            const top = tops[nth] ?? 0;
            const base = top + HEAD + rows * ROW;
            return (
              <g key={direction}>
                <path className={styles.grid} d={`M0 ${base + FOOT - 0.5}H${WIDTH}`} />
                <text className={styles.lane} x="3" y={top + 13}>{labels[direction]}</text>
                {marks.map((mark) => <Mark key={mark.meeting.id} mark={mark} direction={direction} y={base - mark.row * ROW - ROW / 2} />)}
              </g>
            );
          })}
        </svg>
      </ScrollRegion>
    </>
  );
}

function Mark({ mark: { meeting, status, counted, x, from, width, exact }, direction, y }: { readonly mark: StripMark; readonly direction: Direction; readonly y: number }) {
  const where = whereWords(meeting);
  return (
    <a href={meetingHref(meeting.id)} tabIndex={-1}>
      <title>{[dateWords(meeting.date), where, STATUS_LABELS[status].toLowerCase(), meeting.title].filter((part) => part !== null).join(", ")}</title>
      {!exact && <rect className={styles.extent} data-direction={direction} x={from} y={y - 1.5} width={width} height="3" rx="1.5" />}
      <g transform={`translate(${Math.round(x * 10) / 10} ${y})`}><MarkShape direction={direction} status={status} apart={!counted} /></g>
    </a>
  );
}

