"use client";

import { useSyncExternalStore } from "react";

/** Whether there are views before and after this one in the browser's history. */
export interface HistoryEnds {
  readonly undo: boolean;
  readonly redo: boolean;
}

/**
 * Read from the browser's own list of entries, so that it holds after a reload and beyond the fifty entries that are
 * kept. Only an entry of the explorer counts: undoing a filter never leaves it.
 */
export function useHistory(): HistoryEnds {
  const ends = useSyncExternalStore(subscribe, readEnds, () => "");
  return { undo: ends.includes("undo"), redo: ends.includes("redo") };
}

const navigationOf = (): Navigation | undefined => ("navigation" in window ? window.navigation : undefined);

function subscribe(onChange: () => void): () => void {
  const navigation = navigationOf();
  navigation?.addEventListener("currententrychange", onChange);
  return () => navigation?.removeEventListener("currententrychange", onChange);
}

function readEnds(): string {
  const navigation = navigationOf();
  // Older browsers do not tell: there both go as far as Back and Forward do.
  if (navigation === undefined) return window.history.length > 1 ? "undo redo" : "";
  const entries = navigation.entries();
  const at = navigation.currentEntry?.index ?? -1;
  const isView = (entry: NavigationHistoryEntry | undefined) => typeof entry?.url === "string" && new URL(entry.url).pathname === "/";
  return [isView(entries[at - 1]) && "undo", isView(entries[at + 1]) && "redo"].filter(Boolean).join(" ");
}
