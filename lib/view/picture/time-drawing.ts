import { axisInSight, daysInSight, SOFT, type Sight } from "../by-time/axis-in-sight";
import { longDaysOf, type TimeAxis } from "../by-time/time-axis";
import type { Palette } from "../graph-style";
import type { ShownNode } from "./graph-drawing";
import type { Drawing } from "./sheet";
import { element, textOf } from "./xml";

/** A meeting as it is drawn, with its date. */
export interface DatedNode extends Pick<ShownNode, "kind" | "y"> {
  readonly node: Pick<ShownNode["node"], "role">;
  /** EDTF; null without one. */
  readonly date: string | null;
}

/** The row of dates above the graph, as on the screen. */
const ROW = 22;
const LABEL = { size: 11.5, y: 14, dx: 3 } as const;
/** What the faded ends of bars are painted with. */
const ENDS = { full: "soft-days", far: "soft-days-far" } as const;

/**
 * Sets a graph that is drawn by time on its axis: the dates above it, the lines of the axis and, over several days, a
 * meeting's bar beneath it.
 * @param graph without its axis
 */
export function drawByTime(graph: Drawing, axis: TimeAxis, nodes: readonly DatedNode[], sight: Sight, palette: Palette): Drawing {
  const meetings = nodes.filter(({ kind }) => kind === "meeting");
  const { ticks, strip } = axisInSight(axis, sight, meetings.some(({ date }) => date === null));
  const { width, height } = graph;
  const colours = { full: palette.meeting.far, far: palette.tie.far };
  const upright = (x: number, y2: number, stroke: string, dashed = false) =>
    element("line", { x1: x, x2: x, y1: 0, y2, stroke, "stroke-dasharray": dashed ? "4 4" : null });
  // The first label may stand for what began before the edge.
  const lines = ticks.flatMap(({ x }) => (x > 0 ? [upright(x, height, palette.tie.faint)] : []));
  const borders = strip === null ? [] : [strip.from, strip.to].map((x) => upright(x, height, palette.tie.full, true));
  const bars = meetings.flatMap(({ date, y, node }) => {
    const days = longDaysOf(date);
    if (days === null) return [];
    const { from, to, thick } = daysInSight(axis, days, sight);
    const place = node.role === "far" ? "far" : "full";
    return [element("rect", { class: "days", x: from, y: y - thick / 2, width: to - from, height: thick, fill: days.exact ? colours[place] : `url(#${ENDS[place]})` })];
  });
  const letters = { "font-size": LABEL.size, fill: palette.faded };
  const labels = [
    ...ticks.flatMap(({ x, label }) => (label === "" ? [] : [element("text", { ...letters, x: x + LABEL.dx, y: LABEL.y }, textOf(label))])),
    ...(strip === null ? [] : [element("text", { ...letters, x: (strip.from + strip.to) / 2, y: LABEL.y, "text-anchor": "middle" }, "No date")]),
  ];
  const faded = (place: keyof typeof ENDS) => element("linearGradient", { id: ENDS[place] }, ...[[0, 0], [SOFT, 1], [1 - SOFT, 1], [1, 0]].map(([offset, opacity]) =>
    element("stop", { offset, "stop-color": colours[place], "stop-opacity": opacity })));
  return {
    ...graph,
    height: height + ROW,
    content: [
      element("defs", {}, faded("full"), faded("far")),
      element("g", { class: "dates" }, ...labels),
      element("line", { x1: 0, x2: width, y1: ROW - 0.5, y2: ROW - 0.5, stroke: palette.tie.faint }),
      element("g", { transform: `translate(0 ${ROW})` }, ...lines, ...borders, ...bars, graph.content),
    ].join(""),
  };
}
