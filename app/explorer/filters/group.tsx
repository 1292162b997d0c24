"use client";

import { ChevronDown } from "lucide-react";
import { useState, type ReactNode } from "react";
import styles from "./filters.module.css";

/**
 * A group of filters that folds.
 * @param open whether it is open at first; afterwards it stays as the reader left it
 */
export function Group({ heading, open, children }: { readonly heading: string; readonly open: boolean; readonly children: ReactNode }) {
  const [first] = useState(open);
  return (
    <details className={styles.group} open={first}>
      <summary className={styles.summary}>
        <h3 className={styles.groupHeading}>{heading}</h3>
        <ChevronDown className={styles.chevron} size={15} strokeWidth={1.75} aria-hidden />
      </summary>
      {children}
    </details>
  );
}
