import { daysOf } from "@/lib/view/by-time/time-axis";
import type { GraphNode } from "@/lib/domain/answers";
import styles from "./time-items.module.css";

/**
 * What left and right mean in a graph that is drawn by time.
 * @param windowed the view has a window of time: of a date that reaches beyond it only what lies within counts
 */
export function TimeItems({ meetings, windowed }: { readonly meetings: readonly GraphNode[]; readonly windowed: boolean }) {
  const days = meetings.flatMap(({ date }) => daysOf(date) ?? []);
  return (
    <>
      <li><Scale />across: a meeting at its date, actors amid theirs</li>
      {days.some(({ exact }) => !exact) && <li><Bar soft />date known less exactly: at the middle of its days{windowed && " within the window"}</li>}
      {days.some(({ exact, start, end }) => exact && end - start > 1) && <li><Bar />over several days</li>}
      {meetings.some(({ date }) => date === null) && <li><Strip />at the right, meetings without a date</li>}
    </>
  );
}

/** Lines of the axis, with a meeting between them. */
function Scale() {
  return (
    <svg className={styles.bar} width="34" height="12" viewBox="0 0 34 12" aria-hidden>
      <path d="M3 0v12M31 0v12" strokeWidth="1" />
      <path className={styles.diamond} d="M17 1l5 5-5 5-5-5z" />
    </svg>
  );
}

function Strip() {
  return (
    <svg className={styles.bar} width="34" height="12" viewBox="0 0 34 12" aria-hidden>
      <path d="M6 0v12M28 0v12" strokeWidth="1" strokeDasharray="3 3" />
    </svg>
  );
}

function Bar({ soft = false }: { readonly soft?: boolean }) {
  return (
    <svg className={styles.bar} width="34" height="12" viewBox="0 0 34 12" aria-hidden>
      {soft ? <path d="M2 6h5M9 6h16M27 6h5" strokeWidth="4" /> : <path d="M2 6h30" strokeWidth="4" />}
      <path className={styles.diamond} d="M17 1l5 5-5 5-5-5z" />
    </svg>
  );
}
