"use client";

import Link from "next/link";
import styles from "./error.module.css";

/** What is shown where a page could not be made: a fault of Parley's own, said as one. */
export default function ErrorPage({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <main id="main" className={styles.page}>
      <h1>This page could not be made</h1>
      <p>Something failed in Parley itself; the meetings are still there. What failed stands in the server’s log.</p>
      <p className={styles.ways}>
        <button type="button" className={styles.retry} onClick={() => retry()}>Try again</button>
        <Link href="/">To the explorer</Link>
      </p>
    </main>
  );
}
