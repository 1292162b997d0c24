"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import { memo } from "react";
import { dateWords } from "@/lib/view/date-words";
import { grow, isFocused, isGrown, shrink, toggleFocus } from "@/lib/view/focus";
import type { ListRow } from "@/lib/view/graph-list";
import { countryName, nodeName, nodeTies, tieFacts } from "@/lib/view/graph-words";
import { groupable, toggleGroup } from "@/lib/view/grouping";
import { numberWords, STATUS_LABELS } from "@/lib/view/labels";
import { selectionFilter } from "@/lib/view/requests";
import { hide } from "@/lib/view/selected";
import type { View } from "@/lib/view/view";
import { RegionDot } from "../../components/region-dot";
import { StatusMark } from "../../components/status-mark";
import { NoteMark } from "../kept/note-mark";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import styles from "./list.module.css";

const BAR = 60;

interface GraphListRowProps {
  readonly row: ListRow;
  readonly view: View;
  readonly change: Change;
  /** The most meetings that a node has: the end of the scale of the bars. */
  readonly most: number;
  readonly selected: boolean;
  /** Whether the Tab key comes to this row, and from it to its links. */
  readonly focusable: boolean;
  readonly onToggle: (id: string, open: boolean) => void;
}

/** A node of the graph, or one of its ties, in a row. */
export const GraphListRow = memo(function GraphListRow({ row, view, change, most, selected, focusable, onToggle }: GraphListRowProps) {
  const { key, id, node, tie, open, ties, position, siblings } = row;
  const { kind } = node;
  const isMeeting = kind === "meeting";
  // An actor has no first day of its own: what can be done with it has the room.
  const isActor = tie === null && !isMeeting;
  const code = groupable(view, node);
  const tab = focusable ? 0 : -1;
  // A meeting, and the line to it, is one.
  const counted = tie === null ? !isMeeting : id.includes("~");
  const meetings = tie?.meetings ?? node.meetings;
  const list = (from: View): View => ({ ...from, filter: selectionFilter(from, id.split("~")), show: "table" });
  return (
    <tr className={styles.row} data-row={key} data-element={id} data-tie={tie === null ? undefined : ""} data-selected={selected ? "" : undefined}
      tabIndex={tab} aria-level={tie === null ? 1 : 2} aria-posinset={position} aria-setsize={siblings} aria-selected={selected} {...(open !== null && { "aria-expanded": open })}>
      <th scope="row" data-cell="who">
        {open === null ? <span className={styles.toggle} /> : (
          // The arrow keys do the same, and the row says whether it is open.
          <button type="button" className={styles.toggle} tabIndex={-1} aria-hidden onClick={() => onToggle(node.id, !open)}>
            {open ? <ChevronDown size={14} strokeWidth={2} /> : <ChevronRight size={14} strokeWidth={2} />}
          </button>
        )}
        {kind === "meeting"
          ? node.status !== null && <StatusMark status={node.status} labelled={false} />
          : <RegionDot region={node.region} kind={kind} />}
        <span className={styles.name}>{nodeName(node)}</span>
        <NoteMark on={id} />
        {node.kind === "person" && node.country !== null && <abbr className={styles.code} title={countryName(node.country)}>{node.country}</abbr>}
      </th>
      <td data-cell="meetings">
        {counted && (
          <>
            <svg className={styles.bar} viewBox={`0 0 ${BAR} 6`} width={BAR} height="6" aria-hidden><rect width={(BAR * meetings) / most} height="6" rx="1" /></svg>
            <StepLink view={view} change={change} step={list} className={styles.number} tabIndex={tab} title="These meetings as a table">{numberWords(meetings)}</StepLink>
          </>
        )}
      </td>
      <td data-cell="of">{isMeeting ? node.status !== null && STATUS_LABELS[node.status] : tie === null ? nodeTies(node, ties) : counted && tieFacts(tie).slice(1).join(", ")}</td>
      {!isActor && <td data-cell="when">{isMeeting ? dateWords(node.date) : counted && tie?.first && tie.last ? dateWords(`${tie.first}/${tie.last}`) : ""}</td>}
      <td data-cell="acts" colSpan={isActor ? 2 : 1}>
        {tie === null && (
          <span className={styles.acts}>
            {!isMeeting && <Growing row={row} view={view} change={change} tab={tab} />}
            {!isMeeting && <button type="button" tabIndex={tab} aria-pressed={isFocused(view, [node.id])} onClick={() => change((now) => toggleFocus(now, [node.id]))}>Focus</button>}
            {code !== null && <button type="button" tabIndex={tab} title={node.people === null ? `Draws the people of ${countryName(code)} as one` : "Draws each of them alone again"} onClick={() => change((now) => toggleGroup(now, code))}>{node.people === null ? "Group" : "One by one"}</button>}
            <button type="button" tabIndex={tab} onClick={() => change((now) => hide(now, node.id))}>Hide</button>
          </span>
        )}
      </td>
    </tr>
  );
});

/** Draws those whom an actor met and who are not drawn yet, or takes back what it drew. */
function Growing({ row: { node, ties }, view, change, tab }: Pick<GraphListRowProps, "row" | "view" | "change"> & { readonly tab: number }) {
  if (isGrown(view, node.id)) return isFocused(view, [node.id]) ? null : <button type="button" tabIndex={tab} onClick={() => change((now) => shrink(now, node.id))}>Collapse</button>;
  if (node.neighbours <= ties) return null;
  return <button type="button" tabIndex={tab} onClick={() => change((now) => grow(now, node.id))}>Expand</button>;
}
