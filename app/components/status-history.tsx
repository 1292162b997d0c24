import type { MeetingDetail } from "@/lib/domain/answers";
import { dateWords } from "@/lib/view/date-words";
import { historySteps, historyStrip, MARK_STEP, STRIP_WIDTH, type HistoryStep, type HistoryStrip, type StripMark } from "@/lib/view/status-history";
import { SourceLink } from "./source-link";
import { SHAPE, StatusMark, StatusShape } from "./status-mark";
import styles from "./status-history.module.css";

/** How a meeting came about: the reports as marks on a line of time, and below it each with its day and its source. */
export function StatusHistory({ meeting }: { readonly meeting: Pick<MeetingDetail, "history" | "claims" | "date"> }) {
  const strip = historyStrip(meeting);
  const steps = historySteps(meeting);
  const undated = steps.filter(({ dated }) => !dated);
  return (
    <div className={styles.history}>
      {strip !== null && <Strip strip={strip} />}
      <Steps steps={steps.filter(({ dated }) => dated)} />
      {undated.length > 0 && (
        <>
          {strip !== null && <p className={styles.apart}>No date of publication known</p>}
          <Steps steps={undated} />
        </>
      )}
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly HistoryStep[] }) {
  return (
    <ol>
      {steps.map(({ status, what, reports }, nth) => (
        <li key={nth} className={styles.step}>
          <span className={styles.mark}><StatusMark status={status} labelled={false} /></span>
          <div>
            <p className={styles.what}>{what}</p>
            <ul>
              {reports.map(({ source, published }) => (
                <li key={source.id} className={styles.report}>
                  {published !== null && <span className={styles.when}>{dateWords(published)}</span>}
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}

const LABELS_BELOW = 18;
/** Room above for the word that names the days of the meeting. */
const TOP = 13;

function Strip({ strip: { marks, rows, meeting, ticks, words } }: { readonly strip: HistoryStrip }) {
  const line = TOP + rows * MARK_STEP + 2;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${STRIP_WIDTH} ${line + LABELS_BELOW}`} role="img" aria-label={words}>
      {meeting !== null && (
        <>
          <rect className={styles.meeting} x={meeting.from - 1} y="0" width={Math.max(2, meeting.to - meeting.from + 2)} height={line} />
          {meeting.from > STRIP_WIDTH / 2
            ? <text className={styles.tick} x={meeting.from - 5} y="9" textAnchor="end">meeting</text>
            : <text className={styles.tick} x={meeting.to + 5} y="9">meeting</text>}
        </>
      )}
      <path className={styles.axis} d={`M0 ${line + 0.5}H${STRIP_WIDTH}`} />
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <path className={styles.axis} d={`M${x} ${line}v4`} />
          <text className={styles.tick} x={x} y={line + 14} textAnchor="middle">{label}</text>
        </g>
      ))}
      {marks.map((mark) => <Mark key={mark.key} mark={mark} y={line - 1 - (mark.row + 1) * MARK_STEP + (MARK_STEP - SHAPE)} />)}
    </svg>
  );
}

function Mark({ mark: { status, x, stretch }, y }: { readonly mark: StripMark; readonly y: number }) {
  return (
    <g className={styles.shape} data-status={status}>
      {stretch !== null && <path className={styles.stretch} d={`M${stretch.from} ${y + SHAPE / 2}H${x - SHAPE / 2}M${x + SHAPE / 2} ${y + SHAPE / 2}H${stretch.to}`} />}
      <g transform={`translate(${x - SHAPE / 2} ${y})`}><StatusShape status={status} /></g>
    </g>
  );
}
