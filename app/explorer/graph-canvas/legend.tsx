import type { Graph } from "@/lib/domain/answers";
import { REGION_HUES, hueOf } from "@/lib/view/graph-hues";
import { tieClasses } from "@/lib/view/graph-elements";
import type { Look } from "@/lib/view/graph-look";
import { REGION_LABELS } from "@/lib/view/labels";
import { RegionDot } from "../../components/region-dot";
import type { Measured } from "../measures/use-measures";
import { CircleItems } from "./circle-items";
import styles from "./graph-canvas.module.css";
import { SizeItem } from "./size-item";

interface LegendProps {
  readonly graph: Graph;
  readonly look: Look;
  readonly measured: Measured;
}

/** What sizes, colours and lines in the picture say. */
export function Legend({ graph, look, measured }: LegendProps) {
  if (graph.nodes.length === 0) return null;
  const actors = graph.nodes.filter(({ kind }) => kind !== "meeting");
  const lines = new Set(actors.length < graph.nodes.length ? [] : graph.edges.flatMap(tieClasses));
  return (
    <ul className={styles.legend} aria-label="Legend">
      {look.size !== "meetings" && <SizeItem look={look} actors={actors} />}
      {look.colour === "circle" && measured.found ? <CircleItems actors={actors} found={measured.found} /> : <RegionItems actors={actors} />}
      {lines.has("many-sided") && <li><Line look={styles.faint} />only with others</li>}
      {lines.has("planned") && <li><Line look={styles.dashed} />not held</li>}
    </ul>
  );
}

/** The colours of the regions that are in the picture, most frequent first. */
function RegionItems({ actors }: { readonly actors: Graph["nodes"] }) {
  const shown = REGION_HUES.map((hue) => ({ hue, count: actors.filter(({ region }) => hueOf(region) === hue).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return shown.map(({ hue }) => (
    <li key={hue}>
      <RegionDot region={hue === "organizations" ? null : hue} />
      {REGION_LABELS[hue]}
    </li>
  ));
}

function Line({ look }: { readonly look: string | undefined }) {
  return (
    <svg className={look} width="18" height="8" viewBox="0 0 18 8" aria-hidden>
      <path d="M0 4h18" strokeWidth="2" />
    </svg>
  );
}
