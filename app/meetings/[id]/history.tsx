import type { ClaimAnswer } from "@/lib/domain/answers";
import { history } from "@/lib/view/claim-table";
import { dateWords } from "@/lib/view/date-words";
import { StatusMark } from "../../components/status-mark";
import styles from "./meeting.module.css";

/** What was reported of a meeting, step by step, by the day of publication. */
export function History({ claims }: { readonly claims: readonly ClaimAnswer[] }) {
  return (
    <ol className={styles.history}>
      {history(claims).map(({ status, published, what, claims: by }) => (
        <li key={`${status}${published}`} className={styles.step}>
          <span className={styles.mark}><StatusMark status={status} labelled={false} /></span>
          <span className={styles.when}>{published === null ? "Not dated" : dateWords(published)}</span>
          <span>{what} <span className={styles.by}>by {by[0]?.source.publisher.name}{by.length > 1 && ` and ${by.length - 1} more`}</span></span>
        </li>
      ))}
    </ol>
  );
}
