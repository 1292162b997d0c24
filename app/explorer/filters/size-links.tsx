"use client";

import { useId } from "react";
import { withFilter } from "@/lib/view/changes";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import own from "./dates-and-size.module.css";
import styles from "./filters.module.css";

const SIZES = [2, 5, 12, 20] as const;

/** Up to how many participants a meeting makes ties: a summit of twenty is not 190 acquaintances. */
export function SizeLinks({ view, change }: { readonly view: View; readonly change: Change }) {
  const id = useId();
  const chosen = view.filter.maxParticipants;
  const sizes = [...new Set([...SIZES, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
  return (
    <div className={own.sizes} role="group" aria-labelledby={id}>
      <span id={id} title="Larger meetings make no ties in the graph">Ties up to</span>
      {[...sizes, null].map((size) => (
        <StepLink
          key={size} view={view} change={change} step={(from) => withFilter(from, { maxParticipants: size })}
          aria-current={size === chosen ? "true" : undefined} className={styles.choice}
          aria-label={size === null ? "Ties from meetings of any size" : `Ties from meetings of up to ${size}`}
        >
          {size ?? "any"}
        </StepLink>
      ))}
    </div>
  );
}
