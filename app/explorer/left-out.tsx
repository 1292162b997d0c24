import { dateWords } from "@/lib/view/date-words";
import { meetingHref } from "@/lib/view/hrefs";
import { numberWords } from "@/lib/view/labels";
import { leftOutWords, type LeftOutGroup } from "@/lib/view/left-out";
import { StatusMark } from "../components/status-mark";
import styles from "./left-out.module.css";

/** The meetings of the view that the picture does not show, each by name, and why. */
export function LeftOut({ groups }: { readonly groups: readonly LeftOutGroup[] }) {
  const words = leftOutWords(groups);
  if (words === null) return null;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const items = groups.flatMap((group) => group.items);
  return (
    <details className={styles.leftOut}>
      <summary>{words}</summary>
      <ul>
        {items.map(({ id, title, date, status }) => (
          <li key={id} data-meeting={id}>
            <StatusMark status={status} /> <span className={styles.date}>{dateWords(date)}</span> <a href={meetingHref(id)}>{title}</a>
          </li>
        ))}
        {items.length < total && <li className={styles.more}>{numberWords(items.length)} of {numberWords(total)}; the table has them all.</li>}
      </ul>
    </details>
  );
}
