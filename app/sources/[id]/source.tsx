import { ArrowUpRight } from "lucide-react";
import type { SourceAnswer } from "@/lib/domain/answers";
import type { SourceId } from "@/lib/domain/ids";
import { CLAIM_COLUMNS, COLUMN_LABELS, valueWords } from "@/lib/view/claim-table";
import { dateWords } from "@/lib/view/date-words";
import { graphHref, meetingHref, sourceHref } from "@/lib/view/hrefs";
import { countWords, languageLabel, PUBLISHER_KIND_LABELS } from "@/lib/view/labels";
import { meetingsHref } from "@/lib/view/view";
import type { PublisherId } from "@/lib/domain/ids";
import { PageSection, PageShell } from "../../components/page-shell";
import { StatementList } from "../../components/statement-list";
import { StatusMark } from "../../components/status-mark";
import styles from "./source.module.css";

/** An article: whose it is, and every claim and statement taken from it. */
export function SourceRecord({ source }: { readonly source: SourceAnswer }) {
  const { publisher, published, language, claims, statements, described, title } = source;
  const foreign = language !== "en" && !described;
  return (
    <PageShell
      graph={graphHref({ source: [source.id as SourceId] })}
      cite={{ title: `${publisher.name} on ${countWords(claims.length, "meeting")}: ${title}`, href: sourceHref(source.id) }}
      kicker={<>Source · <a href={meetingsHref({ publisher: [publisher.id as PublisherId] })}>{publisher.name}</a>{publisher.kind !== "unknown" && `, ${PUBLISHER_KIND_LABELS[publisher.kind].toLowerCase()}`}</>}
      title={<span className={styles.title} lang={foreign ? language : undefined}>{title}</span>}
      lead={<>
        {published === null ? "Date of publication not known" : `Published ${dateWords(published, "long")}`}, in {languageLabel(language)}.
        {described && " The title describes the article, since no headline was seen."}
      </>}
    >
      {/^https?:\/\//i.test(source.url) && (
        <p className={styles.open}>
          <a href={source.url} target="_blank" rel="noopener noreferrer" className={styles.article}>
            Open article <ArrowUpRight size={15} strokeWidth={2} aria-hidden /><span className="visually-hidden"> in a new tab</span>
          </a>
          <span className={styles.host}>{new URL(source.url).host.replace(/^www\./, "")}</span>
        </p>
      )}
      <PageSection title={`What it says of ${countWords(claims.length, "meeting")}`}>
        <ol className={styles.claims}>
          {claims.map((claim) => (
            <li key={claim.meeting.id} className={styles.claim}>
              <h3 className={styles.meeting}>
                <StatusMark status={claim.meeting.status} />
                <a href={meetingHref(claim.meeting.id)}>{claim.meeting.title}</a>
                <span className={styles.date}>{dateWords(claim.meeting.date)}</span>
              </h3>
              <p className={styles.says}>{claim.says}</p>
              <p className={styles.values}>
                {CLAIM_COLUMNS.map((column) => (
                  <span key={column}>{COLUMN_LABELS[column]}: {valueWords(claim, column) ?? <i>silent</i>}</span>
                ))}
              </p>
            </li>
          ))}
        </ol>
      </PageSection>
      {statements.length > 0 && <PageSection title="What it quotes"><StatementList statements={statements} said="source" /></PageSection>}
    </PageShell>
  );
}
