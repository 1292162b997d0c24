import { describe, expect, test } from "vitest";
import { wordsOfId } from "@/lib/view/chips";
import { findSaved, isSameView, savedAddress, savedView, standingIn, tellSaved } from "@/lib/view/saved/same-view";
import type { SavedView } from "@/lib/view/saved/kept";
import { parseView, type View } from "@/lib/view/view";

const view = (search: string): View => parseView(new URLSearchParams(search)).view;
const saved = (id: number, address: string): SavedView => ({ id, name: `V${id}`, address, told: "words", saved: "2026-11-25" });

test.each([
  ["person=a&person=b", "person=b&person=a", true],
  ["show=graph&person=a", "person=a", true],
  ["person=a&foreign=1", "person=a", true],
  ["expand=a&expand=b", "expand=b&expand=a", false],
  ["person=a", "person=a&show=map", false],
  ["person=a&select=a", "person=a", false],
  ["pin=a:1:2", "pin=a:1:3", false],
])("%s and %s: the same is %s", (a, b, same) => expect(isSameView(view(a), view(b))).toBe(same));

test("a saved address shows the view again", () => {
  const asked = view("person=wang-yi&from=2023&show=map&pin=wang-yi:1:2&select=wang-yi");
  expect(savedView({ address: savedAddress(asked) })).toEqual(asked);
});

describe("findSaved", () => {
  const views = [saved(1, "person=a"), saved(2, "person=a&select=b"), saved(3, "topic=t")];
  test.each([["person=a&select=c", 1], ["person=a&select=b", 2], ["topic=t&select=a~b", 3], ["person=b", undefined]])("in %s it is %s", (shown, id) => {
    expect(findSaved(views, view(shown))?.id).toBe(id);
  });
});

describe("standingIn", () => {
  const views = [saved(1, "person=a"), saved(2, "topic=t")];
  test.each([
    [["/", "/?person=a"], { id: 1, changed: false }],
    [["/?person=a", "/?person=a&select=b"], { id: 1, changed: false }],
    [["/?person=a", "/?person=a&from=2023"], { id: 1, changed: true }],
    [["/?person=a", "/?topic=t", "/?topic=t&from=2023"], { id: 2, changed: true }],
    [["/?person=a", "/", "/?topic=x"], null],
    [["/?topic=x"], null],
  ])("after %j", (trail, found) => {
    const standing = standingIn(views, trail);
    expect(standing && { id: standing.saved.id, changed: standing.changed }).toEqual(found);
  });

  test("the view of all meetings can be saved as well", () => {
    expect(standingIn([saved(1, "")], ["/"])).toEqual({ saved: saved(1, ""), changed: false });
  });
});

test.each([
  ["", "All meetings"],
  ["person=wang-yi&from=2022&show=map", "since 2022, Wang Yi, on the map"],
  ["level=country", "All meetings, by country"],
  ["projection=events&layout=time", "All meetings, by time"],
])("tellSaved of %s", (search, words) => expect(tellSaved(view(search), (_, id) => wordsOfId(id))).toBe(words));
