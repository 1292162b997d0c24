import { describe, expect, test } from "vitest";
import { byMonth, latestReport, upcomingFilters } from "@/lib/view/upcoming";
import { aMeeting, aSource } from "./meeting-item";

test("what is to come begins on the day after the last, and what is overdue ends with it", () => {
  expect(upcomingFilters("2025-12-31")).toEqual({
    ahead: { status: ["planned"], from: "2026-01-01" }, undated: { status: ["planned"], undated: true },
    overdue: { status: ["planned"], to: "2025-12-31" }, postponed: { status: ["postponed"] },
  });
});

describe("byMonth", () => {
  const told = (lastDay: string, ...dates: (string | null)[]) =>
    byMonth(dates.map((date) => aMeeting(date)), lastDay).map(({ heading, items }) => [heading, items.map(({ date }) => date)]);

  test.each<[string, readonly (string | null)[], [string, string[]][]]>([
    ["days and months under their month, in order", ["2026-02-01", "2026-01", "2026-01-15"], [["January 2026", ["2026-01", "2026-01-15"]], ["February 2026", ["2026-02-01"]]]],
    ["days across two months under the first", ["2026-01-30/2026-02-02"], [["January 2026", ["2026-01-30/2026-02-02"]]]],
    ["what has begun under the month that goes on", ["2025-12-20/2026-01-03"], [["December 2025", ["2025-12-20/2026-01-03"]]]],
    ["a year, or months, after all months", ["2026", "2026-01/2026-03", "2026-05-01"], [
      ["May 2026", ["2026-05-01"]], ["January–March 2026, month not known", ["2026-01/2026-03"]], ["2026, month not known", ["2026"]],
    ]],
    ["about a day, under its month", ["2026-03-10~"], [["March 2026", ["2026-03-10~"]]]],
    ["nothing of what has no date", [null], []],
  ])("%s", (_, dates, groups) => expect(told("2025-12-28", ...dates)).toEqual(groups));

  test("a journey that began before the last day of a month stands under the next", () => {
    expect(told("2025-12-31", "2025-12-20/2026-01-03")).toEqual([["January 2026", ["2025-12-20/2026-01-03"]]]);
  });
});

describe("latestReport", () => {
  const source = (id: string, published: string | null) => aSource(id, { published });
  test.each<[string, ReturnType<typeof source>[], string | null]>([
    ["the last published", [source("a", "2025-11-01"), source("b", "2025-11-17"), source("c", "2025-10")], "b"],
    ["a month by its last day", [source("a", "2025-11-29"), source("b", "2025-11")], "b"],
    ["of one day the first by id", [source("b", "2025-11-01"), source("a", "2025-11-01")], "a"],
    ["none without a date", [source("a", null)], null],
    ["one with a date before one without", [source("a", null), source("b", "2020")], "b"],
    ["none of none", [], null],
  ])("%s", (_, sources, id) => expect(latestReport(sources)?.id ?? null).toBe(id));
});
