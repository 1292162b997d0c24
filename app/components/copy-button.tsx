"use client";

import { Check, Copy } from "lucide-react";
import { useCopy } from "./use-copy";
import styles from "./citation.module.css";

/** Copies a text that stands on the page. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const { said, copy } = useCopy();
  return (
    <>
      <button type="button" className={styles.copy} onClick={() => copy(text)} aria-label={`Copy ${what}`}>
        {said === "copied" ? <Check size={14} strokeWidth={1.75} aria-hidden /> : <Copy size={14} strokeWidth={1.75} aria-hidden />}
        {said === "copied" ? "Copied" : "Copy"}
      </button>
      <span className="visually-hidden" role="status">
        {said === "copied" ? `Copied ${what}` : said === "failed" ? "It could not be copied; select it and copy it by hand" : ""}
      </span>
    </>
  );
}
