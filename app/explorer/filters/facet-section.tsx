"use client";

import { useState } from "react";
import type { Facets } from "@/lib/domain/answers";
import { withFilter } from "@/lib/view/changes";
import type { NameOf } from "@/lib/view/chips";
import { topRows, type FacetGroup } from "@/lib/view/facet-groups";
import { numberWords } from "@/lib/view/labels";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import { AllValues } from "./all-values";
import { FacetRows } from "./facet-rows";
import { Group } from "./group";
import styles from "./filters.module.css";

interface FacetSectionProps {
  readonly group: FacetGroup;
  readonly view: View;
  readonly change: Change;
  readonly facets: Facets | undefined;
  readonly nameOf: NameOf;
}

/** The values of one filter: those with most meetings, and on request all of them. */
export function FacetSection({ group, view, change, facets, nameOf }: FacetSectionProps) {
  const [all, setAll] = useState(false);
  const { facet } = group;
  const chosen: readonly string[] = view.filter[facet];
  // Where it was is seen from one person, country or organization; without one there is nothing to choose.
  if (facet === "where" && chosen.length === 0 && (facets?.where.length ?? 0) === 0) return null;
  const total = facets?.totals[facet] ?? 0;
  const rows = facets === undefined ? [] : topRows(facet, facets, chosen, group.top, (id) => nameOf(facet, id));
  return (
    <Group heading={group.heading} open={group.open || chosen.length > 0}>
      {facets === undefined && <p className={styles.note}>…</p>}
      {facets !== undefined && rows.length === 0 && <p className={styles.note}>None under these filters</p>}
      {all ? (
        <AllValues group={group} view={view} change={change} total={total} onClose={() => setAll(false)} />
      ) : (
        <>
          <FacetRows rows={rows} group={group} view={view} change={change} />
          {group.preset && (
            <StepLink view={view} change={change} step={(from) => withFilter(from, group.preset?.filter ?? {})} className={styles.preset}>{group.preset.label}</StepLink>
          )}
          {total > rows.length && (
            <button type="button" className={styles.all} onClick={() => setAll(true)}>
              All {numberWords(total)}<span className="visually-hidden"> {group.heading.toLowerCase()}</span>
            </button>
          )}
        </>
      )}
    </Group>
  );
}
