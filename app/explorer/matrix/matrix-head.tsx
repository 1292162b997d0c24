import type { Graph } from "@/lib/domain/answers";
import { leaveFocus } from "@/lib/view/focus";
import { ungroup } from "@/lib/view/changes";
import { numberWords } from "@/lib/view/labels";
import { LEVELS, matrixWords } from "@/lib/view/matrix";
import { MATRIX_ORDERS, type MatrixOrder } from "@/lib/view/parameters";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import head from "../head.module.css";
import styles from "./matrix.module.css";

const ORDER_LABELS: Readonly<Record<MatrixOrder, string>> = { count: "Meetings", name: "Name", circle: "Circle" };

/** How many are drawn, in which order, and what the two halves of a cell mean. */
export function MatrixHead({ view, change, graph }: { readonly view: View; readonly change: Change; readonly graph: Graph }) {
  return (
    <div className={styles.head}>
      <p>
        {matrixWords(graph, view.level)}
        {graph.focus !== null
          ? <> <StepLink view={view} change={change} step={leaveFocus}>Draw all again</StepLink></>
          : graph.groups.length > 0 && <> <StepLink view={view} change={change} step={(from) => ungroup(from)}>Draw one by one</StepLink></>}
      </p>
      <div className={head.choices} role="group" aria-label="Order of rows and columns">
        <span className={head.about}>By</span>
        {MATRIX_ORDERS.map((order) => (
          <StepLink key={order} view={view} change={change} step={(from) => ({ ...from, rows: order })} className={head.choice}
            aria-current={view.rows === order ? "true" : undefined}>{ORDER_LABELS[order]}</StepLink>
        ))}
      </div>
      <ul className={styles.key} aria-label="Legend">
        <li><Scale half="met" /> met, 1 to {numberWords(most(graph, ({ meetings }) => meetings))} times</li>
        <li><Scale half="came" /> column came to row, 1 to {numberWords(most(graph, ({ hostedBySource, hostedByTarget }) => Math.max(hostedBySource, hostedByTarget)))} times</li>
      </ul>
    </div>
  );
}

function most({ edges }: Graph, of: (edge: Graph["edges"][number]) => number): number {
  return Math.max(1, ...edges.map(of));
}

const SIDE = 12;

function Scale({ half }: { readonly half: "met" | "came" }) {
  return (
    <svg width={LEVELS * SIDE} height={SIDE} aria-hidden>
      {Array.from({ length: LEVELS }, (_, i) => (
        <path key={i} className={styles[half]} data-level={i + 1}
          d={half === "met" ? `M${i * SIDE} 0V${SIDE}H${(i + 1) * SIDE}Z` : `M${i * SIDE} 0H${(i + 1) * SIDE}V${SIDE}Z`} />
      ))}
    </svg>
  );
}
