import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, type Positions } from "@/lib/view/graph-geometry";
import { positionsOf } from "@/lib/view/graph-layout";
import { layoutGraph } from "@/lib/view/graph-layout-input";
import { placeNodes } from "@/lib/view/graph-placing";
import { layoutRadii } from "@/lib/view/graph-sizes";
import type { View } from "@/lib/view/view";
import { crowd, edge, graph, node } from "./graph-builders";

const VIEW: Pick<View, "projection" | "draw" | "expand" | "pin"> = { projection: "network", draw: 60, expand: [], pin: [] };
const base = crowd(60);
const layout = positionsOf(layoutGraph(base));
const radii = layoutRadii(base.nodes);

function place(nodes: string[], ties: [string, string][], view: Partial<typeof VIEW> = {}): Positions {
  const drawn = graph([...base.nodes, ...nodes.map((id) => node(id))], [...base.edges, ...ties.map(([a, b]) => edge(a, b))]);
  return placeNodes({ layout, radii, graph: drawn, view: { ...VIEW, ...view } });
}

describe("placing", () => {
  test("keeps the layout's places, drawn or not", () => {
    expect(placeNodes({ layout, radii, graph: graph([]), view: VIEW })).toEqual(layout);
  });

  test("puts what an expansion brought beside it, on no other disc", () => {
    const placed = place(["new-a", "new-b"], [["actor-30", "new-a"], ["actor-30", "new-b"], ["actor-50", "new-a"]], { expand: ["actor-30"] });
    const at = (id: string) => placed.get(id) ?? { x: NaN, y: NaN };
    expect(distance(at("new-a"), at("actor-30"))).toBeLessThan(200);
    for (const id of ["new-a", "new-b"]) {
      for (const [other, there] of placed) {
        if (other !== id) expect(distance(at(id), there)).toBeGreaterThanOrEqual(9 + (radii.get(other) ?? 9));
      }
    }
  });

  test("puts what is beyond the layout beside the neighbour with fewest meetings", () => {
    const placed = place(["rare"], [["actor-0", "rare"], ["actor-55", "rare"]], { draw: 200 });
    const at = (id: string) => placed.get(id) ?? { x: NaN, y: NaN };
    expect(distance(at("rare"), at("actor-55"))).toBeLessThan(distance(at("rare"), at("actor-0")));
  });

  test("puts what is tied to nothing into free room, each to a place of its own", () => {
    const placed = place(["alone", "lonely"], []);
    for (const id of ["alone", "lonely"]) {
      const at = placed.get(id) ?? { x: NaN, y: NaN };
      expect([...placed].filter(([other, there]) => other !== id && !(distance(at, there) >= 9 + (radii.get(other) ?? 9)))).toEqual([]);
    }
    expect(place(["lonely"], []).get("lonely")).toEqual(placed.get("lonely"));
  });

  test("pins override, and move nothing else", () => {
    const placed = place(["new-a"], [["actor-3", "new-a"]], { pin: [{ id: "actor-3", x: 900, y: -40 }, { id: "gone", x: 1, y: 1 }] });
    expect(placed.get("actor-3")).toEqual({ x: 900, y: -40 });
    expect(placed.has("gone")).toBe(false);
    expect(placed.get("new-a")).toEqual(place(["new-a"], [["actor-3", "new-a"]]).get("new-a"));
  });

  test("a further expansion moves nothing that stands", () => {
    const actors = fc.integer({ min: 0, max: 59 }).map((i) => `actor-${i}`);
    const expansions = fc.uniqueArray(actors, { minLength: 2, maxLength: 6 });
    fc.assert(fc.property(expansions, fc.integer({ min: 1, max: 12 }), (expand, by) => {
      const brought = expand.map((host) => Array.from({ length: by }, (_, i) => `${host}-friend-${i}`));
      const ties = expand.flatMap((host, turn) => (brought[turn] ?? []).flatMap((id): [string, string][] => [[host, id], ["actor-0", id]]));
      // Each later one is tied to friends of those before as well, as it is in life.
      const across = expand.slice(1).flatMap((host, i): [string, string][] => (brought[i] ?? []).map((id) => [host, id]));
      let before: Positions = layout;
      for (let count = 1; count <= expand.length; count++) {
        const now = place(brought.slice(0, count).flat(), [...ties, ...across], { expand: expand.slice(0, count) });
        for (const [id, at] of before) expect(now.get(id)).toEqual(at);
        before = now;
      }
    }), { numRuns: 30 });
  });

  test("in the graph of events an actor brought later does not move a meeting", () => {
    const meeting = node("2023-02-22-talks", { kind: "meeting", status: "held" });
    const first = placeNodes({ layout, radii, graph: graph([...base.nodes, meeting], [edge("actor-9", meeting.id)]), view: { ...VIEW, projection: "events" } });
    const drawn = graph([...base.nodes, node("new"), meeting], [edge("actor-9", meeting.id), edge("actor-4", "new")]);
    const later = placeNodes({ layout, radii, graph: drawn, view: { ...VIEW, projection: "events", expand: ["actor-4"] } });
    expect(later.get(meeting.id)).toEqual(first.get(meeting.id));
  });
});
