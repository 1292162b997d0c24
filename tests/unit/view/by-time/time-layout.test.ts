import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeByTime } from "@/lib/view/by-time/draw-by-time";
import { acrossAt, acrossOf, middleOf } from "@/lib/view/by-time/time-axis";
import { layoutByTime } from "@/lib/view/by-time/time-layout";
import type { Positions } from "@/lib/view/graph-geometry";
import { layoutGraph } from "@/lib/view/graph-layout-input";
import { withOutskirts } from "@/lib/view/graph-outskirts";
import { layoutRadii } from "@/lib/view/graph-sizes";
import { edge, graph, node } from "../graph-builders";

const ALL = { from: null, to: null } as const;
const meeting = (id: string, date: string | null) => node(id, { kind: "meeting", status: "held", date });
const dayOf = (n: number) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);

/** Meetings of some actors, as many on one day as there are. */
const events = fc.array(fc.record({ day: fc.option(fc.integer({ min: 0, max: 400 })), members: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: 40 })
  .map((given) => {
    const met = new Set(given.flatMap(({ members }) => members));
    return graph(
      [...[...met].map((i) => node(`actor-${i}`, { meetings: given.filter(({ members }) => members.includes(i)).length })), ...given.map(({ day }, i) => meeting(`m-${i}`, day === null ? null : dayOf(day)))],
      given.flatMap(({ members }, i) => members.map((member) => edge(`actor-${member}`, `m-${i}`))),
    );
  });

const at = (positions: Positions, id: string) => positions.get(id) ?? { x: NaN, y: NaN };

describe("the layout by time", () => {
  test("is the same for the same graph, in its order, and puts what is later further to the right", () => {
    fc.assert(fc.property(events, (drawn) => {
      const { positions, axis } = layoutByTime(layoutGraph(drawn), ALL);
      expect(layoutByTime(layoutGraph(drawn), ALL).positions).toEqual(positions);
      expect([...positions.keys()]).toEqual(drawn.nodes.map(({ id }) => id));
      const dated = drawn.nodes.filter(({ kind, date }) => kind === "meeting" && date !== null).sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
      dated.slice(1).forEach(({ id, date }, i) => {
        const before = dated[i];
        const [left, right] = [at(positions, before?.id ?? "").x, at(positions, id).x];
        if (before?.date === date) expect(right).toBe(left);
        else expect(right).toBeGreaterThanOrEqual(left);
      });
      for (const { id, date } of dated) expect(Math.abs(at(positions, id).x - acrossAt(axis, middleOf(date, ALL) ?? NaN))).toBeLessThanOrEqual(0.5);
    }), { numRuns: 40 });
  });

  test("lets nothing overlap: meetings of one day stand above one another", () => {
    fc.assert(fc.property(events, (drawn) => {
      const { positions } = layoutByTime(layoutGraph(drawn), ALL);
      const radii = layoutRadii(drawn.nodes);
      const all = drawn.nodes.map(({ id }) => ({ id, ...at(positions, id), radius: radii.get(id) ?? 0 }));
      const overlaps = all.flatMap((a, i) => all.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius).map((b) => `${a.id} on ${b.id}`));
      expect(overlaps).toEqual([]);
    }), { numRuns: 40 });
  });

  test("keeps meetings without a date apart, beyond the last date", () => {
    const drawn = graph([node("a"), meeting("known", "2023-02-01"), meeting("later", "2023-03-01"), meeting("unknown", null)], [edge("a", "known"), edge("a", "unknown")]);
    const { positions, axis } = layoutByTime(layoutGraph(drawn), ALL);
    expect(at(positions, "unknown").x).toBe(acrossOf(axis, null));
    expect(at(positions, "unknown").x).toBeGreaterThan(at(positions, "later").x + 100);
    // The actor stands by what is known of it.
    expect(Math.abs(at(positions, "a").x - at(positions, "known").x)).toBeLessThan(120);
  });

  test("places one meeting, meetings of one day alone, and none", () => {
    expect(layoutByTime({ nodes: [], edges: [] }, ALL).positions).toEqual(new Map());
    const day = layoutByTime(layoutGraph(graph([meeting("a", "2023-02-01"), meeting("b", "2023-02-01")])), ALL).positions;
    expect(at(day, "a").x).toBe(at(day, "b").x);
    expect(at(day, "a").y).not.toBe(at(day, "b").y);
    expect(layoutByTime(layoutGraph(graph([meeting("a", null)])), ALL).positions.size).toBe(1);
  });
});

test("a month stands at its middle, and within a window at the middle of what lies in it; never at its first day", () => {
  const noon = (day: string) => Date.parse(`${day}T12:00:00Z`) / 86_400_000;
  expect(middleOf("2023-02-21", ALL)).toBe(noon("2023-02-21"));
  expect(middleOf("2023-02-20/2023-02-22", ALL)).toBe(noon("2023-02-21"));
  expect(middleOf("2023-02", ALL)).toBe(noon("2023-02-15") - 0.5);
  expect(middleOf("2023", ALL)).toBe(noon("2023-07-02"));
  expect(middleOf("2023", { from: "2023-02", to: "2023-02" })).toBe(noon("2023-02-15") - 0.5);
  expect(middleOf("2023", { from: "2024", to: null })).toBe(noon("2023-07-02"));
  expect(middleOf(null, ALL)).toBeNull();
});

describe("what comes beyond the layout", () => {
  const base = graph(
    [node("a", { meetings: 5 }), node("b", { meetings: 2 }), meeting("m1", "2023-02-01"), meeting("m2", "2023-03-01")],
    [edge("a", "m1"), edge("b", "m1"), edge("a", "m2")],
  );
  const laid = layoutByTime(layoutGraph(base), ALL);
  const layout = { layout: laid.positions, radii: layoutRadii(base.nodes), axis: laid.axis };
  const more = { nodes: [node("c"), meeting("m3", "2022-11-01"), meeting("m4", "2023-03-01")], edges: [edge("a", "m3"), edge("c", "m3"), edge("b", "m4")] };
  const whole = graph([...base.nodes, ...more.nodes], [...base.edges, ...more.edges]);
  const view = { projection: "events", draw: 4, expand: [], pin: [] } as const;

  test("moves nothing that stands, and keeps to its date", () => {
    for (const placed of [withOutskirts({ ...layout, whole, projection: "events" }), placeByTime({ ...layout, graph: whole, view: { ...view, expand: ["a"] } })]) {
      for (const [id, there] of laid.positions) expect(placed.get(id)).toEqual(there);
      expect(at(placed, "m3").x).toBe(acrossOf(laid.axis, "2022-11-01"));
      expect(at(placed, "m3").x).toBeLessThan(at(placed, "m1").x);
      expect(at(placed, "m4").x).toBe(at(placed, "m2").x);
      expect(Math.abs(at(placed, "m4").y - at(placed, "m2").y)).toBeGreaterThanOrEqual(16);
      expect(Math.abs(at(placed, "c").x - at(placed, "m3").x)).toBeLessThan(120);
    }
  });

  test("a pin says how high a node is, and never when a meeting was", () => {
    const placed = placeByTime({ ...layout, graph: base, view: { ...view, pin: [{ id: "m1", x: 900, y: -77 }, { id: "gone", x: 1, y: 1 }] } });
    expect(at(placed, "m1")).toEqual({ x: at(laid.positions, "m1").x, y: -77 });
    expect(placed.has("gone")).toBe(false);
    expect(at(placed, "m2")).toEqual(at(laid.positions, "m2"));
  });
});
