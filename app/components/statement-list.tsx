import Link from "next/link";
import type { StatementAnswer } from "@/lib/domain/answers";
import { dateWords } from "@/lib/view/date-words";
import { actorHref, meetingHref, statementAnchor, topicHref } from "@/lib/view/hrefs";
import { numberWords } from "@/lib/view/labels";
import { Disclosure } from "./disclosure";
import { SourceLink } from "./source-link";
import styles from "./pieces.module.css";

interface StatementListProps {
  readonly statements: readonly StatementAnswer[];
  /** What the page says already, and the list leaves out. */
  readonly said?: "meeting" | "topic" | "source" | undefined;
}

/** Statements listed before the rest is folded away. */
const SHOWN = 20;

/** Who said what, on which topic, in which source; beyond the first twenty, folded away. */
export function StatementList({ statements, said }: StatementListProps) {
  if (statements.length <= SHOWN + 5) return <Statements statements={statements} said={said} />;
  return (
    <>
      <Statements statements={statements.slice(0, SHOWN)} said={said} />
      <Disclosure summary={`All ${numberWords(statements.length)} statements`}><Statements statements={statements.slice(SHOWN)} said={said} /></Disclosure>
    </>
  );
}

function Statements({ statements, said }: StatementListProps) {
  return (
    <ul className={styles.statements}>
      {statements.map(({ id, by, topic, says, note, source, meeting }) => (
        <li key={id} id={statementAnchor(id)} className={styles.statement}>
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
