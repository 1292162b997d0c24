"use client";

import { useRef } from "react";
import type { MeetingPage } from "@/lib/domain/answers";
import { numberWords } from "@/lib/view/labels";
import { meetingsUrl, TABLE_PAGE } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import { useAnswer } from "../use-answer";
import { useLitRows } from "../use-lit-rows";
import type { Change } from "../use-view";
import { CELLS } from "./column-heads";
import { MeetingRow } from "./meeting-row";
import styles from "./table.module.css";

interface MeetingRowsProps {
  readonly view: View;
  readonly change: Change;
  /** Where this page begins; null for the first. */
  readonly cursor: string | null;
  /** How many rows stand above it. */
  readonly before: number;
  /** How many pages follow this one. */
  readonly more: number;
  readonly onMore: () => void;
}

/** A page of rows, and below it the next page, or what it takes to see it. */
export function MeetingRows({ view, change, cursor, before, more, onMore }: MeetingRowsProps) {
  const { data, error, loading, retry } = useAnswer<MeetingPage>(meetingsUrl(view, cursor));
  const body = useRef<HTMLTableSectionElement>(null);
  useLitRows(body, data?.items, "table");
  const shown = before + (data?.items.length ?? 0);
  const left = data === undefined ? 0 : data.total - shown;
  const next = data?.nextCursor ?? null;
  return (
    <>
      <tbody ref={body} aria-busy={loading}>
        {data?.items.map((item) => <MeetingRow key={item.id} item={item} view={view} change={change} />)}
      </tbody>
      {next !== null && more > 0
        ? <MeetingRows view={view} change={change} cursor={next} before={shown} more={more - 1} onMore={onMore} />
        : (
          <tfoot>
            <tr>
              <td colSpan={CELLS.length}>
                {data !== undefined && data.total > 0 && <span role="status">{numberWords(shown)} of {numberWords(data.total)}</span>}
                {next !== null && left > 0 && <button type="button" className={styles.more} onClick={onMore}>Show {numberWords(Math.min(TABLE_PAGE, left))} more</button>}
                {data === undefined && loading && <span role="status">Loading…</span>}
                {error && cursor !== null && <span role="alert">{error.message} <button type="button" className={styles.more} onClick={retry}>Retry</button></span>}
              </td>
            </tr>
          </tfoot>
        )}
    </>
  );
}
