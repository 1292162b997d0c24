"use client";

import { PanelLeftClose, X } from "lucide-react";
import { memo } from "react";
import type { Facets } from "@/lib/domain/answers";
import { actorsAsked } from "@/lib/domain/filter";
import { clearFilters, withFilter } from "@/lib/view/changes";
import type { Chip, NameOf } from "@/lib/view/chips";
import { FACET_GROUPS } from "@/lib/view/facet-groups";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import { DateFields } from "./date-fields";
import { FacetSection } from "./facet-section";
import { FilterRow } from "./filter-row";
import { Group } from "./group";
import { SizeLinks } from "./size-links";
import styles from "./filters.module.css";

interface FilterPanelProps {
  readonly view: View;
  readonly change: Change;
  readonly facets: Facets | undefined;
  /** What is chosen. */
  readonly chips: readonly Chip[];
  readonly nameOf: NameOf;
  /** Closes the panel. */
  readonly onClose: () => void;
}

/** The filters: what is chosen as chips, and every value that could be, with its meetings under the other filters. */
export const FilterPanel = memo(function FilterPanel({ view, change, facets, chips, nameOf, onClose }: FilterPanelProps) {
  const { filter } = view;
  return (
    <aside id="filters" className={styles.panel} aria-label="Filters">
      <div className={styles.heading}>
        <h2 className={styles.title}>Filters</h2>
        {chips.length > 0 && <StepLink view={view} change={change} step={clearFilters} className={styles.clear}>Clear all</StepLink>}
        <button type="button" className={styles.close} onClick={onClose} aria-label="Close the filters" title="Close the filters">
          <PanelLeftClose size={16} strokeWidth={1.75} aria-hidden />
        </button>
      </div>
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label="Chosen filters">
          {chips.map(({ key, words, remove }) => (
            <li key={key}>
              <StepLink view={view} change={change} step={remove} className={styles.chip} title={`Remove: ${words}`}>
                <span className="visually-hidden">Remove </span>
                <span className={styles.chipWords}>{words}</span>
                <X size={13} strokeWidth={2} aria-hidden />
              </StepLink>
            </li>
          ))}
        </ul>
      )}
      {actorsAsked(filter).length > 1 && (
        <p className={styles.match}>
          <span>Took part:</span>
          {(["any", "all"] as const).map((match) => (
            <StepLink key={match} view={view} change={change} step={(from) => withFilter(from, { match })} aria-current={filter.match === match ? "true" : undefined} className={styles.choice}>
              {match === "any" ? "any of them" : "all together"}
            </StepLink>
          ))}
        </p>
      )}
      <Group heading="Dates and size" open>
        <DateFields key={`${filter.from}|${filter.to}`} view={view} change={change} />
        <SizeLinks view={view} change={change} spread />
      </Group>
      {FACET_GROUPS.map((group) => (
        <FacetSection key={group.facet} group={group} view={view} change={change} facets={facets} nameOf={nameOf} />
      ))}
      <Group heading="Agreement" open>
        <ul>
          <FilterRow
            view={view} change={change} step={(from) => withFilter(from, { disputed: !from.filter.disputed })}
            chosen={filter.disputed} label="Sources differ" count={facets?.disputed[0]?.count ?? null} most={facets?.disputed[0]?.count ?? 1}
          />
        </ul>
      </Group>
    </aside>
  );
});
