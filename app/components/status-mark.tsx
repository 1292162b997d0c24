import { STATUS_LABELS } from "@/lib/view/labels";
import type { Status } from "@/lib/domain/words";
import styles from "./marks.module.css";

/** The side of the square that the shapes stand in. */
export const SHAPE = 12;

/**
 * A status as a shape, everywhere the same: held a full dot, planned a ring, postponed a half dot, cancelled or denied
 * a ring struck through.
 * @param labelled false where the status stands beside it in words
 */
export function StatusMark({ status, labelled = true }: { readonly status: Status; readonly labelled?: boolean }) {
  const name = labelled ? { role: "img", "aria-label": STATUS_LABELS[status] } : { "aria-hidden": true };
  return (
    <svg className={styles.status} data-status={status} viewBox={`0 0 ${SHAPE} ${SHAPE}`} width="11" height="11" {...name}>
      <StatusShape status={status} />
    </svg>
  );
}

/** The shape alone, for a drawing of its own; it takes the colour of the text. */
export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <>
      {status === "held" ? <circle cx="6" cy="6" r="4.4" fill="currentColor" /> : (
        <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      {status === "postponed" && <path d="M6 2a4 4 0 0 1 0 8z" fill="currentColor" />}
      {(status === "cancelled" || status === "denied") && <path d="M3 9 9 3" stroke="currentColor" strokeWidth="1.5" />}
    </>
  );
}
