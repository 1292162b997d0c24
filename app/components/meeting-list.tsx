import type { MeetingItem } from "@/lib/domain/answers";
import { dateWithinYear, dateWords } from "@/lib/view/date-words";
import { meetingHref } from "@/lib/view/hrefs";
import { countWords } from "@/lib/view/labels";
import { groupByYear } from "@/lib/view/lists";
import { rowWords, statusWord } from "@/lib/view/meeting-words";
import { DisputeNote } from "./disputes";
import { FollowLink, type Following } from "./follow-link";
import { SourcesLine } from "./sources-line";
import { StatusMark } from "./status-mark";
import styles from "./meeting-list.module.css";

export interface MeetingListProps {
  readonly items: readonly MeetingItem[];
  /** Ids of the actors, or of the place, that the list is about: their names need no saying again. */
  readonly about?: readonly string[];
  /** The level of the years' headings. */
  readonly level?: 3 | 4 | 5;
  /** True where the page of a meeting has its sources beyond the first, rather than the list. */
  readonly brief?: boolean;
  /** Where a row leads; without it, to the meeting's page. */
  readonly following?: Following;
}

const PAGES: Following = { href: meetingHref };

/** Meetings under their years, each with when, whether, with whom, where, and the sources that say so. */
export function MeetingList({ items, about = [], level = 3, brief = false, following = PAGES }: MeetingListProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.list}>
      {groupByYear(items).map(({ year, items: group }) => (
        <section key={year} className={styles.year}>
          <Heading className={styles.yearHead}>
            <span>{year === "undated" ? "Date not known" : year}</span>
            <span className={styles.yearCount} aria-label={countWords(group.length, "meeting")}>{group.length}</span>
          </Heading>
          <ol>
            {group.map((item) => <MeetingRow key={item.id} item={item} year={year} about={about} brief={brief} following={following} />)}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface RowProps {
  readonly item: MeetingItem;
  readonly year: string;
  readonly about: readonly string[];
  readonly brief: boolean;
  readonly following: Following;
}

function MeetingRow({ item, year, about, brief, following: { href, follow } }: RowProps) {
  const { title, where } = rowWords(item, about);
  const word = statusWord(item.status);
  const many = item.participants.length > 2;
  return (
    <li className={styles.row} data-meeting={item.id}>
      <span className={styles.date}>{item.date === null ? "" : year === "undated" ? dateWords(item.date) : dateWithinYear(item.date, year)}</span>
      <div className={styles.what}>
        <p className={styles.title}>
          <StatusMark status={item.status} />
          <span>
            <FollowLink href={href(item.id)} className={styles.link} onFollow={follow && (() => follow(item.id))}>{title}</FollowLink>
            {(where !== null || many) && (
              <span className={styles.aside}>{[where, many ? `${item.participants.length} took part` : null].filter((each) => each !== null).join(", ")}</span>
            )}
          </span>
        </p>
        {(word !== null || item.disputed.length > 0) && (
          <div className={styles.badges}>
            {word !== null && <span className={styles.badge} data-status={item.status}>{word}</span>}
            <DisputeNote meeting={item} />
          </div>
        )}
        <SourcesLine sources={item.sources} {...(brief && { more: href(item.id) })} />
      </div>
    </li>
  );
}
