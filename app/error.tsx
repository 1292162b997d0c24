"use client";

import Link from "next/link";

/**
 * What is shown where a page could not be made: an outage or a fault of Parley's own, said as one. Its styles are global,
 * for a file of their own would be loaded ahead on every page and used on none.
 */
export default function ErrorPage({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <main id="main" className="apart">
      <h1>This page could not be made</h1>
      <p>The database does not answer, or something failed in Parley itself. The meetings are still there; what failed stands in the server’s log.</p>
      <p className="apart-ways">
        <button type="button" className="apart-retry" onClick={() => retry()}>Try again</button>
        <Link href="/">To the explorer</Link>
      </p>
    </main>
  );
}
