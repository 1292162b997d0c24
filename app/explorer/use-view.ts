"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useSyncExternalStore } from "react";
import { parseView, type View } from "@/lib/view/view";
import type { Problem } from "@/lib/view/parameters";
import { changeView } from "./change-view";
import { onAddress } from "./view-trail";

/** Makes the next view from this one; the new view becomes the address. */
export type Change = (step: (view: View) => View, how?: "push" | "replace") => void;

/**
 * The view is the address, and the address alone: a change writes it, and what is drawn follows from it. Every change
 * is an entry of the browser's history, so that Back is undo, and a step of the trail.
 */
export function useView(): { readonly view: View; readonly problems: readonly Problem[]; readonly change: Change } {
  // The router tells of a new address in a transition, which waits while the graph is drawn; a checkbox must not. So
  // the address is read where it stands, and the router's word is what the server renders by.
  const told = useSearchParams().toString();
  const search = useSyncExternalStore(subscribe, readSearch, () => told);
  const { view, problems } = useMemo(() => parseView(new URLSearchParams(search)), [search]);

  return { view, problems, change: changeView };
}

function readSearch(): string {
  return new URLSearchParams(window.location.search).toString();
}

function subscribe(onChange: () => void): () => void {
  const forget = onAddress(onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    forget();
    window.removeEventListener("popstate", onChange);
  };
}
