import type { Graph, GraphEdge, GraphNode } from "@/lib/domain/answers";
import { compareText } from "@/lib/domain/compare";
import { tellFocus } from "./focus";
import { actorsDrawn, groupWords } from "./grouping";
import { countWords, numberWords } from "./labels";
import type { MatrixOrder } from "./parameters";
import { MATRIX_ACTORS } from "./requests";
import type { View } from "./view";

/**
 * Actors by actors. A cell has two halves: below its diagonal how often the two met, the same on both sides of the matrix;
 * above it how often the one of the column travelled to the one of the row, so that what is not returned shows.
 */
export interface Matrix {
  readonly actors: readonly GraphNode[];
  /** By row, then by column. */
  readonly cells: readonly (readonly MatrixCell[])[];
}

export interface MatrixCell {
  /** The meetings of the two; of an actor with itself, its own. */
  readonly meetings: number;
  readonly held: number;
  /** Held where the row was at home and the column was not. */
  readonly hosted: number;
  /** The reverse. */
  readonly travelled: number;
  /** How dark each half is, 0 for none to `LEVELS`. */
  readonly level: number;
  readonly hostedLevel: number;
}

/** Shades that an eye tells apart. */
export const LEVELS = 5;

/**
 * @param circleOf the number of an actor's circle; null where it has none, or circles are not known (yet)
 */
export function matrixOf({ nodes, edges }: Pick<Graph, "nodes" | "edges">, order: MatrixOrder, circleOf: (id: string) => number | null): Matrix {
  const actors = [...nodes].sort(byOrder(order, circleOf));
  const ties = new Map(edges.map((edge) => [edge.id, edge]));
  const most = Math.max(1, ...edges.map(({ meetings }) => meetings));
  const mostHosted = Math.max(1, ...edges.map(({ hostedBySource, hostedByTarget }) => Math.max(hostedBySource, hostedByTarget)));
  const cell = (row: GraphNode, column: GraphNode): MatrixCell => {
    if (row.id === column.id) return { ...NONE, meetings: row.meetings };
    const edge = ties.get(tieId(row.id, column.id));
    if (edge === undefined) return NONE;
    const [hosted, travelled] = directions(edge, row.id);
    return { meetings: edge.meetings, held: edge.held, hosted, travelled, level: levelOf(edge.meetings, most), hostedLevel: levelOf(hosted, mostHosted) };
  };
  return { actors, cells: actors.map((row) => actors.map((column) => cell(row, column))) };
}

const NONE: MatrixCell = { meetings: 0, held: 0, hosted: 0, travelled: 0, level: 0, hostedLevel: 0 };

function directions({ source, hostedBySource, hostedByTarget }: GraphEdge, row: string): [hosted: number, travelled: number] {
  return source === row ? [hostedBySource, hostedByTarget] : [hostedByTarget, hostedBySource];
}

/** Who is drawn, and of how many: `The 40 who met most, of 282.`, or `All 12.` */
export function matrixWords(graph: Pick<Graph, "nodes" | "totals" | "focus" | "groups">, level: View["level"]): string {
  const { nodes, totals, focus } = graph;
  if (focus !== null) return tellFocus({ ...graph, focus }, { projection: "network", draw: MATRIX_ACTORS }).words;
  const asOne = groupWords(graph);
  if (asOne !== "") return `${numberWords(actorsDrawn(graph))} of ${numberWords(totals.nodes)}, ${asOne} as one.`;
  return nodes.length < totals.nodes ? `The ${numberWords(nodes.length)} ${level === "person" ? "who" : "that"} met most, of ${numberWords(totals.nodes)}.` : `All ${numberWords(nodes.length)}.`;
}

/** What a cell stands for, as `select` takes it: the tie of two, or on the diagonal the actor itself. */
export function elementId(row: string, column: string): string {
  return row === column ? row : tieId(row, column);
}

/** The id of a tie, as the API gives it and `select` takes it. */
export function tieId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** By the logarithm, as the width of a tie: most of two met once or twice. */
function levelOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((LEVELS * Math.log2(1 + count)) / Math.log2(1 + most)));
}

const NAMES = new Intl.Collator("en");

function byOrder(order: MatrixOrder, circleOf: (id: string) => number | null): (a: GraphNode, b: GraphNode) => number {
  const byCount = (a: GraphNode, b: GraphNode) => b.meetings - a.meetings || compareText(a.id, b.id);
  switch (order) {
    case "count":
      return byCount;
    case "name":
      return (a, b) => NAMES.compare(a.label, b.label) || compareText(a.id, b.id);
    case "circle":
      return (a, b) => (circleOf(a.id) ?? Infinity) - (circleOf(b.id) ?? Infinity) || byCount(a, b);
  }
}

/** `Wang Yi and Sergey Lavrov: 7 meetings, 6 held; Sergey Lavrov came to Wang Yi 2 times, Wang Yi to Sergey Lavrov 3 times.` */
export function cellWords(row: Pick<GraphNode, "id" | "label">, column: Pick<GraphNode, "id" | "label">, { meetings, held, hosted, travelled }: MatrixCell): string {
  if (row.id === column.id) return `${row.label}: ${countWords(meetings, "meeting")} in view.`;
  if (meetings === 0) return `${row.label} and ${column.label}: no meeting in view.`;
  const came = hosted > 0 ? [`${column.label} came to ${row.label} ${countWords(hosted, "time")}`] : [];
  const went = travelled > 0 ? [`${row.label} ${hosted > 0 ? "" : "came "}to ${column.label} ${countWords(travelled, "time")}`] : [];
  const counted = `${row.label} and ${column.label}: ${countWords(meetings, "meeting")}, ${held === meetings ? "all" : numberWords(held)} held`;
  const directed = [...came, ...went].join(", ");
  return `${counted}${directed === "" ? "" : `; ${directed}`}.`;
}

/** The cell of a tie or an actor that is selected; null where nothing is, or the matrix lacks it. */
export function cellOf(actors: readonly Pick<GraphNode, "id">[], selected: string | null): CellAt | null {
  const [a, b = a] = selected?.split("~") ?? [];
  const [row, column] = [actors.findIndex(({ id }) => id === a), actors.findIndex(({ id }) => id === b)];
  return row < 0 || column < 0 ? null : { row, column };
}

/** Where the keyboard goes from a cell; it stops at the edges. */
export function cellTowards({ row, column }: CellAt, key: string, size: number): CellAt | null {
  const last = size - 1;
  switch (key) {
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(last, row + 1), column };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(last, column + 1) };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: last };
    default:
      return null;
  }
}

export interface CellAt {
  readonly row: number;
  readonly column: number;
}
