import Link from "next/link";
import type { StatementAnswer } from "@/lib/domain/answers";
import { dateWords } from "@/lib/view/date-words";
import { actorHref, meetingHref, topicHref } from "@/lib/view/hrefs";
import { SourceLink } from "./source-link";
import styles from "./pieces.module.css";

/**
 * Who said what, on which topic, in which source.
 * @param said what the page says already, and the list leaves out
 */
export function StatementList({ statements, said }: {
  readonly statements: readonly StatementAnswer[];
  readonly said: "meeting" | "topic" | "source";
}) {
  return (
    <ul className={styles.statements}>
      {statements.map(({ id, by, topic, says, note, source, meeting }) => (
        <li key={id} className={styles.statement}>
          <p className={styles.says}><Link href={actorHref(by.id)} prefetch={false} className={styles.speaker}>{by.label}</Link> {says}</p>
          <p className={styles.whence}>
            {said !== "topic" && <Link href={topicHref(topic.id)} prefetch={false}>{topic.label}</Link>}
            {said !== "meeting" && (
              <Link href={meetingHref(meeting.id)} prefetch={false}>{meeting.title}, {dateWords(meeting.date)}</Link>
            )}
            {said !== "source" && <SourceLink source={source} />}
          </p>
          {note !== null && <p className={styles.note}>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
