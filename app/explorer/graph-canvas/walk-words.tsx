import type { GraphNode } from "@/lib/domain/answers";
import type { Look } from "@/lib/view/graph-look";
import { nodeSentence } from "@/lib/view/graph-words";

/**
 * How to walk the graph, and where one is, for those who hear it.
 * @param help the id under which the container names the instructions
 */
export function WalkWords({ help, at, look }: { readonly help: string; readonly at: GraphNode | undefined; readonly look: Look }) {
  return (
    <>
      <p id={help} hidden>Arrow keys go from node to node, Enter selects, E expands, Shift with an arrow key moves the node, plus and minus zoom, 0 fits all.</p>
      <p className="visually-hidden" role="status">{at === undefined ? "" : nodeSentence(at, look)}</p>
    </>
  );
}
