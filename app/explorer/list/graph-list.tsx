"use client";

import { useEffect, useId, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import type { Graph } from "@/lib/domain/answers";
import { select } from "@/lib/view/changes";
import { toggleFocus, toggleGrown } from "@/lib/view/focus";
import { groupable, toggleGroup } from "@/lib/view/grouping";
import { listMove, listRows, openFor, type ListRow } from "@/lib/view/graph-list";
import { drawnWords } from "@/lib/view/graph-words";
import { numberWords } from "@/lib/view/labels";
import { hide, toggleSelected } from "@/lib/view/selected";
import type { View } from "@/lib/view/view";
import { LitMarks } from "../lit-marks";
import type { Change } from "../use-view";
import { GraphListRow } from "./graph-list-row";
import styles from "./list.module.css";

/** So many nodes are listed at a time, with all of their ties. */
const PAGE = 200;
const KEYS = "Up and down go from row to row, right shows the ties, left closes them, Enter selects, with Shift it adds to what is selected or takes away, E expands, F lists only a node and those tied to it, or all again, G lists the people of its country as one, or one by one again, H hides.";

interface GraphListProps {
  readonly view: View;
  readonly change: Change;
  /** What the graph draws; undefined until the first answer. */
  readonly graph: Graph | undefined;
}

/**
 * The graph as a list: the same nodes and ties, with the same acts, for reading, for the keyboard and for the screen
 * reader. A row is a node; opened, those it is tied to follow.
 */
export function GraphList({ view, change, graph }: GraphListProps) {
  const table = useRef<HTMLTableElement>(null);
  const help = useId();
  /** The nodes that were opened by hand, and those that were closed. */
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [asked, setAsked] = useState(PAGE);
  const [walked, setWalked] = useState<string | null>(null);
  const [resting, setResting] = useState<string | null>(null);
  const chosen = view.select;
  const among = useMemo(() => new Set(view.among), [view.among]);
  const open = useMemo(() => {
    const of = graph === undefined ? null : openFor(graph, chosen);
    return new Set([...new Map([...(of === null ? [] : [[of, true] as const]), ...byHand])].flatMap(([id, isOpen]) => (isOpen ? [id] : [])));
  }, [graph, chosen, byHand]);
  const all = useMemo(() => (graph === undefined ? [] : listRows(graph, open)), [graph, open]);
  const rows = useMemo(() => cut(all, asked, chosen), [all, asked, chosen]);
  // Where the keyboard was may have gone from the view.
  const at = rows.find(({ key }) => key === walked)?.key ?? rows.find(({ id }) => id === chosen)?.key ?? rows[0]?.key ?? null;

  /** The node to go to once it is listed: the keyboard was at one that went. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const row = table.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.current)}"]`);
    // Who has gone elsewhere meanwhile stays there.
    const isHere = document.activeElement === document.body || table.current?.contains(document.activeElement) === true;
    if (row || !isHere) next.current = null;
    if (!row || !isHere) return;
    setWalked(row.dataset["row"] ?? null);
    row.focus();
  }, [rows]);

  useEffect(() => {
    table.current?.querySelector("[data-selected]")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  if (graph === undefined) return <p className={styles.waiting}>Drawing…</p>;
  if (rows.length === 0) return <p className={styles.waiting}>Nobody to list: widen the view.</p>;

  const keyOf = (target: EventTarget) => (target instanceof Element ? target.closest("[data-row]")?.getAttribute("data-row") ?? null : null);
  const focus = (key: string) => {
    setWalked(key);
    const row = table.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  };
  const toggle = (id: string, to: boolean) => setByHand((now) => new Map([...now, [id, to]]));
  /** Adds to what is selected, or takes away; of a tie its other end. */
  const add = (id: string) => change((now) => toggleSelected(now, id));
  const act = ({ id, node, tie, key }: ListRow, { key: pressed, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">): boolean => {
    const code = groupable(view, node);
    if ((pressed === "Enter" || pressed === " ") && shiftKey) add(node.id);
    else if (pressed === "Enter" || pressed === " ") change((now) => (isOnlySelected(now, id) ? select(now, null) : select(now, id)));
    else if (pressed === "Escape") change((now) => select(now, null));
    else if (pressed === "e" && node.kind !== "meeting") change((now) => toggleGrown(now, node.id));
    else if (pressed === "f" && node.kind !== "meeting") change((now) => toggleFocus(now, [node.id]));
    else if (pressed === "g" && code !== null) {
      next.current = node.people === null ? code : (graph.groups.find(({ id: of }) => of === code)?.members[0]?.id ?? null);
      change((now) => toggleGroup(now, code));
    } else if (pressed === "h" && tie === null) {
      const below = rows[rows.findIndex((row) => row.key === key) + 1] ?? rows.at(-2);
      change((now) => hide(now, node.id));
      if (below !== undefined && below.key !== key) focus(below.key);
    } else return false;
    return true;
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    // Within a row, its links and buttons have keys of their own.
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLTableRowElement)) return;
    const row = rows.find(({ key }) => key === keyOf(event.target));
    if (row === undefined) return;
    const move = listMove(rows, row.key, event.key);
    if (move === null && !act(row, event)) return;
    event.preventDefault();
    if (move === null) return;
    if ("go" in move) focus(move.go);
    else toggle("open" in move ? move.open : move.close, "open" in move);
  };
  const click = (event: MouseEvent<HTMLTableElement>) => {
    if (event.target instanceof Element && event.target.closest("a, button") !== null) return;
    const row = rows.find(({ key }) => key === keyOf(event.target));
    if (row === undefined || window.getSelection()?.isCollapsed === false) return;
    setWalked(row.key);
    if (event.shiftKey) add(row.node.id);
    else change((now) => select(now, row.id));
  };
  const rest = (event: FocusEvent | PointerEvent) => setResting(rows.find(({ key }) => key === keyOf(event.target))?.id ?? null);
  const shown = rows.filter(({ tie }) => tie === null).length;

  return (
    <div className={styles.scroll}>
      <p id={help} hidden>{KEYS}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose rows open and are walked by the arrow keys is a treegrid */}
      <table ref={table} role="treegrid" aria-multiselectable="true" className={styles.table} aria-label={drawnWords(graph, view)} aria-describedby={help}
        onKeyDown={press} onClick={click} onFocus={rest} onBlur={() => setResting(null)} onPointerOver={rest} onPointerLeave={() => setResting(null)}>
        <thead>
          <tr>
            <th scope="col" data-cell="who">{view.level === "country" ? "Country or organization" : "Who"}</th>
            <th scope="col" data-cell="meetings">Meetings</th>
            <th scope="col" data-cell="of">Of these</th>
            <th scope="col" data-cell="when">First to last</th>
            <th scope="col" data-cell="acts"><span className="visually-hidden">Acts</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GraphListRow key={row.key} row={row} view={view} change={change} most={rows[0]?.node.meetings ?? 1} selected={row.id === chosen || (row.tie === null && among.has(row.id))} focusable={row.key === at} onToggle={toggle} />
          ))}
        </tbody>
      </table>
      <p className={styles.foot}>
        <span role="status">{numberWords(shown)} of {numberWords(graph.nodes.length)}</span>
        {shown < graph.nodes.length && <button type="button" className={styles.more} onClick={() => setAsked(shown + PAGE)}>Show {numberWords(Math.min(PAGE, graph.nodes.length - shown))} more</button>}
      </p>
      <LitMarks container={table} view={view} graph={graph} from="list" own={resting} />
    </div>
  );
}

function isOnlySelected({ select: selected, among }: View, id: string): boolean {
  return selected === id && among.length === 0;
}

/** The rows of so many nodes, and of as many more as it takes for what is selected to be among them. */
function cut(rows: readonly ListRow[], asked: number, chosen: string | null): readonly ListRow[] {
  const selected = rows.findIndex(({ id }) => id === chosen);
  const last = rows.findIndex(({ tie, position }, index) => tie === null && position > asked && index > selected);
  return last < 0 ? rows : rows.slice(0, last);
}
