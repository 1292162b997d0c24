"use client";

import type { KeyboardEvent } from "react";
import { ZOOM_STEP } from "./measures";
import type { Player } from "./use-play";
import type { Sight } from "./use-sight";

/** The part of what is in sight by which an arrow key moves. */
const MOVE = 0.2;
/** More than all time there is. */
const FAR = 1e6;

/** The keyboard on the timeline: plus and minus zoom, 0 shows all; arrows, Home and End move, and the space bar plays. */
export function useKeys(sight: Sight, player: Player): (event: KeyboardEvent<HTMLElement>) => void {
  const anywhere: Readonly<Record<string, () => void>> = {
    "+": () => sight.zoom(1 / ZOOM_STEP, 0.5),
    "=": () => sight.zoom(1 / ZOOM_STEP, 0.5),
    "-": () => sight.zoom(ZOOM_STEP, 0.5),
    "0": sight.all,
  };
  // Within it, handles and marks have these keys for themselves.
  const onItself: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => sight.move(-MOVE),
    ArrowRight: () => sight.move(MOVE),
    PageUp: () => sight.move(-1),
    PageDown: () => sight.move(1),
    Home: () => sight.move(-FAR),
    End: () => sight.move(FAR),
    " ": player.toggle,
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const action = anywhere[event.key] ?? (event.target === event.currentTarget ? onItself[event.key] : undefined);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
