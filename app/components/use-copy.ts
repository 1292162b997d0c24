"use client";

import { useEffect, useRef, useState } from "react";

/** How long a button says what it did. */
const SAID_MS = 2500;

/** Copies text, and says for a while whether that worked; null when there is nothing to say. */
export function useCopy(): { readonly said: "copied" | "failed" | null; readonly copy: (text: string) => void } {
  const [said, setSaid] = useState<"copied" | "failed" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (text: string) => {
    const done = await copyText(text);
    setSaid(done ? "copied" : "failed");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(null), SAID_MS);
  };
  return { said, copy: (text) => void copy(text) };
}

/** False where the browser does not let the page write to the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
