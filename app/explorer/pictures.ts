import { Grid3x3, ListTree, Map, Table2, Waypoints } from "lucide-react";

/** The pictures of the same meetings, as the switch and the tabs at the foot name them. */
export const PICTURES = [
  { show: "graph", label: "Graph", Icon: Waypoints },
  { show: "list", label: "List", Icon: ListTree },
  { show: "table", label: "Table", Icon: Table2 },
  { show: "map", label: "Map", Icon: Map },
  { show: "matrix", label: "Matrix", Icon: Grid3x3 },
] as const;
