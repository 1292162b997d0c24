import type { Graph } from "@/lib/domain/answers";
import type { Look } from "../graph-look";
import type { Palette } from "../graph-style";
import { countWords } from "../labels";
import type { LegendItem } from "./sheet";
import { element } from "./xml";

/** What areas and widths say, where the legend of the screen leaves it to the pointer: by meetings, and of how many at most. */
export function graphScales({ nodes, edges }: Pick<Graph, "nodes" | "edges">, { size }: Pick<Look, "size">, { faded, tie }: Pick<Palette, "faded" | "tie">): readonly LegendItem[] {
  const actors = nodes.filter(({ kind }) => kind !== "meeting");
  const most = Math.max(0, ...actors.map(({ meetings }) => meetings));
  const shared = actors.length < nodes.length ? 0 : Math.max(0, ...edges.map(({ meetings }) => meetings));
  const discs = element("circle", { cx: 4, cy: 9.5, r: 3, fill: faded }) + element("circle", { cx: 17, cy: 7, r: 6, fill: faded });
  const lines = element("path", { d: "M0 3h20", stroke: tie.full }) + element("path", { d: "M0 9h20", stroke: tie.full, "stroke-width": 4 });
  return [
    ...(size === "meetings" && most > 1 ? [{ mark: { width: 24, height: 14, content: discs }, words: `size: ${countWords(most, "meeting")} at most` }] : []),
    ...(shared > 1 ? [{ mark: { width: 20, height: 12, content: lines }, words: `width: ${countWords(shared, "meeting")} of two at most` }] : []),
  ];
}
