"use client";

import type { MeetingPage } from "@/lib/domain/answers";
import { numberWords } from "@/lib/view/labels";
import { meetingsUrl } from "@/lib/view/requests";
import { viewHref } from "@/lib/view/view";
import { FollowLink } from "../../components/follow-link";
import { MeetingList } from "../../components/meeting-list";
import { useAnswer } from "../use-answer";
import { LitMeetings } from "./lit-meetings";
import type { Shown } from "./shown";
import { Failed, Waiting } from "./states";
import styles from "./inspector.module.css";

/** Rows before the table is the better place. */
const ROWS = 40;

/** With nothing selected: the newest meetings of the view. */
export function ViewPanel({ shown: { view, change, following } }: { readonly shown: Shown }) {
  const { data, error, retry } = useAnswer<MeetingPage>(meetingsUrl({ ...view, order: "newest" }, null));
  return (
    <>
      <h2 className={styles.heading}>Meetings in view</h2>
      <p className={styles.hint}>Newest first. Select a person or a tie to see what stands behind it.</p>
      {data === undefined && (error ? <Failed error={error} retry={retry} /> : <Waiting />)}
      {data?.total === 0 && <p className={styles.quiet}>No meeting meets every filter. Take one away.</p>}
      {data !== undefined && data.total > 0 && <LitMeetings items={data.items}><MeetingList items={data.items.slice(0, ROWS)} following={following} /></LitMeetings>}
      {data !== undefined && data.total > ROWS && (
        <p className={styles.more}>
          <span>{ROWS} of {numberWords(data.total)}</span>
          <FollowLink className={styles.action} href={viewHref({ ...view, show: "table" })} onFollow={() => change((now) => ({ ...now, show: "table" }))}>
            All as a table
          </FollowLink>
        </p>
      )}
    </>
  );
}
