import type { Graph, GraphEdge, GraphNode } from "@/lib/domain/answers";
import { compareText } from "@/lib/domain/compare";

/**
 * The graph as a list of two levels: every node that is drawn, and below it, when it is opened, those it is tied to. The
 * same nodes and ties as the picture, for whoever reads or hears rather than sees.
 */

/** A row of the list: a node, or, on the second level, one of its ties. */
export interface ListRow {
  /** Its place in the list: `wang-yi`, and below it `wang-yi>sergey-lavrov`. */
  readonly key: string;
  /** What `select` takes: a node's id, or a tie's. A line to a meeting stands for the meeting. */
  readonly id: string;
  /** The node, or the other end of the tie. */
  readonly node: GraphNode;
  /** Null on the first level. */
  readonly tie: GraphEdge | null;
  /** Whether the rows of its ties follow; null where it has none. */
  readonly open: boolean | null;
  /** Ties drawn; 0 on the second level. */
  readonly ties: number;
  /** The how manieth of its siblings it is, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
}

/**
 * The rows that are to be seen.
 * @param open ids of the nodes whose ties are shown
 */
export function listRows({ nodes, edges }: Pick<Graph, "nodes" | "edges">, open: ReadonlySet<string>): ListRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties = new Map<string, { readonly tie: GraphEdge; readonly node: GraphNode }[]>();
  const add = (of: string, tie: GraphEdge, other: string) => {
    const node = byId.get(other);
    if (node === undefined) return;
    const own = ties.get(of);
    if (own === undefined) ties.set(of, [{ tie, node }]);
    else own.push({ tie, node });
  };
  for (const edge of edges) {
    add(edge.source, edge, edge.target);
    add(edge.target, edge, edge.source);
  }
  return [...nodes].sort(byMeetings).flatMap((node, index) => {
    const own = ties.get(node.id) ?? [];
    const isOpen = own.length === 0 ? null : open.has(node.id);
    const row: ListRow = { key: node.id, id: node.id, node, tie: null, open: isOpen, ties: own.length, position: index + 1, siblings: nodes.length };
    return isOpen === true ? [row, ...tieRows(row, own)] : [row];
  });
}

function tieRows({ node: of }: ListRow, ties: readonly { readonly tie: GraphEdge; readonly node: GraphNode }[]): ListRow[] {
  return [...ties]
    .sort((a, b) => b.tie.meetings - a.tie.meetings || byMeetings(a.node, b.node))
    .map(({ tie, node }, index) => ({
      key: `${of.id}>${node.id}`, id: selectionOf(of, node, tie), node, tie, open: null, ties: 0, position: index + 1, siblings: ties.length,
    }));
}

function selectionOf(a: GraphNode, b: GraphNode, { id }: GraphEdge): string {
  return a.kind === "meeting" ? a.id : b.kind === "meeting" ? b.id : id;
}

/** Actors before meetings; of these those with most meetings, of meetings the newest. */
function byMeetings(a: GraphNode, b: GraphNode): number {
  const kind = Number(a.kind === "meeting") - Number(b.kind === "meeting");
  return kind || b.meetings - a.meetings || compareText(b.date ?? "", a.date ?? "") || compareText(a.label, b.label) || compareText(a.id, b.id);
}

/** What a key does in the list: it goes to a row, or opens or closes a node's ties. */
export type ListMove = { readonly go: string } | { readonly open: string } | { readonly close: string };

/**
 * The keys of a tree, as the WAI-ARIA practices have them: up and down from row to row, right opens or goes in, left closes
 * or goes out, Home and End.
 * @param at the key of the row that has the focus
 * @returns null where the key does nothing
 */
export function listMove(rows: readonly ListRow[], at: string, key: string): ListMove | null {
  const index = rows.findIndex((row) => row.key === at);
  const row = rows[index];
  if (row === undefined) return null;
  const go = (to: ListRow | undefined): ListMove | null => (to === undefined || to.key === at ? null : { go: to.key });
  switch (key) {
    case "ArrowDown": return go(rows[index + 1]);
    case "ArrowUp": return go(rows[index - 1]);
    case "Home": return go(rows[0]);
    case "End": return go(rows.at(-1));
    case "ArrowRight": return row.open === null ? null : row.open ? go(rows[index + 1]) : { open: row.id };
    case "ArrowLeft": return row.tie !== null ? go(rows[index - row.position]) : row.open === true ? { close: row.id } : null;
    default: return null;
  }
}

/** The node of whose ties a selected tie is shown as one: the one with more meetings. Null for no tie, and where an end is not drawn. */
export function openFor({ nodes }: Pick<Graph, "nodes">, select: string | null): string | null {
  const [a, b] = (select ?? "").split("~");
  if (b === undefined) return null;
  const ends = nodes.filter(({ id }) => id === a || id === b).sort(byMeetings);
  return ends.length === 2 ? (ends[0]?.id ?? null) : null;
}
