import type { StatementAnswer } from "@/lib/domain/answers";
import type { PairAnswer } from "@/lib/domain/dossier-answers";
import { topicHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { saidByTopic, type SaidOnTopic } from "@/lib/view/pair-words";
import { Disclosure } from "../../../../components/disclosure";
import pageStyles from "../../../../components/page.module.css";
import { StatementList } from "../../../../components/statement-list";
import styles from "./pair.module.css";

/** Topics before the rest is folded away, and statements of each side on one. */
const TOPICS = 6;
const STATEMENTS = 3;

/** What each of the two said at their meetings, and elsewhere on the topics of these, side by side. */
export function Said({ pair }: { readonly pair: PairAnswer }) {
  const { items, total } = pair.statements;
  const said = saidByTopic(items, pair, new Set(pair.meetings.items.map(({ meeting }) => meeting.id)));
  const rest = said.slice(TOPICS);
  const topic = (on: SaidOnTopic) => <OnTopic key={on.topic.id} on={on} pair={pair} />;
  return (
    <>
      <p className={pageStyles.quiet}>
        At their meetings, and elsewhere on the topics of these{total > items.length && `: the latest ${numberWords(items.length)} of ${countWords(total, "statement")}`}.
      </p>
      {said.slice(0, TOPICS).map(topic)}
      {rest.length > 0 && <Disclosure summary={countWords(rest.length, "more topic")}>{rest.map(topic)}</Disclosure>}
    </>
  );
}

function OnTopic({ on, pair }: { readonly on: SaidOnTopic; readonly pair: PairAnswer }) {
  const first = (list: readonly StatementAnswer[]) => list.slice(0, STATEMENTS);
  const later = (list: readonly StatementAnswer[]) => list.slice(STATEMENTS);
  const more = later(on.a).length + later(on.b).length + later(on.either).length;
  return (
    <section className={styles.said}>
      <h3 className={styles.saidOn}><a href={topicHref(on.topic.id)}>{on.topic.label}</a></h3>
      <div className={styles.sides}>
        <Side statements={first(on.a)} silent={`${pair.a.label}: nothing known`} />
        <Side statements={first(on.b)} silent={`${pair.b.label}: nothing known`} />
      </div>
      <Side statements={first(on.either)} />
      {more > 0 && (
        <Disclosure summary={`${countWords(more, "more statement")} on this`}>
          <div className={styles.sides}>
            <Side statements={later(on.a)} />
            <Side statements={later(on.b)} />
          </div>
          <Side statements={later(on.either)} />
        </Disclosure>
      )}
    </section>
  );
}

/** @param silent what stands where there is nothing, without it an empty column */
function Side({ statements, silent }: { readonly statements: readonly StatementAnswer[]; readonly silent?: string }) {
  if (statements.length > 0) return <StatementList statements={statements} said="topic" />;
  return silent === undefined ? <div /> : <p className={styles.silent}>{silent}</p>;
}
