import type { MeetingPage } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { numberWords } from "@/lib/view/labels";
import { meetingsHref } from "@/lib/view/view";
import { MeetingList } from "./meeting-list";
import { PageSection } from "./page-shell";
import styles from "./page.module.css";

interface AllMeetingsProps {
  /** The newest of them. */
  readonly meetings: MeetingPage;
  /** What opens all of them. */
  readonly filter: Partial<MeetingFilter>;
  readonly about?: readonly string[];
  /** True on a page that is long without all their sources: see `MeetingList`. */
  readonly brief?: boolean;
  /** Where the page lists more of them itself. */
  readonly more?: string;
}

/** The meetings of a page by year; where they are more than it lists, a link to all. Nothing where there are none. */
export function AllMeetings({ meetings: { items, total }, filter, about = [], brief = false, more }: AllMeetingsProps) {
  if (total === 0) return null;
  const cut = total > items.length;
  return (
    <PageSection title={cut ? `The newest ${numberWords(items.length)} meetings` : "Meetings"} id="meetings">
      <div className={styles.list}><MeetingList items={items} about={about} brief={brief} /></div>
      {cut && (
        <p className={styles.all}>
          <a href={meetingsHref(filter)}>All {numberWords(total)} meetings as a table</a>
          {more !== undefined && <span className="no-print">, or <a href={more}>more of them here</a></span>}
        </p>
      )}
    </PageSection>
  );
}
