import { describe, expect, test } from "vitest";
import type { Graph } from "@/lib/domain/answers";
import { behind } from "@/lib/view/behind";
import { setLevel, setProjection, ungroup } from "@/lib/view/changes";
import { focusOn, tellFocus } from "@/lib/view/focus";
import { emphasisOf } from "@/lib/view/graph-emphasis";
import { drawnWords, nodeSentence } from "@/lib/view/graph-words";
import { actorsDrawn, chainDrawn, drawnAs, group, groupable, groupWords, onlyBehind, seatGroups, selectionDrawn, toggleGroup } from "@/lib/view/grouping";
import { isLit, litFilter, litInGraph, litMeeting } from "@/lib/view/lit";
import { graphUrl, layoutUrl, matrixUrl, meetingsUrl, networkUrl, selectionFilter } from "@/lib/view/requests";
import { savedView, tellSaved } from "@/lib/view/saved/same-view";
import { sentenceText, tellView } from "@/lib/view/sentence";
import { parseView, viewHref, type View } from "@/lib/view/view";
import { edge, graph, node } from "./graph-builders";

const view = (address: string): View => parseView(new URLSearchParams(address)).view;
const member = (id: string, meetings: number) => ({ id, kind: "person", label: id, country: "CHN", region: null, meetings }) as const;
/** China, of whom Wang met most, and Lavrov. */
const grouped: Graph = {
  ...graph([node("sergey-lavrov", { meetings: 9 }), node("CHN", { kind: "country", label: "China", country: "CHN", people: 2, meetings: 8 })], [edge("CHN", "sergey-lavrov")]),
  groups: [{ id: "CHN", members: [member("wang-yi", 6), member("qin-gang", 3)] }],
};

describe("drawing people as one", () => {
  test("selects them, as a network of persons, and is taken back with all that was chosen of them as one", () => {
    expect(viewHref(group(view("person=wang-yi&hide=CHN&select=wang-yi&among=xi-jinping"), "CHN"))).toBe("/?person=wang-yi&select=CHN&group=CHN");
    expect(viewHref(group(view("level=country&select=USA&hide=FRA"), "CHN"))).toBe("/?select=CHN&group=CHN");
    expect(viewHref(group(view("projection=events&show=map"), "CHN"))).toBe("/?select=CHN&group=CHN");
    const busy = view("select=CHN~sergey-lavrov&among=CHN&among=wang-yi&expand=CHN:24&expand=wang-yi&focus=CHN&focus=eu&group=CHN&group=USA&hide=CHN&hide=joe-biden&pin=CHN:1:2&pin=eu:3:4");
    expect(viewHref(ungroup(busy, ["CHN"]))).toBe("/?select=wang-yi&expand=wang-yi&focus=eu&group=USA&hide=joe-biden&pin=eu%3A3%3A4");
    expect(ungroup(busy).group).toEqual([]);
    expect(toggleGroup(toggleGroup(view(""), "CHN"), "CHN")).toEqual(view(""));
  });

  test("ends where meetings are nodes, and where countries are", () => {
    expect(viewHref(setProjection(view("group=CHN&focus=CHN&select=CHN&among=wang-yi"), "events"))).toBe("/?projection=events&select=wang-yi");
    expect(setLevel(view("group=CHN"), "country").group).toEqual([]);
  });

  test("is for persons of a known country", () => {
    const persons = view("");
    expect(groupable(persons, node("wang-yi", { country: "CHN" }))).toBe("CHN");
    expect(groupable(persons, node("CHN", { kind: "country", country: "CHN" }))).toBe("CHN");
    expect([node("x"), node("eu", { kind: "organization", country: "CHN" }), node("2023", { kind: "meeting" })].map((each) => groupable(persons, each))).toEqual([null, null, null]);
    expect(groupable(view("level=country"), node("CHN", { kind: "country", country: "CHN" }))).toBeNull();
  });
});

test("what draws the network asks for it; positions and meetings do not", () => {
  const [apart, asOne] = [view(""), view("group=CHN")];
  for (const url of [graphUrl, matrixUrl, networkUrl]) expect(url(asOne)).toContain("group=CHN");
  expect([layoutUrl(asOne), meetingsUrl(asOne, null)]).toEqual([layoutUrl(apart), meetingsUrl(apart, null)]);
  expect(graphUrl(view("group=CHN&level=country"))).not.toContain("group");
  expect(graphUrl(view("group=CHN&projection=events"))).not.toContain("group");
});

