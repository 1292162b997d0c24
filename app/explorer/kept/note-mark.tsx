"use client";

import { StickyNote } from "lucide-react";
import { noteWords } from "@/lib/view/saved/notes";
import { useNoteCounts } from "./store";
import styles from "./notes.module.css";

/** Beside what has notes: how many. Nothing where there are none. */
export function NoteMark({ on }: { readonly on: string }) {
  const count = useNoteCounts().get(on) ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.mark} title={noteWords(count)}>
      <StickyNote size={13} strokeWidth={1.75} aria-hidden />
      <span className="visually-hidden">{noteWords(count)}</span>
      {count > 1 && <span aria-hidden>{count}</span>}
    </span>
  );
}
