import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, type Positions } from "@/lib/view/graph-geometry";
import { positionsOf } from "@/lib/view/graph-layout";
import { layoutGraph } from "@/lib/view/graph-layout-input";
import { withOutskirts } from "@/lib/view/graph-outskirts";
import { placeNodes } from "@/lib/view/graph-placing";
import { layoutRadii, LEAST_RADIUS } from "@/lib/view/graph-sizes";
import { crowd, edge, graph, node } from "./graph-builders";

const whole = crowd(220);
const core = graph(whole.nodes.slice(0, 80), whole.edges.filter(({ source, target }) => [source, target].every((id) => Number(id.slice(6)) < 80)));
const layout = positionsOf(layoutGraph(core));
const radii = layoutRadii(core.nodes);
const extended = withOutskirts({ layout, radii, whole, projection: "network", axis: null });

describe("the outskirts of a layout", () => {
  test("leave the layout as it is, and give each other node a place of its own", () => {
    for (const [id, at] of layout) expect(extended.get(id)).toEqual(at);
    expect(extended.size).toBe(220);
    const placed = [...extended];
    placed.forEach(([a, at], i) => {
      for (const [b, other] of placed.slice(i + 1)) {
        if (layout.has(a) && layout.has(b)) continue;
        expect(distance(at, other)).toBeGreaterThanOrEqual((radii.get(a) ?? LEAST_RADIUS) + LEAST_RADIUS);
      }
    });
  });

  test("whatever is expanded and taken back, in whatever order: what is drawn in both pictures stands in the same place in both", () => {
    const brought = (ids: readonly number[]) => [...new Set(ids.flatMap((host) => whole.edges
      .filter(({ source, target }) => [source, target].includes(`actor-${host}`)).flatMap(({ source, target }) => [source, target])))];
    const places = (hosts: readonly number[]): Positions => {
      const nodes = [...core.nodes.slice(0, 30), ...brought(hosts).map((id) => node(id))];
      const positions = placeNodes({
        layout: extended, radii, graph: graph(nodes, whole.edges),
        view: { projection: "network", draw: 30, expand: hosts.map((host) => `actor-${host}`), pin: [] },
      });
      return new Map(nodes.map(({ id }) => [id, positions.get(id) ?? { x: NaN, y: NaN }]));
    };
    const hosts = fc.uniqueArray(fc.integer({ min: 0, max: 29 }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(hosts, fc.nat(), (expanded, which) => {
      const before = places(expanded);
      // Any of them is taken back, the first as well as the last.
      const after = places(expanded.filter((_, i) => i !== which % expanded.length));
      for (const [id, at] of after) if (before.has(id)) expect(before.get(id)).toEqual(at);
    }), { numRuns: 40 });
  });

  test("among events, who took part comes beside the meeting", () => {
    const meeting = node("talks", { kind: "meeting", status: "held" });
    const events = graph([...core.nodes, node("newcomer"), meeting], [...core.edges, edge("actor-9", "talks"), edge("newcomer", "talks")]);
    const at = withOutskirts({ layout, radii, whole: events, projection: "events", axis: null });
    const of = (id: string) => at.get(id) ?? { x: NaN, y: NaN };
    expect(distance(of("newcomer"), of("talks"))).toBeLessThan(250);
  });
});
