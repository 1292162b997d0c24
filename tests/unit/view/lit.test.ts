import { expect, test } from "vitest";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { beamOfElement, isLit, litFilter, litGraphUrl, litInGraph, litMeeting, litPerBin, type Beam } from "@/lib/view/lit";
import { DEFAULT_VIEW, type View } from "@/lib/view/view";
import { edge, graph as aGraph, node } from "./graph-builders";
import { aMeeting, anActor, aPart } from "./meeting-item";

const talk = litMeeting(aMeeting("2023-02-22", { id: "talk", participants: [aPart("wang-yi", { for: anActor("CHN") }), aPart("putin", { for: anActor("RUS") })] }));
const summit = litMeeting(aMeeting("2023-09-09/2023-09-10", { id: "summit", participants: [aPart("wang-yi", { for: anActor("CHN") }), aPart("biden", { for: anActor("USA") }), aPart("RUS")] }));
const undated = litMeeting(aMeeting(null, { id: "undated", participants: [aPart("wang-yi")] }));
const litOf = (beam: Beam) => [talk, summit, undated].filter((meeting) => isLit(beam, meeting)).map(({ id }) => id);
const days = (earliest: string, latest = earliest): Beam => ({ kind: "days", days: { earliest, latest } });

test.each<[string, Beam, string[]]>([
  ["meetings", { kind: "meetings", meetings: [summit] }, ["summit"]],
  ["a person", { kind: "actors", ids: ["wang-yi"], level: "person" }, ["talk", "summit", "undated"]],
  ["two persons", { kind: "actors", ids: ["putin", "wang-yi"], level: "person" }, ["talk"]],
  ["a country itself, among persons", { kind: "actors", ids: ["RUS"], level: "person" }, ["summit"]],
  ["two countries, acted for or there themselves", { kind: "actors", ids: ["CHN", "RUS"], level: "country" }, ["talk", "summit"]],
  ["a month", days("2023-02-01", "2023-02-28"), ["talk"]],
  ["the last day of several", days("2023-09-10"), ["summit"]],
])("a beam of %s lights its meetings", (_, beam, ids) => {
  expect(litOf(beam)).toEqual(ids);
});

const network = aGraph([node("wang-yi"), node("putin"), node("biden")], [edge("putin", "wang-yi"), edge("biden", "wang-yi")]);
const events = aGraph(
  [node("wang-yi"), node("putin"), node("talk", { kind: "meeting", date: "2023-02" })],
  [edge("wang-yi", "talk"), edge("putin", "talk")],
);

test("in the graph a meeting lights who took part and what joins them", () => {
  const lit = (graph: typeof network, meeting: typeof talk) => [...litInGraph({ kind: "meetings", meetings: [meeting] }, graph, "person", undefined)].filter((id) => [...graph.nodes, ...graph.edges].some((each) => each.id === id)).sort();
  expect(lit(network, talk)).toEqual(["putin", "putin~wang-yi", "wang-yi"]);
  expect(lit(events, talk)).toEqual(["putin", "putin~talk", "talk", "wang-yi", "wang-yi~talk"]);
});

test("in the graph an actor lights its ties, two theirs, and days what the graph of these days has", () => {
  const lit = (beam: Beam, within?: typeof network) => [...litInGraph(beam, network, "person", within)].sort();
  expect(lit({ kind: "actors", ids: ["putin"], level: "person" })).toEqual(["putin", "putin~wang-yi", "wang-yi"]);
  expect(lit({ kind: "actors", ids: ["wang-yi", "putin"], level: "person" })).toEqual(["putin", "putin~wang-yi", "wang-yi"]);
  expect(lit(days("2023-02-22"))).toEqual([]);
  expect(lit(days("2023-02-22"), aGraph([node("biden")], []))).toEqual(["biden"]);
});

test("an element of the graph sends out its actors; a meeting, and a line to one, the meeting", () => {
  expect(beamOfElement(network, "person", "biden")).toEqual({ kind: "actors", ids: ["biden"], level: "person" });
  expect(beamOfElement(network, "country", "biden~wang-yi")).toEqual({ kind: "actors", ids: ["biden", "wang-yi"], level: "country" });
  const meeting = { id: "talk", days: { earliest: "2023-02-01", latest: "2023-02-28" }, actors: new Set(["wang-yi", "putin"]), parties: new Set() };
  expect(beamOfElement(events, "person", "talk")).toEqual({ kind: "meetings", meetings: [meeting] });
  expect(beamOfElement(events, "person", "wang-yi~talk")).toEqual({ kind: "meetings", meetings: [meeting] });
  expect(beamOfElement(network, "person", "nobody")).toBeNull();
});

test("bins are lit by the meetings in them, or by the days themselves; those of actors are asked for", () => {
  const bin = (start: string, end: string, meetings: number) => ({ start, end, meetings, begun: meetings, byStatus: { planned: 0, held: meetings, postponed: 0, cancelled: 0, denied: 0 } });
  const bins = [bin("2023-02-01", "2023-02-28", 7), bin("2023-03-01", "2023-03-31", 5)];
  expect(litPerBin({ kind: "meetings", meetings: [talk, summit, undated] }, bins)).toEqual([1, 0]);
  expect(litPerBin(days("2023-03-31", "2023-04-02"), bins)).toEqual([0, 5]);
  const actors: Beam = { kind: "actors", ids: ["CHN"], level: "country" };
  expect(litPerBin(actors, bins)).toBeNull();
  expect(litFilter(DEFAULT_VIEW, actors)).toEqual({ ...EVERY_MEETING, for: ["CHN"] });
  expect(litFilter(DEFAULT_VIEW, days("2023"))).toBeNull();
});

test("the graph of days is asked for as far as the window has them", () => {
  const view: View = { ...DEFAULT_VIEW, filter: { ...EVERY_MEETING, from: "2023-02-20", to: "2023-03" } };
  expect(litGraphUrl(view, days("2023-02-01", "2023-02-28"))).toBe("/api/v1/graph?from=2023-02-20&to=2023-02-28&limit=150");
  expect(litGraphUrl(view, days("2023-04-01", "2023-04-30"))).toBeNull();
  expect(litGraphUrl(view, null)).toBeNull();
});
