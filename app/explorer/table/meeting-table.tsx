"use client";

import { memo, useState } from "react";
import { meetingsUrl } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import type { Change } from "../use-view";
import { ColumnHeads } from "./column-heads";
import { MeetingRows } from "./meeting-rows";
import { ScrollRegion } from "../../components/scroll-region";
import styles from "./table.module.css";

/** The meetings of the view as a table: all that the graph shows, for the eye, the keyboard and the screen reader. */
export const MeetingTable = memo(function MeetingTable({ view, change }: { readonly view: View; readonly change: Change }) {
  const list = meetingsUrl(view, null);
  const [shown, setShown] = useState({ list, more: 0 });
  // Another list begins again at its first page.
  const more = shown.list === list ? shown.more : 0;
  return (
    <ScrollRegion label="Meetings" className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">Meetings of the view. The headings sort it.</caption>
        <ColumnHeads view={view} change={change} />
        <MeetingRows view={view} change={change} cursor={null} before={0} more={more} onMore={() => setShown({ list, more: more + 1 })} />
      </table>
    </ScrollRegion>
  );
});
