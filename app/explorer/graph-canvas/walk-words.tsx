"use client";

import type { Graph } from "@/lib/domain/answers";
import type { Look } from "@/lib/view/graph-look";
import { tiedTo } from "@/lib/view/graph-ties";
import { nodeSentence } from "@/lib/view/graph-words";
import { noteWords } from "@/lib/view/saved/notes";
import { useNoteCounts } from "../kept/store";

interface WalkWordsProps {
  /** The id under which the container names the instructions. */
  readonly help: string;
  /** Left and right are earlier and later. */
  readonly byTime: boolean;
  /** The node that the keyboard is at. */
  readonly at: string | null;
  readonly graph: Graph;
  /** The view over all time. */
  readonly whole: Graph | undefined;
  readonly look: Look;
  /** What of the node is to be told besides: that it is selected, or locked. */
  readonly states: readonly string[];
}

/** How to walk the graph, and where one is, for those who hear it. */
export function WalkWords({ help, byTime, at, graph, whole, look, states }: WalkWordsProps) {
  const node = graph.nodes.find(({ id }) => id === at);
  const ofAll = whole?.nodes.find(({ id }) => id === at)?.meetings;
  const drawn = tiedTo(graph.edges, at ?? "").length;
  const notes = useNoteCounts().get(at ?? "") ?? 0;
  return (
    <>
      <p id={help} hidden>Arrow keys go from a node to those it is tied to, Enter selects, with Shift it adds to what is selected or takes away, E expands, F draws only a node and those tied to it, or all again, G draws the people of its country as one, or one by one again, H hides, L locks the node where it stands and releases it, {byTime ? "Shift with the up or down arrow moves the node" : "Shift with an arrow key moves the node"}, plus and minus zoom, 0 fits all.</p>
      <p className="visually-hidden" role="status">{node === undefined ? "" : [nodeSentence(node, look, { ofAll, drawn }), ...states, ...(notes > 0 ? [noteWords(notes)] : [])].join(", ")}</p>
    </>
  );
}
