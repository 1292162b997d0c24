import type { Graph, GraphNode } from "@/lib/domain/answers";
import { SIZES, type Size } from "@/lib/domain/words";
import type { ActorMeasures, NetworkMeasures } from "./network";
import type { SortedColumn } from "./table-columns";

/** The table of measures: its columns, the orders they give, and its rows. */

/** By column; `-` before it turns it round. A measure begins with the most. */
export const MEASURE_ORDERS = [
  "betweenness", "-betweenness", "who", "-who", "meetings", "-meetings", "ties", "-ties", "strength", "-strength",
  "eigenvector", "-eigenvector", "circle", "-circle",
] as const;
export type MeasureOrder = (typeof MEASURE_ORDERS)[number];
export const DEFAULT_MEASURE_ORDER: MeasureOrder = "betweenness";

export const MEASURES = [...SIZES, "circle"] as const satisfies readonly (Size | "circle")[];
export type Measure = (typeof MEASURES)[number];

export interface MeasureColumn extends SortedColumn<MeasureOrder> {
  readonly key: "who" | Measure;
}

const numbers = (key: Size, heading: string): MeasureColumn => ({ key, heading, orders: [key, `-${key}`], rising: false });

export const MEASURE_COLUMNS: readonly MeasureColumn[] = [
  { key: "who", heading: "Who", orders: ["who", "-who"], rising: true },
  numbers("meetings", "Meetings"),
  numbers("ties", "Ties"),
  numbers("strength", "Strength"),
  numbers("betweenness", "Betweenness"),
  numbers("eigenvector", "Eigenvector"),
  { key: "circle", heading: "Circle", orders: ["circle", "-circle"], rising: true },
];

/** An actor with its measures. */
export interface MeasureRow extends ActorMeasures {
  readonly node: GraphNode;
}

/** @param graph the answer that was measured */
export function measureRows({ nodes }: Pick<Graph, "nodes">, { actors }: NetworkMeasures): MeasureRow[] {
  return nodes.flatMap((node) => {
    const measures = actors.get(node.id);
    return measures === undefined ? [] : [{ node, ...measures }];
  });
}

const NAMES = new Intl.Collator("en");

/** Rows in an order; what has no value comes last in any, and ties go by strength, then by id. */
export function sortRows(rows: readonly MeasureRow[], order: MeasureOrder): readonly MeasureRow[] {
  const key = order.replace("-", "") as MeasureColumn["key"];
  const turned = order.startsWith("-") ? -1 : 1;
  const compare = (a: MeasureRow, b: MeasureRow): number => {
    if (key === "who") return turned * NAMES.compare(a.node.label, b.node.label);
    const [x, y] = [valueOf(a, key), valueOf(b, key)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return turned * (key === "circle" ? x - y : y - x);
  };
  return [...rows].sort((a, b) => compare(a, b) || b.strength - a.strength || (a.node.id < b.node.id ? -1 : 1));
}

export function valueOf(row: MeasureRow, measure: Measure): number | null {
  return measure === "meetings" ? row.node.meetings : row[measure];
}
