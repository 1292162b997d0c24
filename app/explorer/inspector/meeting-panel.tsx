"use client";

import type { MeetingDetail } from "@/lib/domain/answers";
import { claimRows, CLAIM_COLUMNS, COLUMN_LABELS, type ClaimRow } from "@/lib/view/claim-table";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref } from "@/lib/view/hrefs";
import { headline, kindWords, statusSentence, whenWhereWords } from "@/lib/view/meeting-words";
import { DisputedMark } from "../../components/disputed-mark";
import { FollowLink } from "../../components/follow-link";
import { MeetingList } from "../../components/meeting-list";
import { SourceLink } from "../../components/source-link";
import { StatementList } from "../../components/statement-list";
import { StatusMark } from "../../components/status-mark";
import { TopicChips } from "../../components/topic-chips";
import { WhoList } from "../../components/who-list";
import { useAnswer } from "../use-answer";
import type { Shown } from "./shown";
import { Failed, Waiting } from "./states";
import styles from "./inspector.module.css";

/** A meeting: who, when, where, whether, and what each source says of it. */
export function MeetingPanel({ id, shown: { following } }: { readonly id: string; readonly shown: Shown }) {
  const { data, error, retry } = useAnswer<MeetingDetail>(`/api/v1/meetings/${id}`);
  if (data?.id !== id) return error ? <Failed error={error} retry={retry} /> : <Waiting />;
  return (
    <>
      <p className={styles.kicker}>
        {kindWords(data)}
        {data.partOf && (
          <> · part of <FollowLink href={following.href(data.partOf.id)} onFollow={follow(following, data.partOf.id)}>{data.partOf.title}</FollowLink></>
        )}
      </p>
      <h2 className={styles.name}>{headline(data)}</h2>
      <p className={styles.record}>{whenWhereWords(data)}. <StatusMark status={data.status} labelled={false} />{"\u00a0"}{statusSentence(data)}</p>
      {data.disputed.length > 0 && <p className={styles.disputed}><DisputedMark disputed={data.disputed} /></p>}
      <p className={styles.actions}><a className={styles.action} href={meetingHref(id)}>Open page</a></p>
      <h3 className={styles.section}>What the sources say</h3>
      <ol>{claimRows(data).map((row) => <ClaimItem key={row.claim.source.id} row={row} />)}</ol>
      <h3 className={styles.section}>Who</h3>
      <WhoList participants={data.participants} following={following} />
      {data.topics.length > 0 && <><h3 className={styles.section}>About</h3><TopicChips topics={data.topics} /></>}
      {data.statements.length > 0 && <><h3 className={styles.section}>What was said</h3><StatementList statements={data.statements} said="meeting" /></>}
      {data.parts.length > 0 && <><h3 className={styles.section}>Parts</h3><MeetingList items={data.parts} level={4} following={following} /></>}
    </>
  );
}

/** One source with its paraphrase, and where its values stand apart from those shown. */
function ClaimItem({ row: { claim, cells } }: { readonly row: ClaimRow }) {
  const apart = CLAIM_COLUMNS.filter((column) => cells[column].standing === "differs" || cells[column].standing === "earlier-plan");
  return (
    <li className={styles.claim}>
      <SourceLink source={claim.source} by="title" />
      <p className={styles.byline}>{claim.source.publisher.name}, {claim.source.published === null ? "not dated" : dateWords(claim.source.published)}</p>
      <p className={styles.says}>{claim.says}</p>
      {apart.map((column) => (
        <p key={column} className={styles.apart} data-standing={cells[column].standing}>
          {COLUMN_LABELS[column]}: {cells[column].text}{cells[column].standing === "earlier-plan" && ", an earlier plan"}
        </p>
      ))}
    </li>
  );
}

function follow({ follow: to }: Shown["following"], id: string): (() => void) | undefined {
  return to && (() => to(id));
}
