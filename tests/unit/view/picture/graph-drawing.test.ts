import { describe, expect, test } from "vitest";
import { drawGraph, nodesInSight, type ShownGraph, type ShownNode, type ShownTie } from "@/lib/view/picture/graph-drawing";
import { paletteOf } from "@/lib/view/graph-style";
import { lightTokens } from "./tokens";
import { elementsOf } from "./well-formed";

const palette = paletteOf(lightTokens());

function shownNode(id: string, given: Partial<ShownNode> & { readonly role?: "selected" | "near" | "far" } = {}): ShownNode {
  const { role = null, ...rest } = given;
  return { node: { id, hue: "europe", role, struck: false }, kind: "person", status: null, told: id, x: 100, y: 100, radius: 20, code: "", name: null, bold: false, ...rest };
}

function shownTie(from: string, to: string, given: Partial<ShownTie> = {}): ShownTie {
  return { id: `${from}~${to}`, from: { x: 10, y: 10 }, to: { x: 200, y: 120 }, width: 3.4, role: null, classes: [], ...given };
}

function drawn(nodes: readonly ShownNode[], ties: readonly ShownTie[] = []) {
  const graph: ShownGraph = { width: 400, height: 300, zoom: 1, nodes, ties, letters: { namePx: 12, codePx: 9, drop: 0.31 } };
  const { content } = drawGraph(graph, palette);
  return { graph, content, elements: elementsOf(`<svg>${content}</svg>`) };
}

describe("the graph as SVG", () => {
  test("has a node for each that is drawn, in its shape and colour", () => {
    const { elements } = drawn([
      shownNode("wang-yi"), shownNode("CHN", { kind: "country", x: 200 }), shownNode("un", { kind: "organization", x: 300 }), shownNode("talk", { kind: "meeting", status: "held", x: 350 }),
    ]);
    expect(elements.filter(({ attributes }) => attributes.class === "node").map(({ attributes }) => attributes.id).sort()).toEqual(["node-CHN", "node-talk", "node-un", "node-wang-yi"]);
    expect(elements.filter(({ name }) => ["circle", "rect", "polygon"].includes(name)).map(({ name, attributes }) => [name, attributes.fill]).sort()).toEqual([
      ["circle", palette.discs.europe.full.disc], ["polygon", palette.discs.europe.full.disc], ["polygon", palette.meeting.full], ["rect", palette.discs.europe.full.disc],
    ].sort());
  });

  test("has a tie in its width; dashed, and drawn first, where nothing of it was held", () => {
    const { elements } = drawn([shownNode("a"), shownNode("b")], [shownTie("a", "b"), shownTie("a", "c", { width: 1, classes: ["planned"] }), shownTie("b", "c", { role: "selected", width: 6 })]);
    const lines = elements.filter(({ name }) => name === "line");
    expect(lines.map(({ attributes }) => [attributes.id, attributes["stroke-width"], attributes["stroke-dasharray"], attributes.stroke])).toEqual([
      ["tie-a~b", "3.4", undefined, palette.tie.full], ["tie-a~c", "1", "6 4", palette.tie.full], ["tie-b~c", "6", undefined, palette.accent],
    ]);
    expect(elements.findIndex(({ name }) => name === "line")).toBeLessThan(elements.findIndex(({ name }) => name === "circle"));
  });

  test("writes names as they stand, each line by itself, with markup escaped", () => {
    const { elements, content } = drawn([shownNode("a", { told: "R&D <lead>", name: { lines: ["Anna", "<b>O’Neil</b>"], x: 80, middles: [50, 64], end: "end" } })]);
    const [name] = elements.filter(({ attributes }) => attributes.class === "name");
    expect(name?.attributes).toMatchObject({ "text-anchor": "end", "font-size": "12", fill: palette.ink, stroke: palette.ground });
    expect(elements.filter(({ name: tag }) => tag === "text").map(({ text, attributes }) => [text, attributes.x, attributes.y])).toEqual([["Anna", "80", "53.72"], ["&lt;b&gt;O’Neil&lt;/b&gt;", "80", "67.72"]]);
    expect(content).toContain("<title>R&amp;D &lt;lead&gt;</title>");
  });

  test("rings the selected, steps the far back, and writes codes that can be read on both", () => {
    const { elements } = drawn([shownNode("a", { role: "selected", code: "CHN" }), shownNode("b", { role: "far", code: "RUS", x: 300 })]);
    expect(elements.filter(({ attributes }) => attributes.stroke === palette.accent).map(({ attributes }) => attributes.r)).toEqual(["24"]);
    expect(elements.filter(({ attributes }) => attributes.class === "code").map(({ text, attributes }) => [text, attributes.fill])).toEqual([
      ["CHN", palette.discs.europe.full.code], ["RUS", palette.discs.europe.far.code],
    ]);
    expect(elements.find(({ attributes }) => attributes.cx === "300")?.attributes.fill).toBe(palette.discs.europe.far.disc);
  });

  test("a meeting's status is a shape: hollow, half, or hollow in the signal colour", () => {
    const shapes = (status: "planned" | "postponed" | "cancelled") => drawn([shownNode("talk", { kind: "meeting", status })]).elements.filter(({ name }) => name === "polygon").map(({ attributes }) => [attributes.fill, attributes.stroke]);
    expect(shapes("planned")).toEqual([[palette.ground, palette.meeting.full]]);
    expect(shapes("postponed")).toEqual([[palette.ground, palette.meeting.full], [palette.meeting.full, undefined]]);
    expect(shapes("cancelled")).toEqual([[palette.ground, palette.signal.full]]);
  });

  test("leaves out what lies out of sight", () => {
    const { elements, graph } = drawn([shownNode("in"), shownNode("rim", { x: 410 }), shownNode("out", { x: 421 })], [shownTie("a", "b", { from: { x: 500, y: 0 }, to: { x: 600, y: 200 } })]);
    expect(elements.filter(({ attributes }) => attributes.class === "node")).toHaveLength(2);
    expect(nodesInSight(graph)).toBe(2);
    expect(elements.some(({ name }) => name === "line")).toBe(false);
  });
});
