import { describe, expect, test } from "vitest";
import { boundsOf, elementsOf, tieClasses, tieWidth } from "@/lib/view/graph-elements";
import { emphasisOf, surroundings } from "@/lib/view/graph-emphasis";
import { sceneOf } from "@/lib/view/graph-scene";
import { nodeTowards, walkTowards } from "@/lib/view/graph-walk";
import { PLAIN_LOOK } from "@/lib/view/graph-look";
import { countryName, graphSentence, nodeSentence, tieFacts } from "@/lib/view/graph-words";
import { edge, graph, node } from "./graph-builders";

const trio = graph(
  [node("wang-yi", { label: "Wang Yi", country: "CHN", region: "east-asia", meetings: 57, neighbours: 41 }), node("putin", { meetings: 9 }), node("biden"), node("modi")],
  [edge("putin", "wang-yi", { meetings: 3, held: 2, bilateral: 1 }), edge("biden", "putin"), edge("biden", "modi")],
);
const positions = new Map([["wang-yi", { x: 0, y: 0 }], ["putin", { x: 100, y: 10 }], ["biden", { x: 0, y: 90 }]]);

describe("elements", () => {
  const elements = elementsOf(trio, positions, new Map([["wang-yi", 20], ["putin", 10], ["biden", 9]]));

  test("are nodes with a place, and the ties between them", () => {
    expect([...elements.nodes.keys()]).toEqual(["wang-yi", "putin", "biden"]);
    expect([...elements.ties.keys()]).toEqual(["putin~wang-yi", "biden~putin"]);
    expect(elements.nodes.get("wang-yi")?.data).toEqual({ kind: "person", hue: "east-asia", status: "", size: 40 });
    expect(elements.nodes.get("putin")?.data.hue).toBe("organizations");
  });

  test("fill a box", () => {
    expect(boundsOf(elements)).toEqual({ x: -20, y: -20, width: 130, height: 119 });
    expect(boundsOf({ nodes: new Map(), ties: new Map() })).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  test("a tie is wider by the logarithm, and marked when not held or only with others", () => {
    expect([tieWidth(1), tieWidth(2), tieWidth(8)]).toEqual([1, 2.2, 4.6]);
    expect(tieClasses({ held: 0, bilateral: 1 })).toEqual(["planned"]);
    expect(tieClasses({ held: 3, bilateral: 0 })).toEqual(["many-sided"]);
  });

  test("a line to a planned meeting is dashed, and never many-sided", () => {
    const events = graph([node("a"), node("m", { kind: "meeting", status: "planned" })], [edge("a", "m", { held: 0, bilateral: 0 })]);
    const drawn = elementsOf(events, new Map([["a", { x: 0, y: 0 }], ["m", { x: 50, y: 0 }]]), new Map());
    expect(drawn.ties.get("a~m")?.classes).toEqual(["planned"]);
  });
});

describe("emphasis", () => {
  test("of an actor: its neighbours stay near, the rest steps back", () => {
    expect(Object.fromEntries(emphasisOf(trio, "putin").roles)).toEqual({
      putin: "selected", "wang-yi": "near", biden: "near", modi: "far", "putin~wang-yi": "near", "biden~putin": "near", "biden~modi": "far",
    });
  });

  test("of a tie, named in either order: both ends and their neighbours", () => {
    const { roles } = emphasisOf(trio, "wang-yi~putin");
    expect(roles).toEqual(emphasisOf(trio, "putin~wang-yi").roles);
    expect([roles.get("putin~wang-yi"), roles.get("putin"), roles.get("biden"), roles.get("modi")]).toEqual(["selected", "selected", "near", "far"]);
  });

  test.each([null, "nobody", "putin~nobody"])("of %s: nothing steps back", (select) => {
    expect(emphasisOf(trio, select).roles.size).toBe(0);
  });

  test("pointing at a node lights its ties and neighbours, at a tie its ends", () => {
    expect(surroundings(trio, "wang-yi")).toEqual(new Set(["putin~wang-yi", "putin"]));
    expect(surroundings(trio, "biden~modi")).toEqual(new Set(["biden~modi", "biden", "modi"]));
  });
});

test("names claim room in the order of the selection, its neighbours, then meetings", () => {
  expect(sceneOf(trio, emphasisOf(trio, "modi")).map(({ id }) => id)).toEqual(["modi", "biden", "wang-yi", "putin"]);
});

describe("walking", () => {
  test.each([
    ["ArrowRight", "putin"],
    ["ArrowDown", "biden"],
    ["ArrowLeft", null],
    ["ArrowUp", null],
  ] as const)("%s from the corner leads to %s", (direction, expected) => {
    expect(nodeTowards(positions, "wang-yi", direction)).toBe(expected);
  });

  test("from what is not there leads nowhere", () => {
    expect(nodeTowards(positions, "nobody", "ArrowUp")).toBeNull();
  });

  test("follows the ties, and leaves them only where none lies that way", () => {
    const row = new Map([["a", { x: 0, y: 0 }], ["near", { x: 10, y: 0 }], ["tied", { x: 50, y: 5 }], ["back", { x: -20, y: 0 }]]);
    const ties = [{ source: "tied", target: "a" }];
    expect(walkTowards(row, ties, "a", "ArrowRight")).toBe("tied");
    expect(walkTowards(row, ties, "a", "ArrowLeft")).toBe("back");
    expect(walkTowards(row, ties, "a", "ArrowUp")).toBeNull();
  });
});

describe("words", () => {
  test("tell what is drawn", () => {
    expect(graphSentence(undefined, { projection: "network", level: "person" })).toBe("Graph, being drawn.");
    expect(graphSentence(trio, { projection: "network", level: "person" })).toBe("Graph of 4 people, 3 ties; the list holds the same, the table shows the meetings.");
    expect(graphSentence(graph([node("CHN", { kind: "country" })]), { projection: "network", level: "country" }))
      .toBe("Graph of 1 country or organization, 0 ties; the list holds the same, the table shows the meetings.");
    expect(graphSentence(graph([node("a"), node("m", { kind: "meeting" })], [edge("a", "m")]), { projection: "events", level: "person" }))
      .toBe("Graph of 1 person and 1 meeting, 1 line; the list holds the same, the table shows the meetings.");
  });

  test("tell that left and right are earlier and later", () => {
    expect(graphSentence(graph([node("m", { kind: "meeting" })]), { projection: "events", level: "person", layout: "time" })).toMatch(/, 0 lines, from left to right by date; the list/);
  });

  test("tell where one is", () => {
    expect(trio.nodes.slice(0, 1).map((each) => nodeSentence(each))).toEqual(["Wang Yi, China, 57 meetings, tied to 41"]);
    expect(trio.nodes.slice(0, 1).map((each) => nodeSentence(each, PLAIN_LOOK, { ofAll: 60, drawn: 5 })))
      .toEqual(["Wang Yi, China, 57 of 60 meetings shown, tied to 41, 5 of them drawn"]);
    expect(trio.nodes.slice(0, 1).map((each) => nodeSentence(each, PLAIN_LOOK, { ofAll: 57, drawn: 41 }))).toEqual(["Wang Yi, China, 57 meetings, tied to 41"]);
    expect(nodeSentence(node("m", { kind: "meeting", label: "Talks in Minsk", status: "planned", date: "2023-02-22", neighbours: 3 })))
      .toBe("Talks in Minsk, planned, 22 Feb 2023, 3 took part");
  });

  test("tell what a tie rests on", () => {
    expect(tieFacts(edge("a", "b", { meetings: 3, held: 2, bilateral: 1 }))).toEqual(["3 meetings", "2 held", "1 between the two"]);
    expect(tieFacts(edge("a", "b", { held: 0, bilateral: 0 }))).toEqual(["1 meeting", "none held", "only with others"]);
  });

  test.each([["CHN", "China"], ["USA", "United States"], ["XKX", "Kosovo"], ["ZZZ", "ZZZ"]])("%s is %s", (code, name) => {
    expect(countryName(code)).toBe(name);
  });
});
