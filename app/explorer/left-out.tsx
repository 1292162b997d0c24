import type { Graph } from "@/lib/domain/answers";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { StatusMark } from "../components/status-mark";
import styles from "./left-out.module.css";

/**
 * The meetings of the view that the picture does not show, each by name: those of one actor only, and those of which no
 * two are drawn.
 * @param what the picture draws too few of: `actors`, or `meetings` themselves
 */
export function LeftOut({ leftOut: { alone, beyond }, what }: { readonly leftOut: Graph["leftOut"]; readonly what: "actors" | "meetings" }) {
  const total = alone.total + beyond.total;
  if (total === 0) return null;
  const reasons = [
    ...(alone.total > 0 ? [`${numberWords(alone.total)} of one participant only`] : []),
    ...(beyond.total > 0 ? [what === "actors" ? `${numberWords(beyond.total)} of which no two are drawn` : `${numberWords(beyond.total)} beyond those drawn`] : []),
  ];
  return (
    <details className={styles.leftOut}>
      <summary>{countWords(total, "meeting")} not in this picture: {reasons.join(", ")}</summary>
      <ul>
        {[...beyond.items, ...alone.items].map(({ id, title, date, status }) => (
          <li key={id} data-meeting={id}>
            <StatusMark status={status} /> <span className={styles.date}>{dateWords(date)}</span> <a href={meetingHref(id)}>{title}</a>
          </li>
        ))}
        {beyond.items.length + alone.items.length < total && <li className={styles.more}>{numberWords(beyond.items.length + alone.items.length)} of {numberWords(total)}; the table has them all.</li>}
      </ul>
    </details>
  );
}
