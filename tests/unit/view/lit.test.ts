import { expect, test } from "vitest";
import { EVERY_MEETING } from "@/lib/domain/filter";
import type { PlaceId } from "@/lib/domain/ids";
import { beamOfChain, beamOfElement, beamOfPlace, isLit, litFilter, litGraphUrl, litInGraph, litMapUrl, litMeeting, litPerBin, litPlaces, meetingsAtUrl, type Beam } from "@/lib/view/lit";
import { DEFAULT_VIEW, type View } from "@/lib/view/view";
import { edge, graph as aGraph, node } from "./graph-builders";
import { aMeeting, anActor, aPart, aPlace } from "./meeting-item";

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
  const meeting = { id: "talk", days: { earliest: "2023-02-01", latest: "2023-02-28" }, actors: new Set(["wang-yi", "putin"]), parties: new Set(), place: null };
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
  expect(litGraphUrl(view, days("2023-02-01", "2023-02-28"))).toBe("/api/v1/graph?from=2023-02-20&to=2023-02-28&ties=1200&limit=150");
  expect(litGraphUrl(view, days("2023-04-01", "2023-04-30"))).toBeNull();
  expect(litGraphUrl(view, null)).toBeNull();
});

const at = (id: string, ...venues: string[]) => ({ place: aPlace(id), meetings: 1, venues });
const towns = { places: [at("moscow", "kremlin"), at("munich")] };

test("on the map a meeting lights its city, and that of its venue", () => {
  const held = (place: string | null) => litMeeting(aMeeting("2023-02-22", { id: "talk", place: place === null ? null : aPlace(place) }));
  const lit = (place: string | null) => [...litPlaces({ kind: "meetings", meetings: [held(place)] }, towns, undefined)];
  expect(lit("moscow")).toEqual(["moscow"]);
  expect(lit("kremlin")).toEqual(["moscow"]);
  expect(lit(null)).toEqual([]);
  expect([...litPlaces({ kind: "actors", ids: ["putin"], level: "person" }, towns, { places: [at("munich")] })]).toEqual(["munich"]);
});

test("the map asks for what a beam does not tell by itself", () => {
  expect(litMapUrl(DEFAULT_VIEW, { kind: "meetings", meetings: [talk] })).toBeNull();
  expect(litMapUrl(DEFAULT_VIEW, { kind: "actors", ids: ["putin"], level: "person" })).toBe("/api/v1/map?with=putin");
  expect(litMapUrl(DEFAULT_VIEW, days("2023-02-01", "2023-02-28"))).toBe("/api/v1/map?from=2023-02-01&to=2023-02-28");
});

test("a city lights its meetings and those of its venues, whatever places the view asks for", () => {
  const [town] = towns.places;
  const items = ["moscow", "kremlin", "munich", null].map((place, i) => aMeeting("2023", { id: `m${i}`, place: place === null ? null : aPlace(place) }));
  const beam = town && beamOfPlace(town, items);
  expect(beam?.kind === "meetings" && beam.meetings.map(({ id }) => id)).toEqual(["m0", "m1"]);
  expect(meetingsAtUrl(DEFAULT_VIEW, "moscow")).toBe("/api/v1/meetings?place=moscow&limit=500");
  const venue: View = { ...DEFAULT_VIEW, filter: { ...EVERY_MEETING, place: ["kremlin" as PlaceId] } };
  expect(meetingsAtUrl(venue, "moscow")).toBe("/api/v1/meetings?place=kremlin&limit=500");
});

test("a chain lights the meetings of its steps everywhere, and in a graph itself alone", () => {
  const met = (id: string, ...who: string[]) => aMeeting("2023-02-22", { id, participants: who.map((each) => aPart(each)) });
  const step = (from: string, to: string, ...meetings: ReturnType<typeof met>[]) => ({ from: anActor(from), to: anActor(to), meetings, total: meetings.length });
  const beam = beamOfChain({ steps: [step("wang-yi", "putin", met("talk", "wang-yi", "putin", "biden"), met("again", "wang-yi", "putin")), step("putin", "biden", met("call", "putin", "biden"))] });
  expect(litOf(beam)).toEqual(["talk"]);
  expect(litPerBin(beam, [{ start: "2023-02-01", end: "2023-02-28", meetings: 5, begun: 5, byStatus: { planned: 0, held: 5, postponed: 0, cancelled: 0, denied: 0 } }])).toEqual([3]);
  expect([...litInGraph(beam, network, "person", undefined)].sort()).toEqual([
    "biden", "biden~call", "biden~putin", "call", "putin", "putin~call", "putin~talk", "putin~wang-yi", "talk", "wang-yi", "wang-yi~talk",
  ]);
});
