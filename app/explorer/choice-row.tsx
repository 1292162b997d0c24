"use client";

import { useId } from "react";
import type { View } from "@/lib/view/view";
import { StepLink } from "./step-link";
import type { Change } from "./use-view";
import styles from "./choice-row.module.css";

export interface Choice {
  readonly label: string;
  /** What it is called where it is heard without its row. */
  readonly full?: string;
  readonly chosen: boolean;
  readonly step: (view: View) => View;
}

interface ChoiceRowProps {
  readonly view: View;
  readonly change: Change;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  /** The choices stand at the far end of the row. */
  readonly spread?: boolean;
}

/** A few choices side by side of which one holds, each a link to the view that it gives. */
export function ChoiceRow({ view, change, label, hint, choices, spread = false }: ChoiceRowProps) {
  const id = useId();
  return (
    <div className={styles.row} role="group" aria-labelledby={id} data-spread={spread || undefined}>
      <span id={id} className={styles.label} title={hint}>{label}</span>
      <span className={styles.choices}>
        {choices.map(({ label: words, full, chosen, step }) => (
          <StepLink key={words} view={view} change={change} step={step} aria-current={chosen ? "true" : undefined} aria-label={full} className={styles.choice}>
            {words}
          </StepLink>
        ))}
      </span>
    </div>
  );
}
