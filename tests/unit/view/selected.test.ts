import { describe, expect, test } from "vitest";
import { select } from "@/lib/view/changes";
import { emphasisOf } from "@/lib/view/graph-emphasis";
import { MAX_KEPT } from "@/lib/view/parameters";
import {
  anyOf, commonKind, hasRoom, hide, isPinned, leaveAllOut, MOST_SELECTED, pinAll, release, releaseAll, selectAll, selectedIds, toggleSelected,
} from "@/lib/view/selected";
import { DEFAULT_VIEW, viewHref } from "@/lib/view/view";
import { edge, graph, node } from "./graph-builders";

const three = selectAll(DEFAULT_VIEW, ["a", "b", "c"]);

describe("what is selected", () => {
  test("one thing is selected as ever, several in their order", () => {
    expect(viewHref(selectAll(DEFAULT_VIEW, ["a"]))).toBe("/?select=a");
    expect(viewHref(three)).toBe("/?select=a&among=b&among=c");
    expect(selectAll(three, [])).toEqual(DEFAULT_VIEW);
  });
  test("one is added, and taken away again, also the first; the ends of a tie count as two", () => {
    expect(selectedIds(toggleSelected(three, "d"))).toEqual(["a", "b", "c", "d"]);
    expect(selectedIds(toggleSelected(three, "a"))).toEqual(["b", "c"]);
    expect(toggleSelected(toggleSelected(DEFAULT_VIEW, "a"), "a")).toEqual(DEFAULT_VIEW);
    expect(selectedIds(toggleSelected(select(DEFAULT_VIEW, "a~b"), "c"))).toEqual(["a", "b", "c"]);
    expect(viewHref(toggleSelected(select(DEFAULT_VIEW, "a~b"), "b"))).toBe("/?select=a");
  });
  test("selecting another thing lets all go; hiding one takes it out", () => {
    expect(select(three, "d")).toEqual({ ...DEFAULT_VIEW, select: "d" });
    expect(selectedIds(hide(three, "b"))).toEqual(["a", "c"]);
    expect(hide(three, "a")).toMatchObject({ select: "b", among: ["c"], hide: ["a"] });
    expect(hide(select(DEFAULT_VIEW, "a~b"), "c").select).toBe("a~b");
  });
  test("no more are selected than an address holds", () => {
    expect(selectedIds(selectAll(DEFAULT_VIEW, Array.from({ length: 300 }, (_, i) => `n${i}`)))).toHaveLength(MOST_SELECTED);
  });
});

describe("what is done with all", () => {
  test("all are hidden, with what they drew; all are left out; nothing is selected then", () => {
    expect(hide({ ...three, expand: ["a", "x"], hide: ["c", "y"] }, "a", "b", "c")).toEqual({ ...DEFAULT_VIEW, expand: ["x"], hide: ["y", "a", "b", "c"] });
    expect(viewHref(leaveAllOut(three, ["a", "b"]))).toBe("/?not=a&not=b");
  });
  test("the meetings of any of one kind", () => {
    expect(viewHref(anyOf(DEFAULT_VIEW, "person", ["a", "b"]))).toBe("/?person=a&person=b");
    expect(viewHref(anyOf(DEFAULT_VIEW, "country", ["CHN"]))).toBe("/?country=CHN");
    expect(commonKind([{ kind: "person" }, { kind: "person" }])).toBe("person");
    expect(commonKind([{ kind: "person" }, { kind: "country" }])).toBeNull();
    expect(commonKind([])).toBeNull();
  });
  test("locking puts nodes where they stand, once each; release lets go of them alone", () => {
    const locked = pinAll({ ...DEFAULT_VIEW, pin: [{ id: "a", x: 1, y: 1 }, { id: "z", x: 9, y: 9 }] }, [{ id: "a", x: 2.4, y: -3.6 }, { id: "b", x: 5, y: 6 }]);
    expect(locked.pin).toEqual([{ id: "z", x: 9, y: 9 }, { id: "a", x: 2, y: -4 }, { id: "b", x: 5, y: 6 }]);
    expect([isPinned(locked, "b"), isPinned(locked, "c")]).toEqual([true, false]);
    expect(release(locked, ["a", "z"]).pin).toEqual([{ id: "b", x: 5, y: 6 }]);
    expect(releaseAll(locked)).toEqual(DEFAULT_VIEW);
  });
  test("what is kept in an address has an end", () => {
    const many = Array.from({ length: MAX_KEPT }, (_, i) => `n${i}`);
    expect([hasRoom(many, ["n1"]), hasRoom(many, ["other"])]).toEqual([true, false]);
    expect(pinAll(DEFAULT_VIEW, [...many, "last"].map((id) => ({ id, x: 0, y: 0 }))).pin.map(({ id }) => id)).toEqual([...many.slice(1), "last"]);
  });
});

test("of several selected those drawn stand out, with the ties among them; what they are tied to is near", () => {
  const trio = graph([node("a"), node("b"), node("c"), node("d")], [edge("a", "b"), edge("b", "c"), edge("c", "d")]);
  expect(Object.fromEntries(emphasisOf(trio, "a", ["b", "nobody"]).roles)).toEqual({
    a: "selected", b: "selected", c: "near", d: "far", "a~b": "selected", "b~c": "near", "c~d": "far",
  });
  expect(emphasisOf(trio, "nobody", ["none"]).roles.size).toBe(0);
});
