"use client";

import { setLayout, setLevel, setMeasures, setProjection } from "@/lib/view/changes";
import { DEFAULT_MEASURE_ORDER } from "@/lib/view/measure-columns";
import type { View } from "@/lib/view/view";
import { StepLink } from "./step-link";
import { PICTURES } from "./pictures";
import type { Change } from "./use-view";
import styles from "./head.module.css";

/** How the meetings are shown: as graph or table; ties or meetings; by person or by country. */
export function ViewSwitch({ view, change }: { readonly view: View; readonly change: Change }) {
  const link = (chosen: boolean, step: (from: View) => View) => ({ view, change, step, "aria-current": chosen ? ("true" as const) : undefined });
  const drawsGraph = view.show === "graph" || view.show === "list";
  return (
    <nav className={styles.switch} aria-label="How the meetings are shown">
      <div className={styles.segments}>
        {PICTURES.map(({ show, label, Icon }) => (
          <StepLink key={show} {...link(view.show === show, (from) => ({ ...from, show }))} className={styles.segment}>
            <Icon size={15} strokeWidth={1.75} aria-hidden /> {label}
          </StepLink>
        ))}
      </div>
      {(drawsGraph || view.show === "matrix") && (
        <div className={styles.choices}>
          {drawsGraph && (
            <>
              <span className={styles.about}>Show</span>
              <StepLink {...link(view.projection === "network", (from) => setProjection(from, "network"))} className={styles.choice}>Ties</StepLink>
              <StepLink {...link(view.projection === "events", (from) => setProjection(from, "events"))} className={styles.choice}>Meetings</StepLink>
            </>
          )}
          <span className={styles.about}>By</span>
          <StepLink {...link(view.level === "person", (from) => setLevel(from, "person"))} className={styles.choice}>Person</StepLink>
          <StepLink {...link(view.level === "country", (from) => setLevel(from, "country"))} className={styles.choice}>Country</StepLink>
          {view.show === "graph" && view.projection === "events" && (
            <span className={styles.together}>
              <span className={styles.about}>Placed</span>
              <StepLink {...link(view.layout === "ties", (from) => setLayout(from, "ties"))} className={styles.choice}>By ties</StepLink>
              <StepLink {...link(view.layout === "time", (from) => setLayout(from, "time"))} className={styles.choice}>By time</StepLink>
            </span>
          )}
          <StepLink {...link(view.measures !== null, (from) => setMeasures(from, from.measures === null ? DEFAULT_MEASURE_ORDER : null))} className={styles.measures}>Measures</StepLink>
        </div>
      )}
    </nav>
  );
}
