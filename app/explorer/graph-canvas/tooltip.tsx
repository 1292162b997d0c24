import type { Graph } from "@/lib/domain/answers";
import type { Look } from "@/lib/view/graph-look";
import { nodeFacts, tieFacts } from "@/lib/view/graph-words";
import { noteWords } from "@/lib/view/saved/notes";
import { useNoteCounts } from "../kept/store";
import styles from "./graph-canvas.module.css";
import type { Pointed } from "./use-pointed";

/** Names what the pointer rests on. The same is told in words by the inspector and the table. */
export function Tooltip({ graph, look, pointed }: { readonly graph: Graph; readonly look: Look; readonly pointed: Pointed | null }) {
  const counts = useNoteCounts();
  const told = pointed === null ? null : tell(graph, look, pointed.id);
  if (pointed === null || told === null) return null;
  const notes = counts.get(pointed.id) ?? 0;
  return (
    <div className={styles.tooltip} style={{ left: pointed.at.x, top: pointed.at.y - pointed.clear }} aria-hidden>
      <strong>{told.name}</strong>
      <span>{[...told.facts, ...(notes > 0 ? [noteWords(notes)] : [])].join(", ")}</span>
    </div>
  );
}

function tell({ nodes, edges }: Graph, look: Look, id: string): { readonly name: string; readonly facts: readonly string[] } | null {
  const node = nodes.find((each) => each.id === id);
  if (node !== undefined) return { name: node.label, facts: nodeFacts(node, look) };
  const edge = edges.find((each) => each.id === id);
  const ends = edge === undefined ? [] : [edge.source, edge.target].flatMap((end) => nodes.find((each) => each.id === end) ?? []);
  if (edge === undefined || ends.length < 2) return null;
  const name = ends.map(({ label }) => label).join(" and ");
  return { name, facts: ends.some(({ kind }) => kind === "meeting") ? [] : tieFacts(edge) };
}
