import { describe, expect, test } from "vitest";
import type { GraphNode } from "@/lib/domain/answers";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { behind, leaveOut, narrowed, onlyThese, readSelection } from "@/lib/view/behind";
import { DEFAULT_VIEW, filterToSearch, viewHref } from "@/lib/view/view";
import { anActor } from "./meeting-item";

const node = (id: string, kind: GraphNode["kind"]): GraphNode =>
  ({ id, kind, label: id, country: null, region: null, meetings: 1, neighbours: 1, status: null, date: null, people: null });

test.each([
  ["wang-yi", undefined, { kind: "actor", id: "wang-yi" }],
  ["a~b", undefined, { kind: "tie", ids: ["a", "b"] }],
  ["2023-02-22-wang-putin", undefined, { kind: "meeting", id: "2023-02-22-wang-putin" }],
  ["a~2023-x", undefined, { kind: "meeting", id: "2023-x" }],
  ["talks", { nodes: [node("talks", "meeting")] }, { kind: "meeting", id: "talks" }],
])("readSelection of %s", (select, graph, selection) => expect(readSelection(select, graph)).toEqual(selection));

describe("behind", () => {
  const search = (...args: Parameters<typeof behind>) => filterToSearch(behind(...args)).toString();
  test("a person: where it took part itself", () => expect(search(DEFAULT_VIEW, ["wang-yi"], undefined)).toBe("with=wang-yi&encounters=1"));
  test("a country that a search found: all who acted for it", () => expect(search(DEFAULT_VIEW, ["CHN"], { nodes: [] })).toBe("for=CHN&encounters=1"));
  test("a country drawn among persons: where it took part itself", () => {
    expect(search(DEFAULT_VIEW, ["CHN"], { nodes: [node("CHN", "country")] })).toBe("with=CHN&encounters=1");
  });
});

test("narrowed keeps to what the filter asks already", () => {
  const asked = { ...EVERY_MEETING, format: ["phone", "video"] as const };
  expect(narrowed(EVERY_MEETING, "format", ["in_person"])?.format).toEqual(["in_person"]);
  expect(narrowed(asked, "format", ["in_person", "video"])?.format).toEqual(["video"]);
  expect(narrowed(asked, "format", ["in_person"])).toBeNull();
});

test("onlyThese takes the place of the actors asked for before", () => {
  const view = { ...DEFAULT_VIEW, filter: { ...EVERY_MEETING, topic: ["trade"] as never, person: ["x"] as never } };
  expect(viewHref(onlyThese(view, [anActor("a")]))).toBe("/?person=a&topic=trade");
  expect(viewHref(onlyThese(view, [anActor("a"), anActor("CHN")]))).toBe("/?person=a&country=CHN&match=all&topic=trade");
});

test("leaveOut lets go of the selection", () => {
  expect(viewHref(leaveOut({ ...DEFAULT_VIEW, select: "a" }, "a"))).toBe("/?not=a");
});
