"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { Beam } from "@/lib/view/lit";

/**
 * What is lit, in all views at once: whatever the pointer or the keyboard rests on in one of them. It is no part of the
 * view, stands in no address, and changes with every move of the hand; so it lives here, beside React, and those who
 * show it subscribe:
 *
 * - A view tells what it rests on: `shine("map", {kind: "meetings", meetings: [litMeeting(item)]})`, and
 *   `dim("map")` when the pointer leaves or the focus goes. Or as a hook: `useShine("map", beam)` with null for nothing.
 * - A view that draws meetings as elements marks them by `data-meeting` and calls `useLitRows` (use-lit-rows.ts) on
 *   their container: that does both directions, and draws nothing again. One that draws nodes and ties as elements marks
 *   them by `data-element` and has a `LitMarks` (lit-marks.tsx).
 * - A view that draws otherwise reads `useShone()` in a component of its own that renders little or nothing (as
 *   timeline/lit-columns.tsx and graph-canvas/lit-graph.tsx do), and asks the pure functions of lib/view/lit.ts what of
 *   it lies in the beam. A component of a whole view must not call it: it would render at every move.
 *
 * A beam tells meetings, actors, or days; each view finds by itself which of its own meetings these are, so that no view
 * has to know another. What a view does not hold it asks the API for once the beam has rested (`useResting`).
 */
export type LitView = "graph" | "list" | "timeline" | "table" | "inspector" | "map" | "matrix";

export interface Shone {
  readonly beam: Beam;
  /** The view that the pointer or the focus is in: it may show that in a way of its own. */
  readonly from: LitView;
}

let shone: Shone | null = null;
const listeners = new Set<() => void>();

function set(next: Shone | null): void {
  shone = next;
  for (const listener of listeners) listener();
}

/** Lights what lies in the beam, in place of what was lit. */
export function shine(from: LitView, beam: Beam): void {
  set({ from, beam });
}

/** Lights nothing any more, if it was this view that did. */
export function dim(from: LitView): void {
  if (shone?.from === from) set(null);
}

/** What is lit now, for those who listen by themselves. */
export function readShone(): Shone | null {
  return shone;
}

/** @returns what ends it */
export function onShone(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is lit; the component renders again whenever that changes. */
export function useShone(): Shone | null {
  return useSyncExternalStore(onShone, readShone, () => null);
}

/** Lights a beam for as long as it is given. @param beam kept by the caller for as long as it is the same */
export function useShine(from: LitView, beam: Beam | null): void {
  useEffect(() => {
    if (beam === null) return;
    shine(from, beam);
    return () => dim(from);
  }, [from, beam]);
}
