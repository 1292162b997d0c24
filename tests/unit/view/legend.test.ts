import { expect, test } from "vitest";
import { onlyNotHeld, regionsShown, toggleNotHeld, toggleRegion } from "@/lib/view/legend";
import { DEFAULT_VIEW, viewHref } from "@/lib/view/view";
import { node } from "./graph-builders";

test("names the regions in the picture, most frequent first, and those asked for of which nobody is drawn", () => {
  const actors = [node("a", { region: "europe" }), node("b", { region: "europe" }), node("eu", { kind: "organization" }), node("c", { region: "africa" })];
  expect(regionsShown(actors, [])).toEqual(["europe", "africa", "organizations"]);
  expect(regionsShown(actors, ["oceania", "africa"])).toEqual(["europe", "africa", "organizations", "oceania"]);
});

test("a region is asked for, another besides, and let go", () => {
  const both = toggleRegion(toggleRegion(DEFAULT_VIEW, "east-asia"), "organizations");
  expect(viewHref(both)).toBe("/?region=east-asia&region=organizations");
  expect(viewHref(toggleRegion(both, "east-asia"))).toBe("/?region=organizations");
});

test("what was not held is asked for by its four statuses, and let go as a whole", () => {
  const narrowed = toggleNotHeld(DEFAULT_VIEW);
  expect(narrowed.filter.status).toEqual(["planned", "postponed", "cancelled", "denied"]);
  expect(onlyNotHeld(narrowed)).toBe(true);
  expect(onlyNotHeld({ filter: { ...narrowed.filter, status: ["planned"] } })).toBe(false);
  expect(toggleNotHeld(narrowed)).toEqual(DEFAULT_VIEW);
});
