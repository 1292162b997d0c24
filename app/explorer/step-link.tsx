"use client";

import type { AnchorHTMLAttributes, KeyboardEvent, MouseEvent, ReactNode } from "react";
import { viewHref, type View } from "@/lib/view/view";
import type { Change } from "./use-view";

interface StepLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick" | "onKeyDown"> {
  readonly view: View;
  readonly change: Change;
  readonly step: (view: View) => View;
  readonly children: ReactNode;
  readonly [data: `data-${string}`]: string | undefined;
}

/**
 * A link to the view one step from here. It works before any script has loaded, and opens in a new tab like any link;
 * once there are scripts, a plain click changes the view without loading the page again.
 */
export function StepLink({ view, change, step, children, ...anchor }: StepLinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change(step);
  };
  // What is said to be a checkbox or a button is pressed with the space bar too.
  const press = (event: KeyboardEvent<HTMLAnchorElement>) => {
    if (event.key !== " " || anchor.role === undefined) return;
    event.preventDefault();
    change(step);
  };
  return <a {...anchor} href={viewHref(step(view))} onClick={follow} onKeyDown={press}>{children}</a>;
}
