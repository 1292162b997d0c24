import { describe, expect, test } from "vitest";
import { meetingTicks, officeBars, officesOn, officeWords, xOf, yearMarks, yearSpan } from "@/lib/view/office-bars";
import { aMeeting, anActor } from "./meeting-item";

const span = { first: 2021, last: 2024 };
const office = (title: string, from: string | null, to: string | null) => ({ title, of: anActor("RUS", { label: "Russia" }), from, to });

test("yearSpan and xOf lay whole years over the width", () => {
  expect(yearSpan([null, "2023-05-01", "2021-12-31"])).toEqual({ first: 2021, last: 2023 });
  expect(yearSpan([null])).toBeNull();
  expect(xOf("2021-01-01", span, 400)).toBe(0);
  expect(xOf("2025-01-01", span, 400)).toBe(400);
  expect(xOf("2023-01-01", span, 400)).toBeCloseTo(200, 0);
});

test("yearMarks thins out where years are narrow", () => {
  expect(yearMarks(span, 400)).toEqual([2021, 2022, 2023, 2024]);
  expect(yearMarks({ first: 1901, last: 2020 }, 400)).toEqual([1920, 1940, 1960, 1980, 2000, 2020]);
});

describe("officeBars", () => {
  test("clips to the span, leaves out what ended before, opens where no day is known", () => {
    const bars = officeBars([office("Minister", "2010-01-01", "2020-12-31"), office("President", "2012-05-07", null)], span, 400);
    expect(bars.map(({ label, x, width, lane }) => ({ label, x, width, lane }))).toEqual([{ label: "President", x: 0, width: 400, lane: 0 }]);
  });
  test("offices that follow each other share a lane, those held at once do not", () => {
    const bars = officeBars([office("A", null, "2022-12-31"), office("B", "2023-01-01", null), office("C", "2022-06-01", null)], span, 400);
    expect(bars.map(({ label, lane }) => [label, lane])).toEqual([["A", 0], ["C", 1], ["B", 0]]);
  });
  test("a name longer than its bar stands beside it, where there is room", () => {
    const [left, right] = officeBars([office("Acting Foreign Minister", "2021-01-01", "2021-02-01"), office("Acting Prime Minister", "2024-11-01", null)], span, 400);
    expect(left?.labelEnd).toBe("start");
    expect(left?.labelX).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    expect(right?.labelEnd).toBe("end");
  });
});

test("meetingTicks spans a month that is known no better, and marks it", () => {
  const ticks = meetingTicks({ id: "a" }, [aMeeting("2022-03-01"), aMeeting("2022-03"), aMeeting(null)], span, 400);
  expect(ticks.map(({ exact, width }) => [exact, Math.round(width * 10) / 10])).toEqual([[true, 1.8], [false, 8.5]]);
});

test("officesOn: those held that day, else the one held last", () => {
  const offices = [office("A", "2020-01-01", "2021-01-01"), office("B", "2022-01-01", "2023-01-01")];
  expect(officesOn(offices, "2020-06-01").map(({ title }) => title)).toEqual(["A"]);
  expect(officesOn(offices, "2024-01-01").map(({ title }) => title)).toEqual(["B"]);
  expect(officesOn([], "2024-01-01")).toEqual([]);
});

test.each([
  ["President", "Russia", "President of Russia"],
  ["Secretary of State", "United States", "Secretary of State of the United States"],
  ["President of the European Council", "European Council", "President of the European Council"],
])("officeWords of %s, %s", (title, label, words) => {
  expect(officeWords({ title, of: anActor("XXX", { label }) })).toBe(words);
});
