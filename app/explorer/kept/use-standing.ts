"use client";

import { useMemo, useSyncExternalStore } from "react";
import { standingIn, type Standing } from "@/lib/view/saved/same-view";
import { onAddress, trailSoFar } from "../view-trail";
import { useKept } from "./store";

/** Which saved view is shown, or was before it was changed; null for none. */
export function useStanding(): Standing | null {
  const state = useKept();
  const views = state.kind === "read" ? state.kept.views : null;
  const trail = useSyncExternalStore(onAddress, readTrail, () => "");
  return useMemo(() => (views === null || trail === "" ? null : standingIn(views, trail.split("\n"))), [views, trail]);
}

/** As one text, which is the same for as long as the trail is. */
function readTrail(): string {
  return trailSoFar().join("\n");
}
