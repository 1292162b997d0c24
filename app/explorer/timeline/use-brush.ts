"use client";

import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { TimelineUnit } from "@/lib/domain/answers";
import type { TimeWindow } from "@/lib/domain/filter";
import { binDays } from "@/lib/domain/timeline-bins";
import { setWindow } from "@/lib/view/changes";
import {
  binAt, binOfEnd, draggedWindow, dragRange, isOpen, keyRange, placeOfWindow, rangeOfWindow, sameWindow, windowOfRange,
  type BinRange, type DragKind,
} from "@/lib/view/timeline-window";
import type { View } from "@/lib/view/view";
import type { Change } from "../use-view";
import { handleAside } from "./measures";
import type { Sight } from "./use-sight";

/** Pixels within which an end of the window is taken hold of; a finger needs more. */
const GRIP = { mouse: 12, touch: 16 } as const;
/** A pointer that moved less than this clicked. */
const STILL_PX = 4;
/** Keys that follow one another within this time are one step of the history. */
const KEYS_MS = 350;

interface Preview {
  readonly window: TimeWindow;
  /** The window that it is to replace; once another holds, the preview is over. */
  readonly of: TimeWindow;
}

interface Drag {
  readonly kind: DragKind;
  readonly before: TimeWindow;
  readonly begun: BinRange;
  readonly anchor: number;
  readonly x: number;
  moved: boolean;
  range: BinRange;
}

/** Where the pointer is: pixels from the left edge, and how wide the scale is. */
export interface Hold {
  readonly x: number;
  readonly width: number;
  readonly touch: boolean;
}

export interface Brush {
  /** The window as it stands under the hand; at rest, the view's. */
  readonly current: TimeWindow;
  /** It is under the hand, and not the view's yet. */
  readonly previewed: boolean;
  readonly range: BinRange;
  readonly clear: () => void;
  readonly begin: (hold: Hold) => void;
  readonly drag: (hold: Hold) => void;
  /** Lets go. @returns false where the pointer did not move, and nothing was done */
  readonly end: () => boolean;
  readonly cancel: () => void;
  readonly dragging: () => boolean;
  readonly onKeyDown: (end: "from" | "to") => (event: KeyboardEvent) => void;
  readonly onEscape: (event: KeyboardEvent) => void;
}

/** What the window is drawn over: the bins there are, by their numbers, and what of them is in sight. */
export interface Ground {
  readonly unit: TimelineUnit;
  readonly all: BinRange;
  readonly sight: Sight;
  readonly inLanes: boolean;
}

/**
 * The window of time as it is dragged or moved by keys. While the hand is on it only this preview changes; when it lets
 * go, the view does, in one step.
 */
export function useBrush(view: View, change: Change, { unit, all, sight, inLanes }: Ground): Brush {
  const window: TimeWindow = { from: view.filter.from, to: view.filter.to };
  const [preview, setPreview] = useState<Preview | null>(null);
  const drag = useRef<Drag | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const shown = preview !== null && sameWindow(preview.of, window) ? preview.window : null;
  const current = shown ?? window;
  const range = rangeOfWindow(unit, all, current) ?? all;

  const show = (next: TimeWindow | null) => setPreview(next === null ? null : { window: next, of: window });
  const commit = (next: TimeWindow) => {
    clearTimeout(waiting.current);
    if (sameWindow(next, window)) return show(null);
    // Shown at once: the address changes first, and the view a moment after.
    show(next);
    change((now) => setWindow(now, next.from, next.to));
  };
  const clear = () => {
    clearTimeout(waiting.current);
    show(null);
    if (!isOpen(window)) change((now) => setWindow(now, null, null));
  };

  const kindAt = ({ x, width, touch }: Hold): DragKind => {
    const place = placeOfWindow(sight.span, sight.whole, window);
    const grip = touch ? GRIP.touch : GRIP.mouse;
    const [from, to] = [place.from, place.to].map((at) => Math.abs(x - at * width - handleAside(at, inLanes))) as [number, number];
    if (Math.min(from, to) <= grip) return from < to ? "from" : "to";
    return !isOpen(window) && x > place.from * width && x < place.to * width ? "move" : "draw";
  };

  const begin = (hold: Hold) => {
    const anchor = binAt(unit, sight.span, hold.x / hold.width);
    drag.current = { kind: kindAt(hold), before: window, begun: range, anchor, x: hold.x, moved: false, range };
  };
  const move = ({ x, width }: Hold) => {
    const held = drag.current;
    if (held === null || (!held.moved && Math.abs(x - held.x) < STILL_PX)) return;
    held.moved = true;
    const place = Math.min(1, Math.max(0, x / width));
    const now = held.kind === "from" || held.kind === "to" ? binOfEnd(held.kind, unit, sight.span, place) : binAt(unit, sight.span, Math.min(place, 1 - 1e-9));
    held.range = dragRange(held.kind, held.begun, { anchor: held.anchor, now, all });
    show(draggedWindow(held.kind, held.before, unit, all, held.range));
  };
  const end = () => {
    const held = drag.current;
    drag.current = null;
    if (held === null) return true;
    if (held.moved) commit(draggedWindow(held.kind, held.before, unit, all, held.range));
    return held.moved || held.kind === "from" || held.kind === "to";
  };
  const cancel = () => {
    drag.current = null;
    show(null);
  };

  const onKeyDown = (which: "from" | "to") => (event: KeyboardEvent) => {
    const next = keyRange(which, event.key, range, all);
    if (next === null) return;
    event.preventDefault();
    const moved = draggedWindow(which, current, unit, all, next);
    show(moved);
    const { start, end: last } = binDays(which === "from" ? next.first : next.last, unit);
    sight.show({ earliest: start, latest: last });
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => commit(moved), KEYS_MS);
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    if (drag.current === null) clear();
    else cancel();
  };

  return { current, previewed: shown !== null, range, clear, begin, drag: move, end, cancel, dragging: () => drag.current !== null, onKeyDown, onEscape };
}

/** The window of the bin at a place: what a click comes to. */
export function windowAt({ unit, all, sight }: Ground, place: number): TimeWindow {
  const bin = binAt(unit, sight.span, place);
  return windowOfRange(unit, all, { first: bin, last: bin });
}
