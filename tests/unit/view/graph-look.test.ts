import { describe, expect, test } from "vitest";
import { elementsOf } from "@/lib/view/graph-elements";
import { emphasisOf } from "@/lib/view/graph-emphasis";
import { circleHue } from "@/lib/view/graph-hues";
import { lookOf, PLAIN_LOOK } from "@/lib/view/graph-look";
import { sceneOf } from "@/lib/view/graph-scene";
import { drawnRadii, layoutRadii } from "@/lib/view/graph-sizes";
import { nodeSentence } from "@/lib/view/graph-words";
import { networkOf } from "@/lib/view/network";
import { measureNetwork } from "@/lib/view/network-measures";
import { edge, graph, node } from "./graph-builders";

/** Two triangles that one tie joins; the join has few meetings. */
const joined = graph(
  [node("a", { meetings: 9, country: "CHN", region: "europe" }), node("b", { meetings: 9 }), node("c", { meetings: 2 }), node("d", { meetings: 2 }), node("e"), node("f"), node("new", { meetings: 1 })],
  [edge("a", "b", { weight: 5 }), edge("a", "c"), edge("b", "c"), edge("c", "d"), edge("d", "e"), edge("d", "f"), edge("e", "f")],
);
const measured = graph(joined.nodes.filter(({ id }) => id !== "new"), joined.edges);
const measures = measureNetwork(networkOf(measured));
const look = lookOf({ size: "betweenness", colour: "circle" }, measures);
const positions = new Map(joined.nodes.map(({ id }, i) => [id, { x: 100 * i, y: 0 }]));

describe("a look", () => {
  test("is plain where nothing else is asked for, and until the measures are known", () => {
    expect(lookOf({ size: "betweenness", colour: "circle" }, null)).toBe(PLAIN_LOOK);
    const plain = lookOf({ size: "meetings", colour: "region" }, measures);
    for (const each of joined.nodes) {
      expect([plain.sizeOf(each), plain.hueOf(each), plain.codeOf(each), plain.factsOf(each)]).toEqual([PLAIN_LOOK.sizeOf(each), PLAIN_LOOK.hueOf(each), PLAIN_LOOK.codeOf(each), []]);
    }
  });

  test("by betweenness makes the brokers large, and who was not measured least", () => {
    const radii = drawnRadii(joined.nodes, positions, new Set(), look.sizeOf);
    expect(["c", "d"].map((id) => radii.get(id))).toEqual([34, 34]);
    expect(["a", "new"].map((id) => radii.get(id))).toEqual([9, 9]);
    expect(layoutRadii(joined.nodes).get("a")).toBe(27);
  });

  test("without any value draws all alike", () => {
    expect(new Set(drawnRadii(joined.nodes, positions, new Set(), () => 0).values())).toEqual(new Set([9]));
  });

  test("by circle colours and numbers the discs", () => {
    const { nodes } = elementsOf(joined, positions, new Map(), look);
    expect(["a", "c", "d", "f", "new"].map((id) => nodes.get(id)?.data.hue)).toEqual(["circle-1", "circle-1", "circle-2", "circle-2", "circle-other"]);
    const scene = new Map(sceneOf(joined, emphasisOf(joined, null), look).map((each) => [each.id, each]));
    expect(["a", "d", "new"].map((id) => scene.get(id)?.code)).toEqual(["1", "2", ""]);
  });

  test("lets the largest claim room for their names first", () => {
    expect(sceneOf(joined, emphasisOf(joined, null), look).slice(0, 2).map(({ id }) => id).sort()).toEqual(["c", "d"]);
  });

  test("tells what it says", () => {
    expect(nodeSentence(joined.nodes[2] ?? node("c"), look)).toMatch(/, betweenness 0\.600, circle 1$/);
    expect(look.factsOf(node("new"))).toEqual(["betweenness 0", "in no circle"]);
  });
});

test("the ninth circle, and who is in none, have the colour of all others", () => {
  expect([1, 8, 9, null].map(circleHue)).toEqual(["circle-1", "circle-8", "circle-other", "circle-other"]);
});
