"use client";

import { useSWRConfig } from "swr";
import type { MeetingItem, MeetingPage } from "@/lib/domain/answers";
import type { Chip } from "@/lib/view/chips";
import { drawingOnPage, PAPER_WIDTH } from "@/lib/view/picture/paper";
import type { Part, Sheet } from "@/lib/view/picture/sheet";
import { sheetOfView } from "@/lib/view/picture/sheet-of-view";
import { meetingsUrl } from "@/lib/view/requests";
import type { Sentence } from "@/lib/view/sentence";
import { viewHref, type View } from "@/lib/view/view";
import { today } from "../kept/store";
import { readPaper } from "./parts";
import { PrintedTable } from "./printed-table";
import { usePrinted } from "./use-printed";
import styles from "./printed.module.css";

/** A view on paper. */
export interface Printed {
  readonly sheet: Sheet;
  /** Its meetings, as far as they are loaded. */
  readonly items: readonly MeetingItem[];
  /** How many there are; null where that is not known. */
  readonly total: number | null;
}

interface Asked {
  readonly view: View;
  readonly told: Sentence | null;
  readonly chips: readonly Pick<Chip, "key" | "words">[];
}

/** The view as it goes on paper, while it is printed; null on the screen. */
export function usePrintedView({ view, told, chips }: Asked): Printed | null {
  const { cache } = useSWRConfig();
  return usePrinted(() => ({
    sheet: sheetOfView({ told, chips, parts: readPaper(PAPER_WIDTH), today: today(), address: window.location.origin + viewHref(view) }),
    ...loaded(view, (url) => cache.get(url)?.data as MeetingPage | undefined),
  }));
}

/** The pages of the table from the first on, as far as they are there. */
function loaded(view: View, pageAt: (url: string) => MeetingPage | undefined): Pick<Printed, "items" | "total"> {
  const items: MeetingItem[] = [];
  let page = pageAt(meetingsUrl(view, null));
  const total = page?.total ?? null;
  while (page !== undefined) {
    items.push(...page.items);
    page = page.nextCursor === null ? undefined : pageAt(meetingsUrl(view, page.nextCursor));
  }
  return { items, total };
}

/** The head of a view on paper: what it is, and what it asks for. */
export function PrintedHead({ sheet: { title, beneath, filters } }: Printed) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {beneath !== "" && <p className={styles.quiet}>{beneath}</p>}
      {filters.length > 0 && <p>Only: {filters.join(" · ")}</p>}
    </div>
  );
}

/** What follows on paper: the pictures with their legends, the meetings, and where it is all from. */
export function PrintedRest({ sheet: { parts, made, address }, items, total }: Printed) {
  return (
    <div className={styles.rest}>
      {parts.map((part) => <PrintedPart key={part.told} part={part} />)}
      <PrintedTable items={items} total={total} />
      <footer className={styles.foot}>
        <p>Parley, printed {made}</p>
        <p><a href={address}>{address}</a></p>
      </footer>
    </div>
  );
}

function PrintedPart({ part: { told, heading, drawing, legend, notes } }: { readonly part: Part }) {
  return (
    <section className={styles.part}>
      {heading !== "" && <h2 className={styles.heading}>{heading}</h2>}
      <Drawn svg={drawingOnPage(drawing, told)} className={styles.picture} />
      <ul className={styles.legend}>
        {legend.map(({ mark, words }) => <li key={words}><Drawn svg={drawingOnPage(mark, "")} /> {words}</li>)}
      </ul>
      {notes.map((note) => <p key={note} className={styles.quiet}>{note}</p>)}
    </section>
  );
}

/** @param svg written here, every text in it escaped */
function Drawn({ svg, className }: { readonly svg: string; readonly className?: string | undefined }) {
  return <span className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
