import { describe, expect, test } from "vitest";
import { DIRECTIONS } from "@/lib/domain/dossier-answers";
import { markPath, pairStrip } from "@/lib/view/pair-strip";
import { aPairMeeting } from "./pair-builders";

describe("pairStrip", () => {
  test("a lane for each direction that has a meeting, in one order, on whole years", () => {
    const strip = pairStrip([aPairMeeting("2023-07-01", { direction: "remote" }), aPairMeeting("2021-02-01", { direction: "b-hosts" }), aPairMeeting("2023-03-01", { direction: "a-hosts" })], 900, 10);
    expect(strip?.span).toEqual({ first: 2021, last: 2023 });
    expect(strip?.lanes.map(({ direction, marks }) => [direction, marks.length])).toEqual([["a-hosts", 1], ["b-hosts", 1], ["remote", 1]]);
  });

  test("a day is marked in its middle; a month keeps its whole extent", () => {
    const [lane] = pairStrip([aPairMeeting("2022-01-01"), aPairMeeting("2022-07")], 365, 1)?.lanes ?? [];
    const [day, month] = lane?.marks ?? [];
    expect(day).toMatchObject({ exact: true, row: 0 });
    expect(day?.x).toBeCloseTo(0.5);
    expect(month).toMatchObject({ exact: false, row: 0 });
    expect(month?.from).toBeCloseTo(181);
    expect(month?.width).toBeCloseTo(31);
  });

  test("marks that would cover one another stand above one another", () => {
    const [lane] = pairStrip([aPairMeeting("2022-03-03"), aPairMeeting("2022-03-01"), aPairMeeting("2022-03-02"), aPairMeeting("2022-05-01")], 365, 10)?.lanes ?? [];
    expect(lane?.marks.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
    expect(lane?.rows).toBe(3);
  });

  test("what has no date is counted and not drawn; without any date there is no strip", () => {
    expect(pairStrip([aPairMeeting("2022-03-03"), aPairMeeting(null)], 365, 10)?.undated).toBe(1);
    expect(pairStrip([aPairMeeting(null)], 365, 10)).toBeNull();
  });
});

test("every direction has a shape of its own", () => {
  expect(new Set(DIRECTIONS.map((direction) => markPath(direction, 10))).size).toBe(DIRECTIONS.length);
});
