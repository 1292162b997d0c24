"use client";

import { Printer } from "lucide-react";
import styles from "./header.module.css";

/** Prints the page. */
export function PrintButton() {
  return (
    <button type="button" className={styles.action} onClick={() => window.print()} aria-label="Print">
      <Printer aria-hidden size={16} strokeWidth={1.75} />
      <span className="label">Print</span>
    </button>
  );
}
