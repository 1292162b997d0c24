"use client";

import { useRef } from "react";
import { countWords } from "@/lib/view/labels";
import type { Kept } from "@/lib/view/saved/kept";
import { noteWords } from "@/lib/view/saved/notes";
import { FILE_NAME, merge, mergedWords, MOST_BYTES, readFile, writeFile } from "@/lib/view/saved/views-file";
import { downloadText } from "./download-text";
import { readState, today } from "./store";
import type { Keeping } from "./keeping";
import styles from "./views-panel.module.css";

/** Takes all that is kept to a file, and what a file has to what is kept. */
export function Transfer({ kept, keeping: { keep, say } }: { readonly kept: Kept; readonly keeping: Keeping }) {
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = kept.views.length + kept.notes.length === 0;
  const bring = async (file: File) => {
    const failed = (...words: readonly string[]) => say({ words: [`Nothing was taken from ${file.name}.`, ...words], failed: true });
    if (file.size > MOST_BYTES) return failed("It is larger than any file of views and notes.");
    let text: string;
    try {
      text = await file.text();
    } catch {
      return failed("The browser could not read it.");
    }
    const read = readFile(text);
    if (!read.ok) return failed(...read.faults);
    const before = readState();
    if (before.kind !== "read") return;
    keep((now) => merge(now, read.value).kept, { words: [mergedWords(merge(before.kept, read.value))] });
  };
  return (
    <div className={styles.foot}>
      <p className={styles.actions}>
        <button type="button" className={styles.action} disabled={isEmpty} onClick={() => downloadText(FILE_NAME, writeFile(kept, today()))}>
          Export all{!isEmpty && <span className={styles.aside}> {countWords(kept.views.length, "view")}, {noteWords(kept.notes.length)}</span>}
        </button>
        <button type="button" className={styles.action} onClick={() => field.current?.click()}>Import…</button>
        <input ref={field} type="file" hidden accept=".json,application/json" aria-label={`Import ${FILE_NAME}`} onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          if (file !== undefined) void bring(file).finally(() => { target.value = ""; });
        }} />
      </p>
      <p className={styles.hint}>Views and notes stay in this browser. Links and pictures that you share carry no notes.</p>
    </div>
  );
}
