import { describe, expect, test } from "vitest";
import type { Look } from "@/lib/view/graph-look";
import { paletteOf } from "@/lib/view/graph-style";
import { graphLeftOut, leftOutWords } from "@/lib/view/left-out";
import { graphScales } from "@/lib/view/picture/graph-scales";
import { drawingOnPage } from "@/lib/view/picture/paper";
import { fittedTo } from "@/lib/view/picture/sheet";
import { edge, graph, node } from "../graph-builders";
import { lightTokens } from "./tokens";
import { elementsOf } from "./well-formed";

describe("a drawing on paper", () => {
  const drawing = { width: 800, height: 400, content: "<circle r=\"3\"/>", ground: "#fff" };

  test("is as wide as the paper, in proportion", () => {
    const fitted = fittedTo(drawing, 600);
    expect([fitted.width, fitted.height]).toEqual([600, 300]);
    expect(elementsOf(fitted.content)[0]?.attributes).toEqual({ width: "600", height: "300", viewBox: "0 0 800 400" });
    expect(fittedTo(drawing, null)).toBe(drawing);
  });

  test("says in words what it is", () => {
    expect(elementsOf(drawingOnPage(drawing, "Graph of \"2\" people."))[0]?.attributes).toMatchObject({ role: "img", "aria-label": "Graph of &quot;2&quot; people.", viewBox: "0 0 800 400" });
  });
});

describe("what sizes and widths say", () => {
  const palette = paletteOf(lightTokens());
  const words = (of: Parameters<typeof graphScales>[0], size: Look["size"] = "meetings") => graphScales(of, { size }, palette).map((item) => item.words);

  test("is said with the greatest there is", () => {
    expect(words(graph([node("a", { meetings: 12 }), node("b")], [edge("a", "b", { meetings: 3 })]))).toEqual(["size: 12 meetings at most", "width: 3 meetings of two at most"]);
  });

  test("is not said where all are alike, where size says something else, nor of lines to meetings", () => {
    expect(words(graph([node("a"), node("b")], [edge("a", "b")]))).toEqual([]);
    expect(words(graph([node("a", { meetings: 12 })]), "betweenness")).toEqual([]);
    expect(words(graph([node("a", { meetings: 2 }), node("m", { kind: "meeting", meetings: 9 })], [edge("a", "m", { meetings: 4 })]))).toEqual(["size: 2 meetings at most"]);
  });
});

test("what a picture leaves out is said with its reasons", () => {
  const of = (total: number) => ({ items: [], total });
  const none = { alone: of(0), beyond: of(0), within: of(0), unfocused: of(0), ties: 0 };
  expect(leftOutWords(graphLeftOut(none))).toBeNull();
  expect(leftOutWords(graphLeftOut({ ...none, alone: of(3), beyond: of(1200) }))).toBe("1,203 meetings not in this picture: 1,200 of which no two are drawn, 3 of one participant only");
  expect(leftOutWords(graphLeftOut({ ...none, within: of(2), unfocused: of(5) }))).toBe("7 meetings not in this picture: 5 beyond the focus, 2 of people drawn as one");
  expect(leftOutWords(graphLeftOut({ ...none, beyond: of(1) }, true))).toBe("1 meeting not in this picture: 1 beyond those drawn");
});
