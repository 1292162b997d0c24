import { expect, test } from "vitest";
import type { Graph, GraphNode } from "@/lib/domain/answers";
import { sentenceText, tellView } from "@/lib/view/sentence";
import { parseView } from "@/lib/view/view";
import { edge, graph as graphOf } from "./graph-builders";

const view = (address: string) => parseView(new URLSearchParams(address)).view;
const node = (kind: GraphNode["kind"], id: string): GraphNode =>
  ({ id, kind, label: id, country: null, region: null, meetings: 1, neighbours: 1, status: null, date: null, people: null });
const graph = (nodes: GraphNode[], totals: Partial<Graph["totals"]> = {}, truncated = false): Graph =>
  ({ ...graphOf(nodes), totals: { nodes: nodes.length, edges: 0, meetings: 0, ...totals }, truncated });
const people = [node("person", "wang-yi"), node("person", "qin-gang")];

const told = (address: string, meetings: number, of: Graph | undefined, total = meetings) =>
  sentenceText(tellView(view(address), { meetings, graph: of, timeline: { total } }));

test("a view is told with its window", () => {
  expect(told("from=2022-01&to=2024-12", 616, graph(people))).toBe("616 meetings of 2 people, January 2022 to December 2024.");
  expect(told("from=2022", 616, graph(people))).toBe("616 meetings of 2 people since 2022.");
  expect(told("from=2023-02&to=2023-02", 1, graph(people))).toBe("1 meeting of 2 people in February 2023.");
  expect(told("", 2728, undefined)).toBe("2,728 meetings.");
});

test("a view is told with the regions asked for", () => {
  expect(told("region=east-asia&region=organizations&from=2022", 12, graph(people))).toBe("12 meetings of 2 people with East Asia or organizations since 2022.");
});

test("what the window leaves out is said", () => {
  expect(told("from=2022-01&to=2024-12", 11, graph(people), 19))
    .toBe("11 meetings of 2 people, January 2022 to December 2024. 8 more outside January 2022 to December 2024.");
  expect(told("from=2022", 11, graph(people), 19)).toMatch(/8 more outside that time\.$/);
  expect(told("", 11, graph(people), 19)).toBe("11 meetings of 2 people.");
});

test("people are called people only where nobody else took part", () => {
  expect(told("", 3, graph([...people, node("organization", "eu")]))).toBe("3 meetings of 3 people and organizations.");
  expect(told("", 3, graph([...people, node("country", "CHN")]))).toBe("3 meetings of 3 people and countries.");
  expect(told("", 3, graph([...people, node("country", "CHN"), node("organization", "eu")]))).toBe("3 meetings of 4 people, countries and organizations.");
  expect(told("", 3, graph(people, { nodes: 273 }, true))).toBe("3 meetings of 273 people and organizations. Drawn: the 2 who met most, of 273.");
});

test("whoever was added by hand is told apart from those who met most", () => {
  expect(told("draw=1", 3, graph(people, { nodes: 273 }, true))).toMatch(/Drawn: the 1 who met most and 1 more, of 273\.$/);
  expect(told("show=list&draw=2", 3, graph(people, { nodes: 273 }, true))).toMatch(/Drawn: the 2 who met most, of 273\.$/);
});

test("countries and organizations are told by kind", () => {
  expect(told("level=country", 3, graph([node("country", "CHN")]))).toBe("3 meetings of 1 country.");
  expect(told("level=country", 3, graph([node("organization", "eu"), node("organization", "nato")]))).toBe("3 meetings of 2 organizations.");
  expect(told("level=country", 3, graph([node("country", "CHN")], { nodes: 90 }, true)))
    .toBe("3 meetings of 90 countries and organizations. Drawn: the 1 that met most, of 90.");
});

test("among events the meetings are not counted as participants", () => {
  const drawn = graph([...people, node("meeting", "2023-02-22-wang-putin-moscow")], { nodes: 900, meetings: 600 }, true);
  expect(told("projection=events", 600, drawn))
    .toBe("600 meetings of 300 people and organizations. Drawn: the newest 1 meeting, of 600, with who took part.");
});

test("the table says nothing of what is drawn, and nothing has nobody", () => {
  expect(told("show=table", 3, graph(people, { nodes: 273 }, true))).toBe("3 meetings of 273 people and organizations.");
  expect(told("from=1999&to=1999", 0, graph([]), 5)).toBe("No meetings in 1999. 5 more outside that time.");
});

test("ties that are not drawn are told, with how many there are", () => {
  const drawn = graph(people, { nodes: 273 }, true);
  const cut = { ...drawn, edges: [edge("a", "b"), edge("a", "c")], leftOut: { ...drawn.leftOut, ties: 9_989 } };
  expect(told("", 3, cut)).toBe("3 meetings of 273 people and organizations. Drawn: the 2 who met most, of 273. Ties: 2, those of most meetings first, of 9,991 among them.");
  expect(told("show=map", 3, cut)).not.toContain("Ties");
});

test("who is hidden is told where a graph is drawn", () => {
  const answers = { meetings: 1, graph: graph(people), timeline: undefined };
  expect(tellView(view("hide=xi-jinping&hide=CHN"), answers).hidden).toBe("2 hidden.");
  expect(sentenceText(tellView(view("hide=xi-jinping"), answers))).toContain("1 hidden.");
  expect(tellView(view("hide=xi-jinping&show=map"), answers).hidden).toBeNull();
});
