import { describe, expect, test } from "vitest";
import { MEASURE_COLUMNS, MEASURE_ORDERS, measureRows, sortRows, type MeasureOrder } from "@/lib/view/measure-columns";
import { circleWords, DEFINITIONS, measureWords, sizeFact } from "@/lib/view/measure-words";
import { networkOf } from "@/lib/view/network";
import { measureNetwork } from "@/lib/view/network-measures";
import { measuredFilter, networkUrl } from "@/lib/view/requests";
import { sortOf } from "@/lib/view/table-columns";
import { asksForMeasures, DEFAULT_VIEW } from "@/lib/view/view";
import { setMeasures, withFilter } from "@/lib/view/changes";
import { edge, graph, node } from "./graph-builders";

const chain = graph(
  [node("b", { label: "Zed", meetings: 4 }), node("a", { label: "Élan", meetings: 3 }), node("c", { label: "Eve", meetings: 1 }), node("alone", { label: "Alone", meetings: 9 })],
  [edge("a", "b", { weight: 3 }), edge("b", "c", { weight: 0.5 })],
);
const rows = measureRows(chain, measureNetwork(networkOf(chain)));
const order = (asked: MeasureOrder) => sortRows(rows, asked).map(({ node: { id } }) => id).join(" ");

describe("the table of measures", () => {
  test("has a column for every order, and an order for every column", () => {
    for (const asked of MEASURE_ORDERS) expect(MEASURE_COLUMNS.filter((column) => sortOf(column, asked) !== "none"), asked).toHaveLength(1);
    expect(MEASURE_ORDERS).toHaveLength(2 * MEASURE_COLUMNS.length);
  });

  test.each([
    ["who", "alone a c b"], ["-who", "b c a alone"], ["meetings", "alone b a c"], ["-meetings", "c a b alone"], ["ties", "b a c alone"],
    ["strength", "b a c alone"], ["-strength", "alone c a b"], ["betweenness", "b a c alone"], ["eigenvector", "b a c alone"],
    // Who is in no circle stands last either way.
    ["circle", "b a c alone"], ["-circle", "b a c alone"],
  ] as const)("sorted by %s", (asked, expected) => {
    expect(order(asked)).toBe(expected);
  });

  test("leaves out nobody who was measured", () => {
    expect(rows.map(({ node: { id }, strength, circle }) => [id, strength, circle])).toEqual([["b", 3.5, 1], ["a", 3, 1], ["c", 0.5, 1], ["alone", 0, null]]);
  });
});

describe("words", () => {
  test("a little is never told as nothing", () => {
    expect([measureWords("betweenness", 0.1389), measureWords("betweenness", 0.0001), measureWords("betweenness", 0), measureWords("eigenvector", null)]).toEqual(["0.139", "<0.001", "0", "–"]);
    expect([measureWords("strength", 53.6667), measureWords("strength", 1234.5), measureWords("meetings", 1024)]).toEqual(["53.7", "1,234.5", "1,024"]);
    expect([sizeFact("strength", 2), sizeFact("ties", 3), sizeFact("meetings", 1)]).toEqual(["strength 2.0", "tied to 3", "1 meeting"]);
  });

  test("a circle is named by its strongest, the rest is counted", () => {
    const names = (members: string, named: number) => circleWords({ members: [...members] }, (id) => id.toUpperCase(), named);
    expect([names("abcde", 2), names("abc", 2), names("ab", 2), names("ab", 1), names("abc", 1)]).toEqual(["A, B and 3 more", "A, B and C", "A and B", "A and B", "A and 2 more"]);
  });

  test("every measure is defined", () => {
    for (const definition of Object.values(DEFINITIONS)) expect(definition).toMatch(/\.$/);
  });
});

describe("what is measured", () => {
  test("is what was held, as the figures count, unless the view asks for another status", () => {
    expect(measuredFilter(DEFAULT_VIEW)).toMatchObject({ status: ["held"], encounters: true });
    expect(measuredFilter(withFilter(DEFAULT_VIEW, { status: ["planned"] }))).toMatchObject({ status: ["planned"] });
  });

  test("is the whole network, whatever of it is drawn, hidden or expanded", () => {
    const view = { ...DEFAULT_VIEW, draw: 20, hide: ["a"], expand: ["b"], level: "country" } as const;
    expect(networkUrl(view)).toBe("/api/v1/graph?status=held&encounters=1&level=country&limit=2000");
  });

  test("is asked for only where it is shown", () => {
    expect(asksForMeasures(DEFAULT_VIEW)).toBe(false);
    expect(asksForMeasures(setMeasures(DEFAULT_VIEW, "ties"))).toBe(true);
    expect(asksForMeasures({ ...DEFAULT_VIEW, size: "strength" })).toBe(true);
    expect(asksForMeasures({ ...DEFAULT_VIEW, colour: "circle", show: "table" })).toBe(false);
    expect((["circle", "name"] as const).map((rows) => asksForMeasures({ ...DEFAULT_VIEW, show: "matrix", rows }))).toEqual([true, false]);
  });
});
