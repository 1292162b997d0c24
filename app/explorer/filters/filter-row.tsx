"use client";

import { Check, CircleMinus } from "lucide-react";
import type { ReactNode } from "react";
import { countWords, numberWords } from "@/lib/view/labels";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import styles from "./filters.module.css";

const BAR = 40;

interface FilterRowProps {
  readonly view: View;
  readonly change: Change;
  /** Chooses the value, or lets it go. */
  readonly step: (view: View) => View;
  readonly chosen: boolean;
  readonly label: string;
  /** Null where it is not known. */
  readonly count: number | null;
  /** The largest count of the group, for the bar. */
  readonly most: number;
  readonly mark?: ReactNode;
  /** Leaves its meetings out, where that can be. */
  readonly leaveOut?: (view: View) => View;
}

/** One value of a filter: a link that is a checkbox, with a bar and the number of its meetings. */
export function FilterRow({ view, change, step, chosen, label, count, most, mark, leaveOut }: FilterRowProps) {
  return (
    <li className={styles.row} data-empty={count === 0 ? "" : undefined}>
      <StepLink view={view} change={change} step={step} role="checkbox" aria-checked={chosen} className={styles.value} title={label}>
        <span className={styles.box} aria-hidden>{chosen && <Check size={11} strokeWidth={3} />}</span>
        {mark}
        <span className={styles.label}>{label}</span>
        <svg className={styles.bar} width={BAR} height="4" aria-hidden>
          <rect className={styles.track} width={BAR} height="4" rx="2" />
          {count !== null && count > 0 && <rect className={styles.filled} width={Math.max(1, (BAR * count) / Math.max(1, most))} height="4" rx="1.5" />}
        </svg>
        <span className={styles.count} aria-hidden>{count === null ? "" : numberWords(count)}</span>
        {count !== null && <span className="visually-hidden">, {countWords(count, "meeting")}</span>}
      </StepLink>
      {leaveOut && !chosen && (
        <StepLink view={view} change={change} step={leaveOut} className={styles.leaveOut} aria-label={`Leave out ${label}`} title={`Leave out ${label}`}>
          <CircleMinus size={15} strokeWidth={1.75} aria-hidden />
        </StepLink>
      )}
    </li>
  );
}
