import { parseView, viewHref, type View } from "@/lib/view/view";
import { showAddress } from "./view-trail";

/** The view that the address asks for now. */
export function shownView(): View {
  return parseView(new URLSearchParams(window.location.search)).view;
}

/**
 * Makes the next view from the one that is shown; it becomes the address. Read from the address and not from a render, so
 * that two gestures in one frame add up.
 */
export function changeView(step: (view: View) => View, how: "push" | "replace" = "push"): void {
  const href = viewHref(step(shownView()));
  if (href !== window.location.pathname + window.location.search) showAddress(href, how);
}
