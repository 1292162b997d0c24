"use client";

import { setMeasures } from "@/lib/view/changes";
import { DEFAULT_MEASURE_ORDER } from "@/lib/view/measure-columns";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import styles from "./panel-tabs.module.css";

/** What stands beside the graph: the meetings of the view or of what is selected, or the measures of its network. */
export function PanelTabs({ view, change }: { readonly view: View; readonly change: Change }) {
  const open = view.show === "graph" && view.measures !== null;
  return (
    <nav className={styles.tabs} aria-label="Beside the graph">
      <StepLink view={view} change={change} step={(from) => setMeasures(from, null)} aria-current={open ? undefined : "true"} className={styles.tab}>
        {view.select !== null ? "Selected" : view.path !== null ? "Chains" : "Meetings"}
      </StepLink>
      <StepLink view={view} change={change} step={(from) => setMeasures(from, from.measures ?? DEFAULT_MEASURE_ORDER)} aria-current={open ? "true" : undefined} className={styles.tab}>
        Measures
      </StepLink>
    </nav>
  );
}
