import type { MeetingItem } from "@/lib/domain/answers";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref, placeHref } from "@/lib/view/hrefs";
import { whereWords } from "@/lib/view/meeting-words";
import { latestReport } from "@/lib/view/upcoming";
import { ActorLink } from "../components/actor-link";
import { SourceLink } from "../components/source-link";
import { StatusMark } from "../components/status-mark";
import styles from "./upcoming.module.css";

/** Names that stand in the row; the meeting's page has the rest. */
const NAMED = 8;

/** Planned meetings, each with when, who, where, what was last heard of it, and its other sources. */
export function PlannedList({ items }: { readonly items: readonly MeetingItem[] }) {
  return <ol>{items.map((item) => <Row key={item.id} item={item} />)}</ol>;
}

function Row({ item }: { readonly item: MeetingItem }) {
  const { id, title, date, status, participants, place, partOf, sources } = item;
  const latest = latestReport(sources);
  const rest = sources.filter((source) => source !== latest);
  const more = participants.length - NAMED;
  const where = whereWords(item);
  return (
    <li className={styles.row}>
      <span className={styles.date}>{date === null ? "" : dateWords(date)}</span>
      <div>
        <p className={styles.title}>
          <StatusMark status={status} /> <a href={meetingHref(id)}>{title}</a>
          {where !== null && <span className={styles.where}>{place !== null && where === place.name
            ? <><a href={placeHref(place.id)}>{place.name}</a>{place.countryName !== null && place.countryName !== place.name && `, ${place.countryName}`}</>
            : where}</span>}
        </p>
        <p className={styles.who}>
          {participants.slice(0, NAMED).map(({ actor }) => <ActorLink key={actor.id} actor={actor} />)}
          {more > 0 && <a href={meetingHref(id)}>and {more} more</a>}
        </p>
        {partOf !== null && <p className={styles.part}>part of <a href={meetingHref(partOf.id)}>{partOf.title}</a></p>}
        <p className={styles.news}>
          {latest === null ? <span>No source is dated:</span> : <>
            <span>Last report, {dateWords(latest.published)}:</span> <SourceLink source={latest} />
          </>}
          {rest.length > 0 && latest !== null && <span>Also:</span>}
          {rest.map((source) => <SourceLink key={source.id} source={source} />)}
        </p>
      </div>
    </li>
  );
}
