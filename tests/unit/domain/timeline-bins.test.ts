import { describe, expect, it } from "vitest";
import type { TimelineUnit } from "@/lib/domain/answers";
import { servedUnit, timelineBins, wholeBins, type DatedGroup } from "@/lib/domain/timeline-bins";

const group = (earliest: string, latest = earliest, meetings = 1, status: DatedGroup["status"] = "held"): DatedGroup => ({ earliest, latest, status, meetings });
const drawn = (groups: readonly DatedGroup[], unit: TimelineUnit | null) => timelineBins(groups, { unit: unit, span: null }).bins.map(({ start, end, meetings }) => `${start}…${end}: ${meetings}`);

describe("timelineBins", () => {
  it.each<[TimelineUnit, string[]]>([
    ["day", ["2023-02-26…2023-02-26: 1", "2023-02-27…2023-02-27: 0", "2023-02-28…2023-02-28: 0", "2023-03-01…2023-03-01: 2"]],
    ["week", ["2023-02-20…2023-02-26: 1", "2023-02-27…2023-03-05: 2"]],
    ["month", ["2023-02-01…2023-02-28: 1", "2023-03-01…2023-03-31: 2"]],
    ["quarter", ["2023-01-01…2023-03-31: 3"]],
    ["year", ["2023-01-01…2023-12-31: 3"]],
    ["decade", ["2020-01-01…2029-12-31: 3"]],
  ])("has bins of a %s, Mondays first, none left out", (unit, expected) => {
    expect(drawn([group("2023-02-26"), group("2023-03-01", "2023-03-01", 2)], unit)).toEqual(expected);
  });
  it("counts what lasts several days in each bin that it touches", () => {
    expect(drawn([group("2023-01-31", "2023-03-01"), group("2023-02-10")], "month"))
      .toEqual(["2023-01-01…2023-01-31: 1", "2023-02-01…2023-02-28: 2", "2023-03-01…2023-03-31: 1"]);
  });
  it("divides each bin by status", () => {
    const { bins } = timelineBins([group("2024-02-29", "2024-02-29", 3, "planned"), group("2024-02-29", "2024-02-29", 2, "denied")], { unit: "month", span: null });
    expect(bins).toEqual([{ start: "2024-02-01", end: "2024-02-29", meetings: 5, begun: 5, byStatus: { planned: 3, held: 0, postponed: 0, cancelled: 0, denied: 2 } }]);
  });
  it.each<[string, string, TimelineUnit]>([
    ["2023-01-01", "2023-01-01", "day"], ["2023-01-01", "2023-04-30", "day"], ["2023-01-01", "2023-05-01", "week"], ["2021-01-01", "2023-12-31", "week"],
    ["2020-01-01", "2025-12-31", "month"], ["2000-01-01", "2019-12-31", "month"], ["2000-01-01", "2020-01-01", "quarter"],
    ["1950-01-01", "2020-01-01", "year"], ["1700-01-01", "2020-01-01", "decade"],
  ])("takes for %s to %s the unit that fits: %s", (earliest, latest, unit) => {
    const answer = timelineBins([group(earliest, latest)], { unit: null, span: null });
    expect(answer.unit).toBe(unit);
    expect(answer.bins.length).toBeLessThanOrEqual(240);
  });
  it("has no bins where nothing is dated", () => {
    expect(timelineBins([], { unit: null, span: null })).toEqual({ unit: "month", bins: [] });
  });
  it("tells in bins that follow one another how many meetings they hold: those of the first, and what begins in the others", () => {
    const { bins } = timelineBins([group("2023-01-31", "2023-03-01"), group("2023-02-10"), group("2023-02-01", "2023-02-28")], { unit: "month", span: null });
    expect(bins.map(({ meetings, begun }) => [meetings, begun])).toEqual([[1, 1], [3, 2], [1, 0]]);
  });
  it("has only the bins within a span, with what began before and ends after in them", () => {
    const { bins } = timelineBins([group("2023-01-15", "2023-02-02"), group("2023-02-28", "2023-04-01", 2)], { unit: "month", span: { earliest: "2023-02-01", latest: "2023-03-31" } });
    expect(bins.map(({ start, meetings, begun }) => [start, meetings, begun])).toEqual([["2023-02-01", 3, 2], ["2023-03-01", 2, 0]]);
  });
  it("has no bins where nothing touches the span", () => {
    expect(timelineBins([group("2023-01-15")], { unit: "day", span: { earliest: "2024-02-01", latest: "2024-02-02" } })).toEqual({ unit: "day", bins: [] });
  });
  it("widens a span to whole bins, and takes a coarser unit for too many", () => {
    expect(wholeBins({ unit: "month", span: { earliest: "2023-02-10", latest: "2023-03-20" } })).toEqual({ unit: "month", span: { earliest: "2023-02-01", latest: "2023-03-31" } });
    expect(wholeBins({ unit: null, span: { earliest: "2023-02-10", latest: "2023-03-20" } })).toMatchObject({ unit: "day" });
    expect(wholeBins({ unit: "day", span: { earliest: "2000-01-01", latest: "2025-12-31" } })).toEqual({ unit: "week", span: { earliest: "1999-12-27", latest: "2026-01-04" } });
    expect(servedUnit("day", { earliest: "1000-01-01", latest: "2999-12-31" })).toBe("year");
  });
});
