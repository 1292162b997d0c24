import type { MeetingPage } from "@/lib/domain/answers";
import { EVERY_MEETING, type MeetingFilter } from "@/lib/domain/filter";
import type { MeetingOrder } from "@/lib/domain/orders";
import { dateWords } from "@/lib/view/date-words";
import { methodHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { byMonth } from "@/lib/view/upcoming";
import { DEFAULT_VIEW, viewHref } from "@/lib/view/view";
import { MeetingList } from "../components/meeting-list";
import pageStyles from "../components/page.module.css";
import { PageSection, PageShell } from "../components/page-shell";
import { PlannedList } from "./planned-list";
import styles from "./upcoming.module.css";

/** Meetings of a filter, the first of them, and what opens all. */
export interface ShownList {
  readonly filter: Partial<MeetingFilter>;
  readonly order: MeetingOrder;
  readonly page: MeetingPage;
}

export interface UpcomingLists {
  /** ISO day: the last that the data look at. */
  readonly lastDay: string;
  readonly ahead: ShownList;
  readonly undated: ShownList;
  readonly overdue: ShownList;
  readonly postponed: ShownList;
}

/** @param lists null where nothing is loaded */
export function Upcoming({ lists }: { readonly lists: UpcomingLists | null }) {
  if (lists === null) return <PageShell kicker="About these data" title="Upcoming" lead="There are no meetings yet." />;
  const { lastDay, ahead, undated, overdue, postponed } = lists;
  const day = dateWords(lastDay, "long");
  return (
    <PageShell
      cite={{ title: `Meetings planned, as of ${day}`, href: "/upcoming" }}
      kicker="About these data"
      title="Upcoming"
      lead={<>
        The data look at what was reported until {day}. <All list={ahead} />, as far as they tell, {ahead.page.total === 1 ? "is" : "are"} planned for later, or
        for a time that reaches beyond it.
      </>}
    >
      <PageSection title="To come" id="ahead">
        {ahead.page.total === 0 && <p className={pageStyles.quiet}>Nothing in these data is planned for after {day}.</p>}
        <div className={styles.months}>
          {byMonth(ahead.page.items, lastDay).map(({ heading, items }) => (
            <section key={heading} className={styles.month}>
              <h3 className={styles.heading}>{heading}</h3>
              <PlannedList items={items} />
            </section>
          ))}
        </div>
        <Rest list={ahead} />
      </PageSection>
      {undated.page.total > 0 && (
        <PageSection title="No date given" id="undated">
          <p className={pageStyles.quiet}><All list={undated} /> planned, of which no source says when.</p>
          <PlannedList items={undated.page.items} />
          <Rest list={undated} />
        </PageSection>
      )}
      {overdue.page.total > 0 && (
        <PageSection title={`Planned until ${dateWords(lastDay)}; no report of ${overdue.page.total === 1 ? "it" : "them"} seen`} id="overdue" how="status">
          <p className={`${pageStyles.quiet} ${pageStyles.prose} ${styles.about}`}>
            <All list={overdue} /> planned for {day} or before. {overdue.page.total === 1 ? "It" : "They"} may have been held: no source in these data says
            what became of {overdue.page.total === 1 ? "it" : "them"}. What is known by a month or a year that was not over by then stands here and above.
          </p>
          <div className={pageStyles.list}><MeetingList items={overdue.page.items} /></div>
          <Rest list={overdue} />
        </PageSection>
      )}
      {postponed.page.total > 0 && (
        <PageSection title="Put off, and not told to have been held since" id="postponed" how="status">
          <div className={pageStyles.list}><MeetingList items={postponed.page.items} /></div>
          <Rest list={postponed} />
        </PageSection>
      )}
      <p className={`${pageStyles.quiet} ${pageStyles.prose}`}>How a meeting comes by its status: <a href={methodHref("status")}>the method</a>.</p>
    </PageShell>
  );
}

/** How many there are, as a link to them. */
function All({ list: { page: { total }, ...list } }: { readonly list: ShownList }) {
  return <a href={tableHref(list)}>{total === 0 ? "No meeting" : countWords(total, "meeting")}</a>;
}

/** `50 of 61`, where the page does not list all. */
function Rest({ list: { page: { total, items }, ...list } }: { readonly list: ShownList }) {
  if (total <= items.length) return null;
  return <p className={pageStyles.all}>{numberWords(items.length)} of {numberWords(total)}. <a href={tableHref(list)}>All {numberWords(total)} as a table</a></p>;
}

/** In the order of the page. */
function tableHref({ filter, order }: Pick<ShownList, "filter" | "order">): string {
  return viewHref({ ...DEFAULT_VIEW, show: "table", order, filter: { ...EVERY_MEETING, ...filter } });
}
