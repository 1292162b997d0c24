import type { Graph } from "@/lib/domain/answers";
import { LeftOut } from "./left-out";

/** What a graph, or a matrix, of these actors leaves out. */
export function GraphLeftOut({ leftOut: { alone, beyond }, events = false }: { readonly leftOut: Graph["leftOut"]; readonly events?: boolean }) {
  return <LeftOut groups={[{ ...beyond, reason: events ? "beyond those drawn" : "of which no two are drawn" }, { ...alone, reason: "of one participant only" }]} />;
}
