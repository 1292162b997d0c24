import type { Graph } from "@/lib/domain/answers";
import { tieClasses } from "@/lib/view/graph-elements";
import type { Look } from "@/lib/view/graph-look";
import { REGION_LABELS } from "@/lib/view/labels";
import { onlyNotHeld, regionsShown, toggleNotHeld, toggleRegion } from "@/lib/view/legend";
import type { View } from "@/lib/view/view";
import { RegionDot } from "../../components/region-dot";
import type { Measured } from "../measures/use-measures";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import { CircleItems } from "./circle-items";
import styles from "./legend.module.css";
import { SizeItem } from "./size-item";
import { TimeItems } from "./time-items";

interface LegendProps {
  readonly view: View;
  readonly change: Change;
  readonly graph: Graph;
  /** Whether the graph is drawn by time. */
  readonly byTime: boolean;
  readonly look: Look;
  readonly measured: Measured;
}

/** What sizes, colours and lines in the picture say; where that is a filter as well, it is pressed to narrow the view to it. */
export function Legend({ view, change, graph, byTime, look, measured }: LegendProps) {
  const actors = graph.nodes.filter(({ kind }) => kind !== "meeting");
  const lines = new Set(actors.length < graph.nodes.length ? [] : graph.edges.flatMap(tieClasses));
  const notHeld = onlyNotHeld(view);
  if (graph.nodes.length === 0 && view.filter.region.length === 0 && !notHeld) return null;
  return (
    <ul className={styles.legend} aria-label="Legend">
      {byTime && <TimeItems meetings={graph.nodes.filter(({ kind }) => kind === "meeting")} windowed={view.filter.from !== null || view.filter.to !== null} />}
      {look.size !== "meetings" && <SizeItem look={look} actors={actors} />}
      {look.colour === "circle" && measured.found ? <CircleItems actors={actors} found={measured.found} /> : regionsShown(actors, view.filter.region).map((region) => (
        <li key={region}>
          <StepLink
            role="button" view={view} change={change} step={(from) => toggleRegion(from, region)} className={styles.entry}
            aria-pressed={view.filter.region.includes(region)} title="Only meetings with somebody of them; press again for all"
          >
            <RegionDot region={region === "organizations" ? null : region} /> {REGION_LABELS[region]}
          </StepLink>
        </li>
      ))}
      {actors.some(({ people }) => people !== null) && <li><RegionDot region={null} kind="country" /> people of a country as one</li>}
      {lines.has("many-sided") && <li><Line look={styles.faint} />only with others</li>}
      {(lines.has("planned") || notHeld) && (
        <li>
          <StepLink
            role="button" view={view} change={change} step={toggleNotHeld} className={styles.entry}
            aria-pressed={notHeld} title="Only meetings that were planned, postponed, cancelled or denied; press again for all"
          >
            <Line look={styles.dashed} /> not held
          </StepLink>
        </li>
      )}
    </ul>
  );
}

function Line({ look }: { readonly look: string | undefined }) {
  return (
    <svg className={look} width="18" height="8" viewBox="0 0 18 8" aria-hidden>
      <path d="M0 4h18" strokeWidth="2" />
    </svg>
  );
}
