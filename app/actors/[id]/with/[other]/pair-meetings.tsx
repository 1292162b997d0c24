import type { PairAnswer, PairMeeting } from "@/lib/domain/dossier-answers";
import { dateWords } from "@/lib/view/date-words";
import { actorHref, meetingHref, methodHref, topicHref } from "@/lib/view/hrefs";
import { numberWords } from "@/lib/view/labels";
import { statusWord, whereWords } from "@/lib/view/meeting-words";
import { pairFilter } from "@/lib/view/pair-figures";
import { actingIn, directionLabels, gapCell, othersIn } from "@/lib/view/pair-words";
import { meetingsHref } from "@/lib/view/view";
import { DisputeNote } from "../../../../components/disputes";
import { LinkedNames } from "../../../../components/linked-names";
import pageStyles from "../../../../components/page.module.css";
import { ScrollRegion } from "../../../../components/scroll-region";
import { SourcesLine } from "../../../../components/sources-line";
import { StatusMark } from "../../../../components/status-mark";
import { DirectionMark } from "./direction-mark";
import styles from "./pair.module.css";

/** Every meeting of the two, held or not, the newest first. */
export function PairMeetings({ pair }: { readonly pair: PairAnswer }) {
  const { items, total } = pair.meetings;
  const labels = directionLabels(pair);
  return (
    <>
      <ScrollRegion label="Meetings" className={styles.scroll}>
        <table className={styles.meetings}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Where</th>
              <th scope="col">Since the one before</th>
              <th scope="col">Who else</th>
              <th scope="col">About</th>
            </tr>
          </thead>
          {items.map((each) => <Meeting key={each.meeting.id} each={each} pair={pair} direction={labels[each.direction]} />)}
        </table>
      </ScrollRegion>
      {total > items.length && (
        <p className={pageStyles.all}>
          The newest {numberWords(items.length)} of <a href={meetingsHref({ ...pairFilter(pair), encounters: false })}>{numberWords(total)} meetings, all as a table</a>
        </p>
      )}
    </>
  );
}

/** A row of what happened and, across the whole width, one of who says so: addresses on paper and disputes need it. */
function Meeting({ each, pair, direction }: { readonly each: PairMeeting; readonly pair: PairAnswer; readonly direction: string }) {
  const { meeting, counted } = each;
  const word = statusWord(meeting.status);
  const gap = gapCell(each, pair);
  const where = whereWords(meeting);
  const acting = actingIn(meeting, pair);
  return (
    <tbody data-status={meeting.status}>
      <tr>
        <th scope="rowgroup">
          <StatusMark status={meeting.status} />{" "}
          <a href={meetingHref(meeting.id)} title={meeting.title}>{dateWords(meeting.date)}</a>
          {acting.length > 0 && <span className={styles.acting}><LinkedNames names={acting} href={actorHref} more={meetingHref(meeting.id)} /></span>}
          {word !== null && <span className={styles.status}>{word}</span>}
        </th>
        <td>
          {where ?? "Place not known"}
          {where !== null && each.direction !== "unknown" && each.direction !== "remote" && <span className={styles.direction}><DirectionMark direction={each.direction} /> {direction}</span>}
        </td>
        <td className={gap.long ? styles.long : undefined}>{meeting.status === "held" && !counted ? <a href={methodHref("counting")}>{gap.text}</a> : gap.text}</td>
        <td><LinkedNames names={othersIn(meeting, pair)} href={actorHref} more={meetingHref(meeting.id)} /></td>
        <td><LinkedNames names={meeting.topics} href={topicHref} more={meetingHref(meeting.id)} /></td>
      </tr>
      <tr>
        <td colSpan={5} className={styles.sources}>
          <DisputeNote meeting={meeting} />
          <SourcesLine sources={meeting.sources} />
        </td>
      </tr>
    </tbody>
  );
}
