"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { parseView, viewHref, type View } from "@/lib/view/view";
import type { Problem } from "@/lib/view/parameters";

/** Makes the next view from this one; the new view becomes the address. */
export type Change = (step: (view: View) => View, how?: "push" | "replace") => void;

/**
 * The view is the address, and the address alone: a change writes it, and what is drawn follows from it. Every change
 * is an entry of the browser's history, so that Back is undo.
 */
export function useView(): { readonly view: View; readonly problems: readonly Problem[]; readonly change: Change } {
  const search = useSearchParams().toString();
  const { view, problems } = useMemo(() => parseView(new URLSearchParams(search)), [search]);

  const change = useCallback<Change>((step, how = "push") => {
    // Read from the address and not from the render, so that two gestures in one frame add up.
    const href = viewHref(step(parseView(new URLSearchParams(window.location.search)).view));
    if (href === window.location.pathname + window.location.search) return;
    if (how === "push") window.history.pushState(null, "", href);
    else window.history.replaceState(null, "", href);
  }, []);

  return { view, problems, change };
}
