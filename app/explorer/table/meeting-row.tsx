"use client";

import Link from "next/link";
import { Fragment, memo, type MouseEvent } from "react";
import type { MeetingItem } from "@/lib/domain/answers";
import { select, toggleFilter } from "@/lib/view/changes";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref } from "@/lib/view/hrefs";
import { FORMAT_LABELS, KIND_LABELS, STATUS_LABELS } from "@/lib/view/labels";
import type { View } from "@/lib/view/view";
import { DisputedValue, DisputeNote } from "../../components/disputes";
import { SourceLink } from "../../components/source-link";
import { StatusMark } from "../../components/status-mark";
import { NoteMark } from "../kept/note-mark";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import styles from "./table.module.css";

/** So many names, topics and sources stand in a row; the meeting's page has them all. */
const MOST = { names: 6, topics: 3, sources: 2 } as const;

interface MeetingRowProps {
  readonly item: MeetingItem;
  readonly view: View;
  readonly change: Change;
}

/** A meeting in a row. A click beside the links selects it; its date is the button that does so by keyboard. */
export const MeetingRow = memo(function MeetingRow({ item, view, change }: MeetingRowProps) {
  const selected = view.select === item.id;
  const choose = (event: MouseEvent<HTMLTableRowElement>) => {
    if (event.target instanceof Element && event.target.closest("a, button") !== null) return;
    // Dragging over text marks it, and chooses nothing.
    if (window.getSelection()?.isCollapsed === false) return;
    change((from) => select(from, item.id));
  };
  const { participants, topics, sources, place, disputed } = item;
  return (
    <tr className={styles.row} data-meeting={item.id} data-selected={selected ? "" : undefined} onClick={choose}>
      <td data-cell="date">
        <StepLink view={view} change={change} step={(from) => select(from, item.id)} aria-current={selected ? "true" : undefined} className={styles.date} title="Select this meeting">
          {dateWords(item.date)}
        </StepLink>
        <DisputedValue disputed={disputed} property="date" />
      </td>
      <th scope="row" data-cell="title">
        <Link href={meetingHref(item.id)} prefetch={false} className={styles.title}>{item.title}<NoteMark on={item.id} /></Link>
        <span className={styles.who}>
          {participants.slice(0, MOST.names).map(({ actor }, index) => (
            <Fragment key={actor.id}>
              {index > 0 && ", "}
              <StepLink view={view} change={change} step={(from) => select(from, actor.id)} aria-current={view.select === actor.id ? "true" : undefined}>{actor.label}</StepLink><NoteMark on={actor.id} />
            </Fragment>
          ))}
          <More id={item.id} count={participants.length - MOST.names} what="who took part" />
        </span>
        {item.partOf !== null && <span className={styles.part}>part of <Link href={meetingHref(item.partOf.id)} prefetch={false}>{item.partOf.title}</Link></span>}
        <DisputeNote meeting={item} open={view.filter.disputed} />
      </th>
      <td data-cell="participants">{participants.length}</td>
      <td data-cell="place">
        {place !== null && (
          <>
            <span className={styles.marked}>
              <StepLink view={view} change={change} step={(from) => toggleFilter(from, "place", place.id)} title={view.filter.place.some((id) => id === place.id) ? "Remove from the filters" : "Only meetings held here"}>{place.name}</StepLink>
              <DisputedValue disputed={disputed} property="place" />
            </span>
            {place.countryName !== null && place.countryName !== place.name && <span className={styles.second}>{place.countryName}</span>}
          </>
        )}
      </td>
      <td data-cell="kind format">
        {KIND_LABELS[item.kind]}
        <span className={styles.second}>{item.format === "unknown" ? "Format not known" : FORMAT_LABELS[item.format]}<DisputedValue disputed={disputed} property="format" /></span>
      </td>
      <td data-cell="status"><span className={styles.status}><StatusMark status={item.status} labelled={false} /> {STATUS_LABELS[item.status]}<DisputedValue disputed={disputed} property="status" /></span></td>
      <td data-cell="topics">
        {topics.slice(0, MOST.topics).map(({ label }) => label).join(", ")}
        <More id={item.id} count={topics.length - MOST.topics} what="topics" />
      </td>
      <td data-cell="sources">
        <ul className={styles.sources}>
          {sources.slice(0, MOST.sources).map((source) => <li key={source.id}><SourceLink source={source} /></li>)}
          {sources.length > MOST.sources && <li><More id={item.id} count={sources.length - MOST.sources} what="sources" /></li>}
        </ul>
      </td>
    </tr>
  );
});

function More({ id, count, what }: { readonly id: string; readonly count: number; readonly what: string }) {
  if (count <= 0) return null;
  return <> <Link href={meetingHref(id)} prefetch={false} className={styles.moreLink} aria-label={`${count} more: ${what}`}>+{count}</Link></>;
}
