import type { ClaimedValue, Dispute, MeetingItem, SourceRef } from "@/lib/domain/answers";
import { claimedStanding, claimedWords, differWords, type ClaimedStanding } from "@/lib/view/dispute-words";
import { COLUMN_LABELS } from "@/lib/view/claim-table";
import { dateWords } from "@/lib/view/date-words";
import { SourceLink } from "./source-link";
import styles from "./disputes.module.css";
import markStyles from "./marks.module.css";

type Disputed = Pick<MeetingItem, "disputed" | "disputes" | "sources" | "date" | "place" | "status" | "format">;

const STANDINGS: Readonly<Record<ClaimedStanding, string>> = { shown: "shown", agrees: "agrees, less precisely", differs: "differs" };

/** What the sources of a meeting differ on: every value beside the others, with who claims it, of what kind, and when. */
export function DisputeBlock({ meeting }: { readonly meeting: Disputed }) {
  return (
    <>
      {meeting.disputes.map((dispute) => (
        <div key={dispute.property} className={styles.dispute} role="group" aria-label={`${COLUMN_LABELS[dispute.property]}: what the sources say`}>
          <p className={styles.property}>{COLUMN_LABELS[dispute.property]}</p>
          <ul className={styles.values}>
            {dispute.values.map((value) => <Value key={value.value} meeting={meeting} dispute={dispute} value={value} />)}
          </ul>
        </div>
      ))}
    </>
  );
}

function Value({ meeting, dispute, value }: { readonly meeting: Disputed; readonly dispute: Dispute; readonly value: ClaimedValue }) {
  const standing = claimedStanding(meeting, dispute, value);
  return (
    <li className={styles.side} data-standing={standing}>
      <p className={styles.claimed}>{claimedWords(dispute.property, value)} <span className={styles.standing}>{STANDINGS[standing]}</span></p>
      <ul>
        {sourcesOf(meeting, value).map((source) => (
          <li key={source.id} className={styles.source}>
            <SourceLink source={source} />
            <span className={styles.published}>{source.published === null ? "not dated" : dateWords(source.published)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/**
 * In a list: that the sources differ, and on what; opened, every value with its sources.
 * @param open whether it is open at first
 */
export function DisputeNote({ meeting, open = false }: { readonly meeting: Disputed; readonly open?: boolean }) {
  if (meeting.disputed.length === 0) return null;
  return (
    <details className={styles.note} open={open}>
      <summary className={`${markStyles.warning} ${styles.summary}`}>{differWords(meeting.disputed)}</summary>
      {meeting.disputes.map((dispute) => (
        <ul key={dispute.property} aria-label={COLUMN_LABELS[dispute.property]} className={styles.lines}>
          {dispute.values.map((value) => (
            <li key={value.value} className={styles.line}>
              {meeting.disputes.length > 1 && `${COLUMN_LABELS[dispute.property]}: `}
              <b>{claimedWords(dispute.property, value)}</b> by{" "}
              {sourcesOf(meeting, value).map((source, index) => <span key={source.id}>{index > 0 && ", "}<SourceLink source={source} /></span>)}
            </li>
          ))}
        </ul>
      ))}
    </details>
  );
}

/** Beside a value in a table: that the sources differ on it. */
export function DisputedValue({ disputed, property }: { readonly disputed: MeetingItem["disputed"]; readonly property: Dispute["property"] }) {
  if (!disputed.includes(property)) return null;
  return (
    <span className={styles.cell} title="Sources differ on this">
      <span aria-hidden>≠</span><span className="visually-hidden"> (sources differ)</span>
    </span>
  );
}

function sourcesOf({ sources }: Disputed, value: ClaimedValue): SourceRef[] {
  return sources.filter(({ id }) => value.sources.includes(id));
}
