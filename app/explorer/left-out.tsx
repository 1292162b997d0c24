import type { MeetingRef } from "@/lib/domain/answers";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { StatusMark } from "../components/status-mark";
import styles from "./left-out.module.css";

interface Group {
  readonly items: readonly MeetingRef[];
  readonly total: number;
  /** After the number: `of one participant only`. */
  readonly reason: string;
}

/** The meetings of the view that the picture does not show, each by name, and why. */
export function LeftOut({ groups }: { readonly groups: readonly Group[] }) {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0) return null;
  const items = groups.flatMap((group) => group.items);
  return (
    <details className={styles.leftOut}>
      <summary>
        {countWords(total, "meeting")} not in this picture: {groups.filter((group) => group.total > 0).map((group) => `${numberWords(group.total)} ${group.reason}`).join(", ")}
      </summary>
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
