import type { ReactNode } from "react";
import { WHERE_LABELS, type WhereLabels } from "@/lib/view/labels";
import { WHERES, type Where } from "@/lib/domain/words";
import styles from "./where.module.css";

interface WhereLegendProps {
  readonly shown: readonly Where[];
  readonly labels?: WhereLabels;
  /** True where the picture also has what was not held. */
  readonly notHeld?: boolean;
  /** What a mark is. */
  readonly children: ReactNode;
}

/** What the colours of where meetings took place mean. */
export function WhereLegend({ shown, labels = WHERE_LABELS, notHeld = false, children }: WhereLegendProps) {
  return (
    <p className={styles.legend}>
      <span>{children}</span>
      {WHERES.filter((where) => shown.includes(where)).map((where) => (
        <span key={where} className={styles.key}>
          <svg viewBox="0 0 9 9" width="9" height="9" aria-hidden><rect className={styles.mark} data-where={where} width="9" height="9" rx="2" /></svg>
          {labels[where]}
        </span>
      ))}
      {notHeld && (
        <span className={styles.key}>
          <svg viewBox="0 0 9 9" width="9" height="9" aria-hidden><rect className={styles.mark} data-status="planned" x="0.5" y="0.5" width="8" height="8" rx="2" /></svg>
          Not held, or not seen held
        </span>
      )}
    </p>
  );
}
