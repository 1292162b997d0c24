import type { Graph } from "@/lib/domain/answers";
import { HUES, hueOf } from "@/lib/view/graph-hues";
import { tieClasses } from "@/lib/view/graph-elements";
import { REGION_LABELS } from "@/lib/view/labels";
import { RegionDot } from "../../components/region-dot";
import styles from "./graph-canvas.module.css";

/** The colours and lines that are in the picture, most frequent colours first. */
export function Legend({ graph }: { readonly graph: Graph }) {
  if (graph.nodes.length === 0) return null;
  const actors = graph.nodes.filter(({ kind }) => kind !== "meeting");
  const shown = HUES.map((hue) => ({ hue, count: actors.filter(({ region }) => hueOf(region) === hue).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const lines = new Set(actors.length < graph.nodes.length ? [] : graph.edges.flatMap(tieClasses));
  return (
    <ul className={styles.legend} aria-label="Legend">
      {shown.map(({ hue }) => (
        <li key={hue}>
          <RegionDot region={hue === "organizations" ? null : hue} />
          {REGION_LABELS[hue]}
        </li>
      ))}
      {lines.has("many-sided") && <li><Line look={styles.faint} />only with others</li>}
      {lines.has("planned") && <li><Line look={styles.dashed} />not held</li>}
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
