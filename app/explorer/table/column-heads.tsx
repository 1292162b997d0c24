"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { nextOrder, sortOf, TABLE_COLUMNS } from "@/lib/view/table-columns";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import styles from "./table.module.css";

/** The headings, each of which sorts the table by its column, and turns the order round when pressed again. */
export function ColumnHeads({ view, change }: { readonly view: View; readonly change: Change }) {
  return (
    <thead>
      <tr>
        {TABLE_COLUMNS.map((column) => {
          const sort = sortOf(column, view.order);
          return (
            <th key={column.key} scope="col" aria-sort={sort} data-column={column.key}>
              <StepLink view={view} change={change} step={(from) => ({ ...from, order: nextOrder(column, from.order) })} className={styles.sort}>
                {column.heading}
                {sort === "ascending" && <ArrowUp size={12} strokeWidth={2} aria-hidden />}
                {sort === "descending" && <ArrowDown size={12} strokeWidth={2} aria-hidden />}
              </StepLink>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
