"use client";

import { memo, type MouseEvent } from "react";
import { select } from "@/lib/view/changes";
import { valueOf, type MeasureRow as Row } from "@/lib/view/measure-columns";
import { measureWords } from "@/lib/view/measure-words";
import { measuredFilter, selectionFilter } from "@/lib/view/requests";
import { viewHref, type View } from "@/lib/view/view";
import { FollowLink } from "../../components/follow-link";
import { CircleMark } from "../circle-mark";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import styles from "./measures.module.css";

const FIGURES = ["ties", "strength", "betweenness", "eigenvector"] as const;

interface MeasureRowProps {
  readonly row: Row;
  readonly view: View;
  readonly change: Change;
  /** The column by which the table is sorted. */
  readonly sorted: string;
  readonly selected: boolean;
}

/** An actor with its measures. A click beside the links selects it; its name is the link that does so by keyboard. */
export const MeasureRow = memo(function MeasureRow({ row, view, change, sorted, selected }: MeasureRowProps) {
  const { id, label, country, kind, meetings } = row.node;
  const list = (from: View): View => ({ ...from, filter: selectionFilter({ ...from, filter: measuredFilter(from) }, [id]), show: "table" });
  const choose = (event: MouseEvent<HTMLTableRowElement>) => {
    if (event.target instanceof Element && event.target.closest("a") !== null) return;
    if (window.getSelection()?.isCollapsed === false) return;
    change((from) => select(from, id));
  };
  const cell = (key: string) => ({ "data-cell": key, "data-sorted": key === sorted ? "" : undefined });
  return (
    <tr className={styles.row} data-selected={selected ? "" : undefined} onClick={choose}>
      <th scope="row" {...cell("who")}>
        <StepLink view={view} change={change} step={(from) => select(from, id)} aria-current={selected ? "true" : undefined} className={styles.name} title="Select">{label}</StepLink>
        {kind === "person" && country !== null && <span className={styles.code}> {country}</span>}
      </th>
      <td {...cell("meetings")}>
        <FollowLink className={styles.count} href={viewHref(list(view))} onFollow={() => change(list)}>{measureWords("meetings", meetings)}</FollowLink>
      </td>
      {FIGURES.map((measure) => <td key={measure} {...cell(measure)}>{measureWords(measure, valueOf(row, measure))}</td>)}
      <td {...cell("circle")}>{row.circle === null ? "–" : <CircleMark circle={row.circle} />}</td>
    </tr>
  );
});
