import { describe, expect, test } from "vitest";
import { EVERY_MEETING } from "@/lib/domain/filter";
import type { PathChain } from "@/lib/domain/path-answers";
import { canBeEnd, chainEnds, chainsBetween, chooseChain, closeChains, drawnForChains, levelOfChains, marksOf, stepAsTable, widenings } from "@/lib/view/chains";
import { select, withFilter } from "@/lib/view/changes";
import { chipsOf } from "@/lib/view/chips";
import { emphasisOfChains } from "@/lib/view/graph-emphasis";
import { pathUrl } from "@/lib/view/requests";
import { DEFAULT_VIEW, viewHref } from "@/lib/view/view";
import { edge, graph, node } from "./graph-builders";
import { aMeeting, anActor } from "./meeting-item";

/** `"b", "a", "c"`: b met a, and a met c. */
function chain(...actors: readonly string[]): PathChain {
  return {
    steps: actors.slice(1).map((to, i) => {
      const from = actors[i] ?? "";
      return { from: anActor(from), to: anActor(to), meetings: [aMeeting("2023", { id: `${from}-${to}` }), aMeeting("2024")], total: 2 };
    }),
  };
}

describe("chains in a view", () => {
  test("take the place of the selection, and go without a trace", () => {
    const shown = chainsBetween(select(DEFAULT_VIEW, "wang-yi"), "wang-yi", "albin-kurti");
    expect(viewHref(shown)).toBe("/?path=wang-yi%7Ealbin-kurti");
    expect(chainEnds(shown)).toEqual(["wang-yi", "albin-kurti"]);
    expect(chainEnds(closeChains(chooseChain(shown, 2)))).toBeNull();
    expect(viewHref(closeChains(chooseChain(shown, 2)))).toBe("/");
  });
  test("one is chosen, another, and none", () => {
    const shown = chainsBetween(DEFAULT_VIEW, "a", "b");
    expect([chooseChain(shown, 2), chooseChain(chooseChain(shown, 2), 1), chooseChain(chooseChain(shown, 2), 2)].map(({ chain: nth }) => nth)).toEqual([2, 1, null]);
  });
  test("under other filters are others: none is chosen any more", () => {
    expect(withFilter(chooseChain(chainsBetween(DEFAULT_VIEW, "a", "b"), 2), { from: "2023" })).toMatchObject({ path: "a~b", chain: null });
  });
  test("go to the level on which the two are joined", () => {
    expect(chainsBetween({ ...DEFAULT_VIEW, hide: ["wang-yi"] }, "CHN", "RUS", "country")).toMatchObject({ level: "country", path: "CHN~RUS", hide: [] });
    const drawn = graph([node("eu", { kind: "organization" })]);
    expect([levelOfChains(DEFAULT_VIEW, "person", drawn, "wang-yi"), levelOfChains(DEFAULT_VIEW, "organization", drawn, "eu"), levelOfChains(DEFAULT_VIEW, "country", drawn, "CHN")])
      .toEqual(["person", "person", "country"]);
    expect([canBeEnd({ kind: "person" }, "person"), canBeEnd({ kind: "country" }, "person"), canBeEnd({ kind: "organization" }, "country"), canBeEnd({ kind: "place" }, "country")])
      .toEqual([true, false, true, false]);
  });
  test("are asked for under its filters", () => {
    expect(pathUrl(withFilter(DEFAULT_VIEW, { from: "2023" }), ["a", "b"], true)).toBe("/api/v1/path?from=2023&level=person&a=a&b=b&indirect=1");
  });
  test("open the meetings of a step, and no others, beside its two", () => {
    const [step] = chain("a", "b").steps;
    if (step === undefined) throw new Error("no step");
    expect(stepAsTable({ ...DEFAULT_VIEW, path: "a~c", chain: 1 }, step, 12)).toMatchObject({
      path: null, chain: null, show: "table", select: "a~b", filter: { ...EVERY_MEETING, with: ["a", "b"], encounters: true, status: ["held"], maxParticipants: 12 },
    });
  });
});

describe("chains in the graph", () => {
  test("are their actors and ties; among events the first meetings as well", () => {
    expect(marksOf(chain("b", "a", "c"), "network")).toEqual({ nodes: new Set(["b", "a", "c"]), ties: new Set(["a~b", "a~c"]) });
    expect(marksOf(chain("b", "a"), "events")).toEqual({ nodes: new Set(["b", "a", "b-a"]), ties: new Set(["b~b-a", "a~b-a"]) });
  });
  test("are drawn with both ends, each once, in one order", () => {
    expect(drawnForChains(["a", "c"], [chain("a", "x", "c"), chain("a", "y", "c")], "network")).toEqual(["a", "c", "x", "y"]);
  });

  const picture = graph(["a", "x", "y", "c", "z"].map((id) => node(id)), [edge("a", "x"), edge("c", "x"), edge("a", "y"), edge("c", "y"), edge("a", "z")]);
  const marks = [chain("a", "x", "c"), chain("a", "y", "c")].map((each) => marksOf(each, "network"));
  test("stand out all alike: the ends, and the ties of each", () => {
    expect(Object.fromEntries(emphasisOfChains(picture, ["a", "c"], marks, null).roles)).toEqual({
      a: "selected", c: "selected", x: "near", y: "near", z: "far", "a~x": "selected", "c~x": "selected", "a~y": "selected", "c~y": "selected", "a~z": "far",
    });
  });
  test("stand back before the one that is chosen", () => {
    expect(Object.fromEntries(emphasisOfChains(picture, ["a", "c"], marks, marks[0] ?? null).roles)).toEqual({
      a: "selected", c: "selected", x: "selected", y: "near", z: "far", "a~x": "selected", "c~x": "selected", "a~y": "near", "c~y": "near", "a~z": "far",
    });
  });
  test("leave all as it is where neither end is drawn", () => {
    expect(emphasisOfChains(picture, ["q", "r"], [], null).roles.size).toBe(0);
  });
});

describe("where there is no chain", () => {
  const tried = (filter: Parameters<typeof withFilter>[1], most = 12) => widenings(chipsOf(withFilter(DEFAULT_VIEW, filter).filter, (_, id) => id), most);
  test("each filter is let go, larger meetings are taken, and all filters are let go", () => {
    const ways = tried({ from: "2023", topic: ["trade"] as never });
    expect(ways.map(({ words }) => words)).toEqual(["Without “since 2023”", "Without “trade”", "With meetings of up to 20", "With meetings of up to 50", "Without any filter"]);
    const view = withFilter(DEFAULT_VIEW, { from: "2023", topic: ["trade"] as never });
    expect(ways.map(({ step }) => viewHref(step(view)))).toEqual(["/?topic=trade", "/?from=2023", "/?topic=trade&from=2023&maxParticipants=20", "/?topic=trade&from=2023&maxParticipants=50", "/"]);
  });
  test("a smaller size that was chosen is let grow", () => {
    expect(tried({ maxParticipants: 4 }, 4).map(({ words }) => words)).toEqual(["With meetings of up to 12", "With meetings of up to 20", "With meetings of up to 50"]);
  });
});
