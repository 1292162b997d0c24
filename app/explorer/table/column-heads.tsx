"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { nextOrder, sortOf, TABLE_COLUMNS, type TableColumn } from "@/lib/view/table-columns";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import styles from "./table.module.css";

/** The columns as they stand; kind and format share one, and each of them sorts it. */
export const CELLS = ["date", "title", "participants", "place", "kind format", "status", "topics", "sources"] as const;

/** The headings, each of which sorts the table by its column, and turns the order round when pressed again. */
export function ColumnHeads({ view, change }: { readonly view: View; readonly change: Change }) {
  return (
    <thead>
      <tr>
        {CELLS.map((cell) => {
          const columns = TABLE_COLUMNS.filter(({ key }) => cell.split(" ").includes(key));
          const sorted = columns.map((column) => sortOf(column, view.order)).find((sort) => sort !== "none") ?? "none";
          return (
            <th key={cell} scope="col" aria-sort={sorted} data-cell={cell}>
              {columns.map((column) => <SortLink key={column.key} column={column} view={view} change={change} />)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortLink({ column, view, change }: { readonly column: TableColumn; readonly view: View; readonly change: Change }) {
  const sort = sortOf(column, view.order);
  return (
    <StepLink
      view={view} change={change} step={(from) => ({ ...from, order: nextOrder(column, from.order) })}
      className={styles.sort} data-sorted={sort === "none" ? undefined : ""}
    >
      {column.heading}
      {sort === "ascending" && <ArrowUp size={12} strokeWidth={2} aria-hidden />}
      {sort === "descending" && <ArrowDown size={12} strokeWidth={2} aria-hidden />}
    </StepLink>
  );
}
