"use client";

import type { Deed } from "@/lib/view/commands/command";

/** What can be done with what is on the screen, for the menu of the bar and for the command bar alike. */
export type ShareDeed = Extract<Deed, "png" | "svg" | "embed">;

let acts: ((deed: ShareDeed) => void) | null = null;

/** Tells how it is done. @returns what ends it */
export function tellShare(doIt: (deed: ShareDeed) => void): () => void {
  acts = doIt;
  return () => {
    if (acts === doIt) acts = null;
  };
}

/** Does it; outside the explorer, where there is nothing to be shared, nothing happens. */
export function share(deed: ShareDeed): void {
  acts?.(deed);
}
