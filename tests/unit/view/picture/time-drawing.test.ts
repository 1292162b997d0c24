import { describe, expect, test } from "vitest";
import { acrossAt, middleOf, type TimeAxis } from "@/lib/view/by-time/time-axis";
import { paletteOf } from "@/lib/view/graph-style";
import { drawByTime, type DatedNode } from "@/lib/view/picture/time-drawing";
import { lightTokens } from "./tokens";
import { elementsOf } from "./well-formed";

const ALL_TIME = { from: null, to: null };
const origin = middleOf("2023-01-01", ALL_TIME) ?? NaN;
const AXIS: TimeAxis = { origin, perDay: 1, strip: 900, window: ALL_TIME };
const SIGHT = { zoom: 1, pan: 0, width: 1000 };
const palette = paletteOf(lightTokens());

function meeting(date: string | null, role: "far" | null = null): DatedNode {
  return { kind: "meeting", date, y: 50, node: { role } };
}

function drawn(nodes: readonly DatedNode[]) {
  const drawing = drawByTime({ width: 1000, height: 300, content: "" }, AXIS, nodes, SIGHT, palette);
  return { drawing, elements: elementsOf(`<svg>${drawing.content}</svg>`) };
}

describe("a graph by time, as SVG", () => {
  test("has a row of dates above it, and a line for each", () => {
    const { drawing, elements } = drawn([meeting("2023-05-01")]);
    expect(drawing).toMatchObject({ width: 1000, height: 322 });
    expect(elements.filter(({ name }) => name === "text").map(({ text }) => text)).toContain("2024");
    const lines = elements.filter(({ name, attributes }) => name === "line" && attributes.y2 === "300").map(({ attributes }) => Number(attributes.x1));
    expect(lines.some((x) => Math.abs(x - acrossAt(AXIS, origin + 364.5)) < 1)).toBe(true);
  });

  test("draws over which days a meeting went: with soft ends where they are not known, and none for a single day", () => {
    const bars = drawn([meeting("2023-02-01/2023-02-03"), meeting("2023-04"), meeting("2023-06", "far"), meeting("2023-05-01"), meeting(null)])
      .elements.filter(({ attributes }) => attributes.class === "days").map(({ attributes }) => [Number(attributes.width), attributes.fill]);
    expect(bars).toEqual([[3, palette.meeting.far], [30, "url(#soft-days)"], [30, "url(#soft-days-far)"]]);
  });

  test("names the strip of what has no date, where there is any", () => {
    const words = (nodes: readonly DatedNode[]) => drawn(nodes).elements.map(({ text }) => text);
    expect(words([meeting(null)])).toContain("No date");
    expect(words([meeting("2023-05-01")])).not.toContain("No date");
  });
});
