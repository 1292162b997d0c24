"use client";

import { downloadText } from "./download-text";
import { setAside } from "./store";
import type { Said } from "./keeping";
import styles from "./views-panel.module.css";

/** Says why what is kept cannot be read, and leaves it as it is until the reader decides. */
export function Unreadable({ faults, json, say }: { readonly faults: readonly string[]; readonly json: string; readonly say: (said: Said) => void }) {
  const begin = () => {
    const failure = setAside();
    say(failure === null ? { words: ["Set aside. From now on views and notes are kept anew."] } : { words: [failure], failed: true });
  };
  return (
    <div className={styles.failed} role="alert">
      <p>What this browser keeps for Parley cannot be read. It is left as it is, and nothing is saved until you decide.</p>
      <ul>{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>
      <p className={styles.actions}>
        <button type="button" className={styles.action} onClick={() => downloadText("parley-kept.json", json)}>Download it</button>
        <button type="button" className={styles.action} onClick={begin}>Set it aside and begin anew</button>
      </p>
    </div>
  );
}
