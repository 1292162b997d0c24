"use client";

import type { Status } from "@/lib/domain/words";
import { toggleFilter } from "@/lib/view/changes";
import type { FacetGroup, FacetRow } from "@/lib/view/facet-groups";
import type { View } from "@/lib/view/view";
import { StatusMark } from "../../components/status-mark";
import type { Change } from "../use-view";
import { FilterRow } from "./filter-row";
import styles from "./filters.module.css";

interface FacetRowsProps {
  readonly rows: readonly FacetRow[];
  readonly group: FacetGroup;
  readonly view: View;
  readonly change: Change;
}

/** Rows of one filter, their bars measured by the largest among them. */
export function FacetRows({ rows, group: { facet, actors }, view, change }: FacetRowsProps) {
  const chosen: readonly string[] = view.filter[facet];
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  return (
    <ul>
      {rows.map(({ id, label, count }) => (
        <FilterRow
          key={id} view={view} change={change} label={label} count={count} most={most} chosen={chosen.includes(id)}
          step={(from) => toggleFilter(from, facet, id)} mark={<Mark facet={facet} id={id} />}
          {...(actors && { leaveOut: (from: View) => toggleFilter(from, "not", id) })}
        />
      ))}
    </ul>
  );
}

function Mark({ facet, id }: { readonly facet: FacetGroup["facet"]; readonly id: string }) {
  if (facet === "status") return <StatusMark status={id as Status} labelled={false} />;
  if (facet === "where") return <span className={styles.where} data-where={id} aria-hidden />;
  return null;
}
