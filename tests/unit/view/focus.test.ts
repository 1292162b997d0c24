import { describe, expect, test } from "vitest";
import type { ActorRef, Graph } from "@/lib/domain/answers";
import { setLevel, setProjection } from "@/lib/view/changes";
import { focusOn, focusOnFound, grow, isGrown, leaveFocus, namesOf, shrink, tellFocus, toggleFocus } from "@/lib/view/focus";
import { graphUrl, layoutUrl, matrixUrl, meetingsUrl, networkUrl } from "@/lib/view/requests";
import { savedView, tellSaved } from "@/lib/view/saved/same-view";
import { hide } from "@/lib/view/selected";
import { parseView, viewHref, type View } from "@/lib/view/view";
import { edge, graph, node } from "./graph-builders";

const view = (address: string): View => parseView(new URLSearchParams(address)).view;

describe("focusing", () => {
  test("takes the place of another focus, lets what was hidden be seen, and is left in one step", () => {
    const busy = view("person=wang-yi&expand=xi-jinping&focus=xi-jinping&hide=wang-yi&hide=joe-biden&pin=wang-yi:1:2");
    const focused = focusOn(busy, ["wang-yi", "wang-yi"]);
    expect(viewHref(focused)).toBe("/?person=wang-yi&expand=xi-jinping&focus=wang-yi&hide=joe-biden&pin=wang-yi%3A1%3A2");
    expect(leaveFocus(focused)).toEqual({ ...busy, focus: [], hide: ["joe-biden"] });
    expect(toggleFocus(focused, ["wang-yi"]).focus).toEqual([]);
    expect(toggleFocus(focused, ["wang-yi", "xi-jinping"]).focus).toEqual(["wang-yi", "xi-jinping"]);
  });

  test("shows a graph from where no ties are shown", () => {
    expect(["graph", "list", "matrix", "table", "map"].map((show) => focusOn(view(`show=${show}`), ["a"]).show)).toEqual(["graph", "list", "matrix", "graph", "graph"]);
  });

  test("what a search found is drawn among its like", () => {
    expect(viewHref(focusOnFound(view("level=country&hide=CHN"), { kind: "person", id: "wang-yi" }))).toBe("/?focus=wang-yi");
    expect(viewHref(focusOnFound(view(""), { kind: "organization", id: "eu" }))).toBe("/?focus=eu");
  });

  test("outlasts another projection and a hidden node, but not another level", () => {
    const focused = view("focus=wang-yi");
    expect(setProjection(focused, "events").focus).toEqual(["wang-yi"]);
    expect(hide(focused, "wang-yi")).toMatchObject({ focus: ["wang-yi"], hide: ["wang-yi"] });
    expect(setLevel(focused, "country").focus).toEqual([]);
  });

  test("what is drawn in addition is drawn around the focus, and what was expanded before waits", () => {
    const focused = view("expand=xi-jinping&focus=wang-yi");
    expect(grow(focused, "sergey-lavrov")).toMatchObject({ focus: ["wang-yi", "sergey-lavrov"], expand: ["xi-jinping"] });
    expect(isGrown(focused, "xi-jinping")).toBe(false);
    expect(isGrown(leaveFocus(focused), "xi-jinping")).toBe(true);
    expect(shrink(grow(focused, "sergey-lavrov"), "wang-yi").focus).toEqual(["sergey-lavrov"]);
    expect(shrink(focused, "wang-yi")).toBe(focused);
  });
});

test("only what is drawn asks for it: neither positions, measures nor meetings do", () => {
  const [all, focused] = [view("expand=xi-jinping"), view("expand=xi-jinping&focus=wang-yi")];
  expect(graphUrl(focused)).toBe("/api/v1/graph?ties=1200&limit=150&focus=wang-yi");
  expect(graphUrl(all)).toContain("expand=xi-jinping");
  expect(matrixUrl(focused)).toContain("focus=wang-yi");
  expect([layoutUrl(focused), networkUrl(focused), meetingsUrl(focused, null)]).toEqual([layoutUrl(all), networkUrl(all), meetingsUrl(all, null)]);
});

describe("words", () => {
  const ref = (id: string, label: string): ActorRef => ({ id, kind: "person", label, country: null, region: null });
  const [wang, qin] = [ref("wang-yi", "Wang Yi"), ref("qin-gang", "Qin Gang")];
  const told = (on: readonly ActorRef[], around: number, ids: readonly string[], meetings = 9, address = "") => tellFocus({
    ...graph(ids.map((id) => node(id, { kind: /^\d/.test(id) ? "meeting" : "person" })), [edge("a", "b")]),
    totals: { nodes: 273, edges: 0, meetings: 616 }, focus: { on: [...on], nodes: around, meetings } satisfies Graph["focus"],
  }, view(address));

  test.each([
    ["all of it", told([wang], 3, ["wang-yi", "a", "b"]), "Drawn: only Wang Yi with 2 partners, 3 of 273.", false],
    ["one partner", told([wang], 2, ["wang-yi", "a"]), "Drawn: only Wang Yi with 1 partner, 2 of 273.", false],
    ["a part of it", told([wang, qin], 9, ["wang-yi", "qin-gang", "a"], 9, "draw=3"), "Drawn: only Wang Yi and Qin Gang with 1 of 7 partners, 3 of 273.", true],
    ["some of it hidden", told([wang], 3, ["wang-yi", "a"]), "Drawn: only Wang Yi with 1 of 2 partners, 2 of 273.", false],
    ["itself hidden", told([wang], 3, ["a", "b"]), "Drawn: only Wang Yi (not drawn) with 2 partners, 2 of 273.", false],
    ["and others, as for a chain", told([wang], 2, ["wang-yi", "a", "b", "c"]), "Drawn: only Wang Yi with 1 partner and 2 more, 4 of 273.", false],
    ["nobody", told([], 0, []), "Nobody is drawn: who is in focus is not among those whom this picture could draw.", false],
    ["events", told([wang], 5, ["wang-yi", "a", "2023-x", "2023-y"], 2, "projection=events"), "Drawn: only 2 meetings of Wang Yi, of 616.", false],
    ["a part of the events", told([wang], 9, ["wang-yi", "a", "2023-x"], 4, "projection=events"), "Drawn: only 1 of 4 meetings of Wang Yi, of 616.", true],
  ])("%s", (_, { words, more }, expected, expectedMore) => expect([words, more]).toEqual([expected, expectedMore]));

  test("many names are cut, and counted", () => {
    expect(namesOf(["A", "B", "C"])).toBe("A, B, and C");
    expect(namesOf(["A", "B", "C", "D"])).toBe("A, B, and 2 others");
  });

  test("a saved view says around whom it is drawn", () => {
    expect(tellSaved(savedView({ address: "focus=wang-yi&show=list" }), (_, id) => id)).toBe("All meetings, as a list, around wang-yi");
  });
});
