"use client";

import type { MeetingPage } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { narrowed } from "@/lib/view/behind";
import { countWords, numberWords } from "@/lib/view/labels";
import { viewHref, type View } from "@/lib/view/view";
import { FollowLink } from "../../components/follow-link";
import type { Change } from "../use-view";
import { useAnswer } from "../use-answer";
import { meetingsOf } from "@/lib/view/requests";
import styles from "./inspector.module.css";

interface CountProps {
  readonly view: View;
  readonly change: Change;
  /** Null where the view leaves nothing to count. */
  readonly filter: MeetingFilter | null;
}

/** The figures that stand for the meetings of a filter: all of them, those face to face, and those planned. */
export function meetingFigures({ view, change }: Pick<CountProps, "view" | "change">, filter: MeetingFilter | null) {
  const held = filter && narrowed(filter, "status", ["held"]);
  return [
    { label: "meetings", value: <Count view={view} change={change} filter={filter} /> },
    { label: "face to face", value: <Count view={view} change={change} filter={held && narrowed(held, "format", ["in_person"])} /> },
    { label: "planned", value: <Count view={view} change={change} filter={filter && narrowed(filter, "status", ["planned"])} /> },
  ];
}

/** How many meetings a filter has; the number opens exactly these as the table. */
export function Count({ view, change, filter }: CountProps) {
  const { data, error } = useAnswer<MeetingPage>(filter === null ? null : meetingsOf(filter, 1));
  const total = filter === null ? 0 : data?.total;
  if (filter === null || total === 0) return <>0</>;
  if (total === undefined) return <span className={styles.unknown}>{error ? "–" : "…"}</span>;
  const open = (from: View): View => ({ ...from, filter, show: "table" });
  return (
    <FollowLink href={viewHref(open(view))} className={styles.number} onFollow={() => change(open)}>
      {numberWords(total)}
      <span className="visually-hidden"> {countWords(total, "meeting").replace(/^\S+ /, "")} as a table</span>
    </FollowLink>
  );
}
