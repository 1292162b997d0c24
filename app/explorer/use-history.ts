"use client";

import { useEffect, useSyncExternalStore } from "react";
import { followBrowser, onAddress, trailEnds } from "./view-trail";

/** Whether there are views before and after this one on the trail. */
export interface HistoryEnds {
  readonly undo: boolean;
  readonly redo: boolean;
}

/** What can be undone and redone: every gesture since this tab came to the explorer, whatever the browser remembers. */
export function useHistory(): HistoryEnds {
  const ends = useSyncExternalStore(onAddress, readEnds, () => "");
  useEffect(followBrowser, []);
  return { undo: ends.includes("undo"), redo: ends.includes("redo") };
}

function readEnds(): string {
  const { undo, redo } = trailEnds();
  return [undo && "undo", redo && "redo"].filter(Boolean).join(" ");
}
