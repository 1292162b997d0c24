"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Graph } from "@/lib/domain/answers";
import { numberWords } from "@/lib/view/labels";
import { DEFAULT_MEASURE_ORDER, MEASURE_COLUMNS, measureRows, sortRows, type MeasureColumn, type MeasureOrder } from "@/lib/view/measure-columns";
import { DEFINITIONS } from "@/lib/view/measure-words";
import type { NetworkMeasures } from "@/lib/view/network";
import { nextOrder, sortOf } from "@/lib/view/table-columns";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import { MeasureRow } from "./measure-row";
import styles from "./measures.module.css";

const PAGE = 100;

interface MeasureTableProps {
  readonly view: View;
  readonly change: Change;
  readonly order: MeasureOrder;
  readonly network: Graph;
  readonly measures: NetworkMeasures;
}

/** The actors of the network with their measures, sorted by a heading; a row selects its actor. */
export function MeasureTable({ view, change, order, network, measures }: MeasureTableProps) {
  const rows = useMemo(() => sortRows(measureRows(network, measures), order), [network, measures, order]);
  const [asked, setAsked] = useState(PAGE);
  const chosen = useMemo(() => new Set(view.select?.split("~")), [view.select]);
  // Whoever is selected is among the rows shown.
  const last = rows.findLastIndex(({ node }) => chosen.has(node.id));
  const shown = Math.min(rows.length, Math.max(asked, Math.ceil((last + 1) / PAGE) * PAGE));
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    body.current?.querySelector("[data-selected]")?.scrollIntoView({ block: "nearest" });
  }, [view.select]);

  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption className="visually-hidden">Measures of the network, one row for each actor. The headings sort it.</caption>
        <thead>
          <tr>{MEASURE_COLUMNS.map((column) => <Heading key={column.key} column={column} view={view} change={change} order={order} />)}</tr>
        </thead>
        <tbody ref={body}>
          {rows.slice(0, shown).map((row) => (
            <MeasureRow key={row.node.id} row={row} view={view} change={change} sorted={order.replace("-", "")} selected={chosen.has(row.node.id)} />
          ))}
        </tbody>
      </table>
      <p className={styles.foot}>
        <span role="status">{numberWords(shown)} of {numberWords(rows.length)}</span>
        {shown < rows.length && (
          <button type="button" className={styles.button} onClick={() => setAsked(shown + PAGE)}>Show {numberWords(Math.min(PAGE, rows.length - shown))} more</button>
        )}
      </p>
    </div>
  );
}

function Heading({ column, view, change, order }: { readonly column: MeasureColumn; readonly order: MeasureOrder } & Pick<MeasureTableProps, "view" | "change">) {
  const sort = sortOf(column, order);
  return (
    <th scope="col" aria-sort={sort} data-cell={column.key}>
      <StepLink
        view={view} change={change} step={(from) => ({ ...from, measures: nextOrder(column, from.measures ?? DEFAULT_MEASURE_ORDER) })}
        className={styles.sort} title={column.key === "who" ? undefined : DEFINITIONS[column.key]}
      >
        {sort === "ascending" && <ArrowUp size={11} strokeWidth={2} aria-hidden />}
        {sort === "descending" && <ArrowDown size={11} strokeWidth={2} aria-hidden />}
        {column.heading}
      </StepLink>
    </th>
  );
}
