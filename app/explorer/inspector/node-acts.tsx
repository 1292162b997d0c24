"use client";

import { focusOn, isFocused, leaveFocus } from "@/lib/view/focus";
import { drawnAs } from "@/lib/view/grouping";
import { isPinned, pinAll, release } from "@/lib/view/selected";
import { standingOf } from "../standing";
import type { Shown } from "./shown";
import styles from "./inspector.module.css";

/** What can be done with nodes of the graph where they stand: locks them, or lets them go. */
export function LockActs({ ids, shown: { view, change } }: { readonly ids: readonly string[]; readonly shown: Pick<Shown, "view" | "change"> }) {
  const locked = ids.filter((id) => isPinned(view, id));
  const several = ids.length > 1;
  if (view.show !== "graph") return null;
  return (
    <>
      {locked.length < ids.length && (
        <button type="button" className={styles.action} title="Nothing moves it but your hand (L)" onClick={() => change((now) => pinAll(now, standingOf(ids)))}>Lock in place</button>
      )}
      {locked.length > 0 && (
        <button type="button" className={styles.action} onClick={() => change((now) => release(now, ids))}>
          Release <span className={styles.aside}>{several ? `${locked.length} locked` : "locked in its place"}</span>
        </button>
      )}
    </>
  );
}

/** Draws only these actors and those tied to them; where just these are in focus, all again. */
export function FocusAct({ ids, shown: { view, change, graph } }: { readonly ids: readonly string[]; readonly shown: Pick<Shown, "view" | "change" | "graph"> }) {
  // A person in focus may be drawn as one with others.
  const focused = isFocused({ focus: graph === undefined ? view.focus : [...new Set(view.focus.map(drawnAs(graph)))] }, ids);
  return (
    <button type="button" className={styles.action} title={focused ? undefined : "Draws only these and those tied to them (F)"} onClick={() => change((now) => (focused ? leaveFocus(now) : focusOn(now, ids)))}>
      {focused ? "Draw all again" : "Focus"}
    </button>
  );
}
