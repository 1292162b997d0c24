import type { Graph } from "@/lib/domain/answers";
import { graphLeftOut } from "@/lib/view/left-out";
import { LeftOut } from "./left-out";

/** What a graph, or a matrix, of these actors leaves out. */
export function GraphLeftOut({ leftOut, events = false }: { readonly leftOut: Graph["leftOut"]; readonly events?: boolean }) {
  return <LeftOut groups={graphLeftOut(leftOut, events)} />;
}
