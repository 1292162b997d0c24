import type { GraphNode } from "@/lib/domain/answers";
import type { Look } from "@/lib/view/graph-look";
import { measureWords } from "@/lib/view/measure-words";
import styles from "./graph-canvas.module.css";

/** What the area of a disc says, and how much the largest one in the picture. */
export function SizeItem({ look: { size, sizeOf }, actors }: { readonly look: Look; readonly actors: readonly GraphNode[] }) {
  const most = actors.reduce((max, node) => Math.max(max, sizeOf(node)), 0);
  return (
    <li>
      <svg className={styles.sizes} width="26" height="14" viewBox="0 0 26 14" aria-hidden>
        <circle cx="4" cy="9.5" r="3" />
        <circle cx="17" cy="7" r="6" />
      </svg>
      size: {size}, {measureWords(size, most)} at most
    </li>
  );
}
