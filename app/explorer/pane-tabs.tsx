"use client";

import { SlidersHorizontal } from "lucide-react";
import type { View } from "@/lib/view/view";
import { PICTURES } from "./pictures";
import type { Change } from "./use-view";
import styles from "./pane-tabs.module.css";

/** The two parts of the explorer of which a narrow screen shows one at a time; the inspector lies over both. */
export type Pane = "filters" | "picture";

interface PaneTabsProps {
  readonly view: View;
  readonly change: Change;
  readonly pane: Pane;
  readonly onChoose: (pane: Pane) => void;
  /** How many filters are chosen. */
  readonly filters: number;
}

/** On a narrow screen, at the foot: what is shown. */
export function PaneTabs({ view, change, pane, onChoose, filters }: PaneTabsProps) {
  const show = (picture: View["show"]) => {
    onChoose("picture");
    change((from) => ({ ...from, show: picture }));
  };
  return (
    <nav className={styles.tabs} aria-label="Parts of the explorer">
      <button type="button" aria-current={pane === "filters" ? "true" : undefined} className={styles.tab} onClick={() => onChoose("filters")}>
        <SlidersHorizontal size={18} strokeWidth={1.75} aria-hidden />
        Filters{filters > 0 && ` (${filters})`}
      </button>
      {PICTURES.map(({ show: picture, label, Icon }) => (
        <button key={picture} type="button" aria-current={pane === "picture" && view.show === picture ? "true" : undefined} className={styles.tab} onClick={() => show(picture)}>
          <Icon size={18} strokeWidth={1.75} aria-hidden />
          {label}
        </button>
      ))}
    </nav>
  );
}
