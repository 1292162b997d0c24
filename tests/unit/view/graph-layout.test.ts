import { describe, expect, test } from "vitest";
import { distance, type Positions } from "@/lib/view/graph-geometry";
import { positionsOf } from "@/lib/view/graph-layout";
import { layoutGraph } from "@/lib/view/graph-layout-input";
import { drawnRadii, layoutRadii } from "@/lib/view/graph-sizes";
import { crowd, graph, node } from "./graph-builders";

describe("the layout", () => {
  const crowded = crowd(300);
  const positions = positionsOf(layoutGraph(crowded));

  test("places every node, in the order of the graph", () => {
    expect([...positions.keys()]).toEqual(crowded.nodes.map(({ id }) => id));
  });

  test("is the same for the same graph", () => {
    expect(positionsOf(layoutGraph(crowd(300)))).toEqual(positions);
  });

  test("lets no two discs overlap", () => {
    expect(overlaps(positions, layoutRadii(crowded.nodes))).toEqual([]);
  });

  test("is wider than high, as screens are", () => {
    const points = [...positions.values()];
    const span = (pick: (at: { x: number; y: number }) => number) => Math.max(...points.map(pick)) - Math.min(...points.map(pick));
    expect(span(({ x }) => x)).toBeGreaterThan(span(({ y }) => y));
  });

  test("knows graphs of none, one and two that never met", () => {
    expect(positionsOf({ nodes: [], edges: [] })).toEqual(new Map());
    expect(positionsOf(layoutGraph(graph([node("a")])))).toEqual(new Map([["a", { x: 0, y: 0 }]]));
    const two = positionsOf(layoutGraph(graph([node("a"), node("b")])));
    expect(overlaps(two, new Map([["a", 9], ["b", 9]]))).toEqual([]);
  });

  test("places a tie to itself or to what is not there without fail", () => {
    const odd = { nodes: [node("a"), node("b")], edges: [{ source: "a", target: "a", meetings: 2 }, { source: "a", target: "gone", meetings: 1 }] };
    expect([...positionsOf(odd).keys()]).toEqual(["a", "b"]);
  });

  test.each([20, 60, 150])("leaves room for the discs of a window in which %i were drawn", (drawn) => {
    // In a window the least may have as many meetings as the greatest.
    const nodes = crowded.nodes.slice(-drawn).map((each) => ({ ...each, meetings: 1 }));
    expect(overlaps(positions, drawnRadii(nodes, positions, new Set()))).toEqual([]);
  });
});

describe("drawn radii", () => {
  test("give area by meetings, no less than can be pointed at", () => {
    const positions = new Map([["a", { x: 0, y: 0 }], ["b", { x: 500, y: 0 }], ["c", { x: 0, y: 500 }]]);
    const nodes = [node("a", { meetings: 100 }), node("b", { meetings: 25 }), node("c", { meetings: 1 })];
    expect(drawnRadii(nodes, positions, new Set())).toEqual(new Map([["a", 34], ["b", 17], ["c", 9]]));
  });

  test("shrink where nodes lie close, unless the reader put them there", () => {
    const positions = new Map([["a", { x: 0, y: 0 }], ["b", { x: 43, y: 0 }]]);
    const nodes = [node("a", { meetings: 4 }), node("b", { meetings: 4 })];
    expect(drawnRadii(nodes, positions, new Set()).get("a")).toBe(20);
    expect(drawnRadii(nodes, positions, new Set(["b"])).get("a")).toBe(34);
  });
});

function overlaps(positions: Positions, radii: ReadonlyMap<string, number>): string[] {
  const discs = [...radii].flatMap(([id, radius]) => {
    const at = positions.get(id);
    return at === undefined ? [] : [{ id, at, radius }];
  });
  return discs.flatMap((a, i) => discs.slice(i + 1).filter((b) => distance(a.at, b.at) < a.radius + b.radius).map((b) => `${a.id} and ${b.id}`));
}
