"use client";

import { useSyncExternalStore } from "react";
import { NOTHING_KEPT, readKept, writeKept, type Kept } from "@/lib/view/saved/kept";
import { noteCounts } from "@/lib/view/saved/notes";

/**
 * What the reader keeps: views under names, and notes. It stands in this browser's own store under one key, is no part of
 * any view, and goes to no server. What another tab writes is followed. What stands there and cannot be read is shown as
 * such and never written over: see `setAside`.
 */

const KEY = "parley-kept";

export type KeptState =
  | { readonly kind: "read"; readonly kept: Kept; readonly noted: ReadonlyMap<string, number> }
  /** Something else stands under the key, or a later version wrote it. */
  | { readonly kind: "unreadable"; readonly json: string; readonly faults: readonly string[] }
  /** The browser lets this page keep nothing. */
  | { readonly kind: "forbidden" };

const NO_NOTES: ReadonlyMap<string, number> = new Map();
const NOTHING: KeptState = { kind: "read", kept: NOTHING_KEPT, noted: NO_NOTES };
const FORBIDDEN: KeptState = { kind: "forbidden" };

const SENTENCES = {
  forbidden: "This browser lets the page keep nothing. A copied link keeps the view as well.",
  full: "The browser has no room left for what you keep here. Nothing was changed: delete something, or export it first.",
  unreadable: "Nothing was changed, for what is kept here already cannot be read. See Views.",
} as const;

let state: KeptState | null = null;
let read: string | null = null;
const listeners = new Set<() => void>();

/** What is kept now. */
export function readState(): KeptState {
  if (state === null) refresh();
  return state ?? NOTHING;
}

/** Reads the browser's store again, where it has changed. */
function refresh(): void {
  let json: string | null;
  try {
    json = window.localStorage.getItem(KEY);
  } catch {
    state = FORBIDDEN;
    return;
  }
  if (state !== null && state.kind !== "forbidden" && json === read) return;
  read = json;
  const answer = readKept(json);
  state = answer.ok ? { kind: "read", kept: answer.value, noted: noteCounts(answer.value.notes) } : { kind: "unreadable", json: json ?? "", faults: answer.faults };
}

function tell(): void {
  refresh();
  for (const listener of listeners) listener();
}

/** Another tab wrote, or cleared everything: then the event names no key. */
function onStorage({ key }: StorageEvent): void {
  if (key === KEY || key === null) tell();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", onStorage);
  };
}

/**
 * Changes what is kept, on top of what other tabs have written.
 * @returns why nothing was changed, in a sentence; null where it was
 */
export function changeKept(step: (kept: Kept) => Kept): string | null {
  refresh();
  const now = readState();
  if (now.kind !== "read") return SENTENCES[now.kind];
  const failure = write(KEY, writeKept(step(now.kept)));
  tell();
  return failure;
}

/**
 * Moves what cannot be read to a key of its own, and begins anew.
 * @returns why that could not be done; null where it was
 */
export function setAside(): string | null {
  const now = readState();
  if (now.kind !== "unreadable") return null;
  let n = 1;
  while (window.localStorage.getItem(`${KEY}-aside-${n}`) !== null) n++;
  const failure = write(`${KEY}-aside-${n}`, now.json);
  if (failure === null) window.localStorage.removeItem(KEY);
  tell();
  return failure;
}

function write(key: string, text: string): string | null {
  try {
    window.localStorage.setItem(key, text);
    return null;
  } catch (cause) {
    return cause instanceof DOMException && cause.name === "QuotaExceededError" ? SENTENCES.full : SENTENCES.forbidden;
  }
}

/** What is kept; the component renders again whenever that changes. On the server, and first in the browser, nothing. */
export function useKept(): KeptState {
  return useSyncExternalStore(subscribe, readState, () => NOTHING);
}

/** How many notes there are on each actor, meeting and tie that has any. */
export function useNoteCounts(): ReadonlyMap<string, number> {
  const now = useKept();
  return now.kind === "read" ? now.noted : NO_NOTES;
}

/** The day it is where the reader is, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