describe("what stands behind them", () => {
  test("is what a person of the country took part in, and who is not drawn as one took part itself", () => {
    const asOne = view("group=CHN&maxParticipants=5");
    expect(selectionFilter(asOne, ["CHN", "sergey-lavrov"])).toMatchObject({ of: ["CHN"], with: ["sergey-lavrov"], for: [], encounters: true, maxParticipants: 5 });
    expect(behind(asOne, ["CHN"], undefined)).toMatchObject({ of: ["CHN"], with: [], for: [], maxParticipants: null });
    expect(behind(view(""), ["CHN"], undefined)).toMatchObject({ of: [], for: ["CHN"] });
    expect(selectionFilter(view("group=CHN&level=country"), ["CHN"])).toMatchObject({ of: [], for: ["CHN"] });
    expect(viewHref(onlyBehind(view("group=CHN"), ["CHN", "sergey-lavrov"]))).toBe("/?with=sergey-lavrov&of=CHN&group=CHN");
  });

  test("is lit with them, and they with it", () => {
    const actor = { id: "wang-yi", kind: "person", label: "Wang Yi", country: "CHN", region: null } as const;
    const meeting = litMeeting({ id: "m", earliest: null, latest: null, place: null, participants: [{ actor, role: "participant", capacity: null, office: null, for: null, where: "unknown" }] });
    expect(isLit({ kind: "actors", ids: ["CHN"], level: "person" }, meeting)).toBe(true);
    expect(isLit({ kind: "actors", ids: ["CHN"], level: "country" }, meeting)).toBe(false);
    expect([...litInGraph({ kind: "meetings", meetings: [meeting] }, grouped, "person", undefined)]).toContain("CHN");
    expect(litFilter(view("group=CHN"), { kind: "actors", ids: ["CHN", "sergey-lavrov"], level: "person" })).toMatchObject({ of: ["CHN"], with: ["sergey-lavrov"] });
  });
});

describe("the picture", () => {
  test("puts them where the one stands who met most, and moves nothing", () => {
    const places = new Map([["qin-gang", { x: 1, y: 1 }], ["wang-yi", { x: 5, y: 6 }], ["sergey-lavrov", { x: 9, y: 9 }]]);
    expect(seatGroups(places, grouped)).toEqual(new Map([...places, ["CHN", { x: 5, y: 6 }]]));
    places.delete("wang-yi");
    expect(seatGroups(places, grouped).get("CHN")).toEqual({ x: 1, y: 1 });
    places.delete("qin-gang");
    expect(seatGroups(places, grouped).has("CHN")).toBe(false);
    expect(seatGroups(places, graph([]))).toBe(places);
  });

  test("a person that is selected, or in a chain, is so as drawn", () => {
    expect(drawnAs(grouped)("qin-gang")).toBe("CHN");
    expect(drawnAs(grouped)("sergey-lavrov")).toBe("sergey-lavrov");
    expect(selectionDrawn(grouped, "sergey-lavrov~wang-yi")).toBe("sergey-lavrov~CHN");
    expect(selectionDrawn(grouped, null)).toBeNull();
    expect(emphasisOf(grouped, selectionDrawn(grouped, "wang-yi")).roles.get("CHN")).toBe("selected");
    expect(chainDrawn(grouped, { nodes: new Set(["wang-yi", "sergey-lavrov"]), ties: new Set(["sergey-lavrov~wang-yi"]) }))
      .toEqual({ nodes: new Set(["CHN", "sergey-lavrov"]), ties: new Set(["CHN~sergey-lavrov"]) });
  });
});

describe("words", () => {
  const told = (of: Partial<Graph>, address = "group=CHN") => sentenceText(tellView(view(address), { meetings: 20, graph: { ...grouped, ...of }, timeline: undefined }));
  const totals = { nodes: 273, edges: 0, meetings: 20 };

  test("all of it", () => expect(told({ totals: { ...totals, nodes: 3 } })).toBe("20 meetings of 3 people. Drawn as one: 2 people of China."));
  test("a part of it, which counts everybody", () => expect(told({ truncated: true, totals })).toBe("20 meetings of 273 people and organizations. Drawn: 3 of 273, 2 people of China as one."));
  test("a country of which nobody is there", () => {
    expect(groupWords({ ...grouped, groups: [...grouped.groups, { id: "CUB", members: [] }] })).toBe("2 people of China and nobody of Cuba");
    expect(groupWords({ ...grouped, groups: [{ id: "CUB", members: [] }, ...grouped.groups] })).toBe("2 people of China and nobody of Cuba");
  });
  test("nothing of those that are hidden", () => expect(told({ nodes: grouped.nodes.slice(0, 1), totals: { ...totals, nodes: 3 } })).toBe("20 meetings of 3 people."));
  test("in a focus", () => {
    const focus = { on: [{ id: "sergey-lavrov", kind: "person", label: "Sergey Lavrov", country: "RUS", region: null }], nodes: 2, meetings: 9 } as const;
    expect(tellFocus({ ...grouped, totals, focus: { ...focus, on: [...focus.on] } }, view("")).words).toBe("Drawn: only Sergey Lavrov with 1 partner, 3 of 273.");
    expect(told({ totals, focus: { ...focus, on: [...focus.on] } })).toMatch(/3 of 273\. Drawn as one: 2 people of China\.$/);
    expect(focusOn(view("group=CHN"), ["CHN"])).toMatchObject({ focus: ["CHN"], group: ["CHN"] });
  });
  test("of the node, and of the picture", () => {
    expect(nodeSentence(grouped.nodes[1] ?? node(""))).toBe("China, 2 people, 8 meetings, tied to 0");
    expect(drawnWords(grouped, view(""))).toBe("2 actors, people drawn as one among them, 1 tie");
    expect(actorsDrawn(grouped)).toBe(3);
    expect(tellSaved(savedView({ address: "group=CHN" }), (_, id) => id)).toBe("All meetings, people of China as one");
  });
});
