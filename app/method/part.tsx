import type { ReactNode } from "react";
import type { MeetingRef } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import { dateWords } from "@/lib/view/date-words";
import { meetingHref, type MethodPart } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { meetingsHref } from "@/lib/view/view";
import pageStyles from "../components/page.module.css";
import styles from "./method.module.css";

export const TITLES: Readonly<Record<MethodPart, string>> = {
  settling: "How values are settled",
  disputes: "Where sources differ",
  status: "Planned, held, and otherwise",
  dates: "Dates",
  counting: "How meetings are counted",
  where: "Where, and seen from whom",
  reciprocity: "Reciprocity",
  gaps: "Gaps",
  firsts: "Firsts",
  tours: "Tours",
  coverage: "Coverage",
  centrality: "Centrality and circles",
  offices: "Offices",
  publishers: "Publishers",
  citing: "How to cite",
  mistakes: "Mistakes",
};

/** One rule, under the anchor by which figures elsewhere lead to it. */
export function Part({ id, children }: { readonly id: MethodPart; readonly children: ReactNode }) {
  return (
    <section id={id} className={`${styles.part} ${pageStyles.prose}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={pageStyles.heading}>{TITLES[id]}</h2>
      {children}
    </section>
  );
}

/** A rule at work on the data as they are. */
export function Example({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.example}>
      <h3 className={styles.label}>For example</h3>
      {children}
    </div>
  );
}

/** `Wang Yi and Dmytro Kuleba, 18 Feb 2023`, as a link to the meeting. */
export function MeetingLink({ meeting: { id, title, date } }: { readonly meeting: Pick<MeetingRef, "id" | "title" | "date"> }) {
  return <><a href={meetingHref(id)}>{title}</a>, {dateWords(date)}</>;
}

/** How many meetings a filter lists, as a link to them; `bare`, the number alone. */
export function Count({ n, filter, bare = false }: { readonly n: number; readonly filter: Partial<MeetingFilter>; readonly bare?: boolean }) {
  return <a href={meetingsHref(filter)}>{bare ? numberWords(n) : countWords(n, "meeting")}</a>;
}

/** Words with numbers that open their meetings: `held 887, planned 57`. */
export function Counts({ rows }: { readonly rows: readonly { readonly label: string; readonly n: number; readonly filter: Partial<MeetingFilter> }[] }) {
  return (
    <ul className={styles.counts}>
      {rows.map(({ label, n, filter }) => (
        <li key={label}>
          <span>{label}</span> <Count n={n} filter={filter} bare />
        </li>
      ))}
    </ul>
  );
}
