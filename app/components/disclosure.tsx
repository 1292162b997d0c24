import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** What is folded away until asked for; it works without scripts, and print unfolds it. */
export function Disclosure({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
