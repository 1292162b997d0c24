import type { ActorRef } from "@/lib/domain/answers";
import { select } from "@/lib/view/changes";
import type { View } from "@/lib/view/view";
import { RegionDot } from "../../components/region-dot";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import styles from "./lanes.module.css";

interface LaneNamesProps {
  readonly view: View;
  readonly change: Change;
  readonly actors: readonly string[];
  readonly refs: ReadonlyMap<string, ActorRef>;
  readonly nameOf: (id: string) => string;
}

/** Whose lane each is, from the top; a name selects whom it names. */
export function LaneNames({ view, change, actors, refs, nameOf }: LaneNamesProps) {
  return (
    <ol className={styles.names} aria-label="Lanes">
      {actors.map((id) => {
        const ref = refs.get(id);
        return (
          <li key={id} className={styles.name}>
            {ref === undefined ? <span className={styles.noDot} /> : <RegionDot region={ref.region} kind={ref.kind} />}
            <StepLink view={view} change={change} step={(now) => select(now, id)} aria-current={view.select === id ? "true" : undefined}>{nameOf(id)}</StepLink>
          </li>
        );
      })}
    </ol>
  );
}
