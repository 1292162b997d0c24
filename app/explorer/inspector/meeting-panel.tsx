"use client";

import type { MeetingDetail } from "@/lib/domain/answers";
import { claimRows, CLAIM_COLUMNS, COLUMN_LABELS, type ClaimRow } from "@/lib/view/claim-table";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref } from "@/lib/view/hrefs";
import { publisherKindWords } from "@/lib/view/labels";
import { headline, kindWords, statusSentence, whenWhereWords } from "@/lib/view/meeting-words";
import { DisputeBlock } from "../../components/disputes";
import { EvidenceList } from "../../components/evidence-list";
import { FollowLink } from "../../components/follow-link";
import { MeetingList } from "../../components/meeting-list";
import { SourceLink } from "../../components/source-link";
import { StatementList } from "../../components/statement-list";
import { StatusHistory } from "../../components/status-history";
import { StatusMark } from "../../components/status-mark";
import { TopicChips } from "../../components/topic-chips";
import { WhoList } from "../../components/who-list";
import { NotesOn } from "../kept/notes-on";
import { useAnswer } from "../use-answer";
import type { Shown } from "./shown";
import { Failed, Waiting } from "./states";
import styles from "./inspector.module.css";

/** A meeting: who, when, where, whether, and what each source says of it. */
export function MeetingPanel({ id, shown: { view, following } }: { readonly id: string; readonly shown: Shown }) {
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
      <p className={styles.actions}><a className={styles.action} href={meetingHref(id)}>Open page</a></p>
      <NotesOn selection={{ kind: "meeting", id }} label={headline(data)} view={view} />
      {data.disputes.length > 0 && (
        <section className={styles.disputes}>
          <h3 className={styles.section}>Where the sources differ</h3>
          <DisputeBlock meeting={data} />
        </section>
      )}
      <h3 className={styles.section}>Whose word it is</h3>
      <div className={styles.evidence}><EvidenceList meeting={data} /></div>
      <h3 className={styles.section}>What the sources say</h3>
      <ol>{claimRows(data).map((row) => <ClaimItem key={row.claim.source.id} row={row} />)}</ol>
      <h3 className={styles.section}>Who</h3>
      <WhoList meeting={data} following={following} />
      <h3 className={styles.section}>How it came about</h3>
      <StatusHistory meeting={data} />
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
      <p className={styles.byline}>{[claim.source.publisher.name, publisherKindWords(claim.source.publisher.kind)].filter((word) => word !== null).join(", ")}, {claim.source.published === null ? "not dated" : dateWords(claim.source.published)}</p>
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
