import { arrive, correct, move, readTrail, step, trailFrom, writeTrail, type Trail } from "@/lib/view/trail";

/**
 * The trail of this tab, beside the browser's own history: Back and Forward go as far as the browser remembers, Undo and
 * Redo without end. It outlives a reload, and a visit of another page.
 */

const KEY = "parley-trail";

let trail: Trail | null = null;
const listeners = new Set<() => void>();

/** Tells whenever another address is shown. */
export function onAddress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows another view: as a step of its own, or in place of the one that is shown. */
export function showAddress(href: string, how: "push" | "replace"): void {
  const before = current();
  if (how === "push") window.history.pushState(null, "", href);
  else window.history.replaceState(null, "", href);
  keep(how === "push" ? step(before, href) : correct(before, href));
}

/** What can be undone and redone. */
export function trailEnds(): { readonly undo: boolean; readonly redo: boolean } {
  const { steps, at } = current();
  return { undo: at > 0, redo: at < steps.length - 1 };
}

/** The addresses of the trail up to the one that is shown, which is the last. */
export function trailSoFar(): readonly string[] {
  const { steps, at } = current();
  return steps.slice(0, at + 1);
}

/** Goes one step back (-1) or forward (1) along the trail; where there is none, nothing happens. */
export function goAlong(by: -1 | 1): void {
  if (travelling !== null) return void waiting.push(by);
  const before = current();
  const after = move(before, by);
  const href = after.steps[after.at];
  if (after === before || href === undefined) return;
  if (neighbour(by) !== href) {
    window.history.replaceState(null, "", href);
    return keep(after);
  }
  // Where the browser has that view beside this one, its own history moves, so that Back stays what the reader expects.
  trail = after;
  travelling = setTimeout(arrived, TRAVEL_MS);
  window.history.go(by);
}

/** Longer than this no move in the browser's history takes; it was refused. */
const TRAVEL_MS = 1000;
/** From a move in the browser's history until it has arrived, further ones wait: the browser would drop them. */
let travelling: ReturnType<typeof setTimeout> | null = null;
const waiting: (-1 | 1)[] = [];

function arrived(): void {
  if (travelling !== null) clearTimeout(travelling);
  travelling = null;
  keep(arrive(current(), here()));
  const next = waiting.shift();
  if (next !== undefined) goAlong(next);
}

/** Follows the browser's Back and Forward for as long as the explorer is open. */
export function followBrowser(): () => void {
  arrived();
  window.addEventListener("popstate", arrived);
  return () => window.removeEventListener("popstate", arrived);
}

function here(): string {
  return window.location.pathname + window.location.search;
}

function current(): Trail {
  trail ??= arrive(stored() ?? trailFrom(here()), here());
  return trail;
}

function keep(next: Trail): void {
  trail = next;
  try {
    window.sessionStorage.setItem(KEY, writeTrail(next));
  } catch {
    // Where nothing may be stored, or no more, the trail lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function stored(): Trail | null {
  try {
    return readTrail(window.sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** The address of the browser's entry before or after this one; undefined where it has none or does not tell. */
function neighbour(by: -1 | 1): string | undefined {
  if (!("navigation" in window)) return undefined;
  const { currentEntry } = window.navigation;
  const url = currentEntry === null ? undefined : window.navigation.entries()[currentEntry.index + by]?.url;
  if (typeof url !== "string") return undefined;
  const { origin, pathname, search } = new URL(url);
  return origin === window.location.origin ? pathname + search : undefined;
}
