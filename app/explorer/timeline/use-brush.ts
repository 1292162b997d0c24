"use client";

import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Timeline } from "@/lib/domain/answers";
import { setWindow } from "@/lib/view/changes";
import {
  binAt, binsOfWindow, dragBins, keyBins, placeOfWindow, windowOfBins, type BinRange, type DragKind, type PartialWindow,
} from "@/lib/view/timeline-window";
import type { View } from "@/lib/view/view";
import type { Change } from "../use-view";

/** Pixels within which an end of the window is taken hold of; a finger needs more. */
const GRIP = { mouse: 12, touch: 16 } as const;
/** A pointer that moved less than this clicked. */
const STILL_PX = 4;
/** Keys that follow one another within this time are one step of the history. */
const KEYS_MS = 350;

interface Preview {
  readonly range: BinRange;
  /** The window that it is to replace; once another holds, the preview is over. */
  readonly of: string;
}

interface Drag {
  readonly kind: DragKind;
  readonly begun: BinRange;
  readonly anchor: number;
  readonly x: number;
  moved: boolean;
  range: BinRange;
}

const keyOf = ({ from, to }: PartialWindow): string => `${from ?? ""}/${to ?? ""}`;

/**
 * The window of time as it is dragged or moved by keys. While the hand is on it only this preview changes; when it lets
 * go, the view does, in one step.
 */
export function useBrush(view: View, change: Change, { unit, bins }: Pick<Timeline, "unit" | "bins">) {
  const window: PartialWindow = view.filter;
  const [preview, setPreview] = useState<Preview | null>(null);
  const drag = useRef<Drag | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const all: BinRange = { first: 0, last: Math.max(0, bins.length - 1) };
  const shown = preview !== null && preview.of === keyOf(window) ? preview.range : null;
  const current: PartialWindow = shown === null ? { from: window.from, to: window.to } : windowOfBins(bins, unit, shown);
  const range = shown ?? binsOfWindow(bins, window) ?? all;

  const show = (next: BinRange | null) => setPreview(next === null ? null : { range: next, of: keyOf(window) });
  const commit = (next: BinRange) => {
    clearTimeout(waiting.current);
    const { from, to } = windowOfBins(bins, unit, next);
    if (keyOf({ from, to }) === keyOf(window)) return show(null);
    // Shown at once: the address changes first, and the view a moment after.
    show(next);
    change((now) => setWindow(now, from, to));
  };
  const clear = () => {
    clearTimeout(waiting.current);
    show(null);
    if (window.from !== null || window.to !== null) change((now) => setWindow(now, null, null));
  };

  const kindAt = (x: number, width: number, touch: boolean): DragKind => {
    const place = placeOfWindow(bins, window);
    if (place === null) return "draw";
    const grip = touch ? GRIP.touch : GRIP.mouse;
    const [from, to] = [Math.abs(x - place.from * width), Math.abs(x - place.to * width)];
    if (Math.min(from, to) <= grip) return from < to ? "from" : "to";
    const set = window.from !== null || window.to !== null;
    return set && x > place.from * width && x < place.to * width ? "move" : "draw";
  };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || bins.length === 0) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - left;
    const anchor = binAt(bins, x / width);
    drag.current = { kind: kindAt(x, width, event.pointerType === "touch"), begun: range, anchor, x, moved: false, range };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const held = drag.current;
    if (held === null) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - left;
    if (!held.moved && Math.abs(x - held.x) < STILL_PX) return;
    held.moved = true;
    // An end lies between two bins: it snaps to the nearer side of the bin under the pointer.
    const nudge = held.kind === "from" ? 0.5 : held.kind === "to" ? -0.5 : 0;
    const now = binAt(bins, Math.min(1, Math.max(0, x / width + nudge / bins.length)));
    held.range = dragBins(held.kind, held.begun, held.anchor, now, bins.length);
    show(held.range);
  };
  const onPointerUp = () => {
    const held = drag.current;
    drag.current = null;
    if (held === null) return;
    if (held.moved) commit(held.range);
    else if (held.kind === "draw" || held.kind === "move") commit({ first: held.anchor, last: held.anchor });
  };
  const onPointerCancel = () => {
    drag.current = null;
    show(null);
  };

  const onKeyDown = (end: "from" | "to") => (event: KeyboardEvent) => {
    const next = keyBins(end, event.key, range, bins.length);
    if (next === null) return;
    event.preventDefault();
    show(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => commit(next), KEYS_MS);
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    if (drag.current === null) clear();
    else onPointerCancel();
  };

  return { current, range, clear, onEscape, onKeyDown, pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}
