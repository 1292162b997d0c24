"use client";

import { numberWords } from "@/lib/view/labels";
import type { Following } from "../../components/follow-link";
import { MeetingList } from "../../components/meeting-list";
import { LitMeetings } from "./lit-meetings";
import { Failed, Waiting } from "./states";
import type { Meetings } from "./use-meetings";
import styles from "./inspector.module.css";

/** The meetings behind a selection, with those that a page did not hold behind a button. */
export function BehindList({ meetings, about, following }: {
  readonly meetings: Meetings;
  readonly about: readonly string[];
  readonly following: Following;
}) {
  const { items, total, complete, more, loading, error, retry } = meetings;
  if (items === undefined) return error ? <Failed error={error} retry={retry} /> : <Waiting />;
  if (items.length === 0) return <p className={styles.quiet}>No meetings of theirs are in this view. The filters leave them out.</p>;
  return (
    <>
      <LitMeetings items={items}><MeetingList items={items} about={about} following={following} /></LitMeetings>
      {error && <Failed error={error} retry={retry} />}
      {!complete && !error && (
        <p className={styles.more}>
          <span>{numberWords(items.length)} of {numberWords(total)}</span>
          <button type="button" className={styles.action} onClick={more} disabled={loading}>{loading ? "Loading…" : "Show more"}</button>
        </p>
      )}
    </>
  );
}
