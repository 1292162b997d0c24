import type { Graph } from "@/lib/domain/answers";
import type { Look } from "@/lib/view/graph-look";
import { elementTold } from "@/lib/view/graph-words";
import { noteWords } from "@/lib/view/saved/notes";
import { useNoteCounts } from "../kept/store";
import styles from "./graph-canvas.module.css";
import type { Pointed } from "./use-pointed";

/** Names what the pointer rests on. The same is told in words by the inspector and the table. */
export function Tooltip({ graph, look, pointed }: { readonly graph: Graph; readonly look: Look; readonly pointed: Pointed | null }) {
  const counts = useNoteCounts();
  const told = pointed === null ? null : elementTold(graph, pointed.id, look);
  if (pointed === null || told === null) return null;
  const notes = counts.get(pointed.id) ?? 0;
  return (
    <div className={styles.tooltip} style={{ left: pointed.at.x, top: pointed.at.y - pointed.clear }} aria-hidden>
      <strong>{told.name}</strong>
      <span>{[...told.facts, ...(notes > 0 ? [noteWords(notes)] : [])].join(", ")}</span>
    </div>
  );
}
