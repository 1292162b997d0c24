"use client";

import type { AnswerError } from "../use-answer";
import styles from "./inspector.module.css";

/** Says that an answer is on its way. */
export function Waiting() {
  return <p className={styles.quiet} role="status">Loading…</p>;
}

/** Says why there is no answer, and asks again. */
export function Failed({ error, retry }: { readonly error: AnswerError; readonly retry: () => void }) {
  return (
    <div className={styles.failed} role="alert">
      <p>{error.message}</p>
      <button type="button" className={styles.action} onClick={retry}>Try again</button>
    </div>
  );
}
