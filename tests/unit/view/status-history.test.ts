import { describe, expect, test } from "vitest";
import type { MeetingDetail } from "@/lib/domain/answers";
import type { Status } from "@/lib/domain/words";
import { historySteps, historyStrip, STRIP_WIDTH } from "@/lib/view/status-history";
import { aClaim, aSource } from "./meeting-item";

/** Reports in the order given, each of a source named by its letter. */
function reported(date: string | null, ...reports: readonly (readonly [Status, string | null])[]): Pick<MeetingDetail, "history" | "claims" | "date"> {
  const history = reports.map(([status, published], nth) => ({ status, published, source: "abcdefgh".charAt(nth) }));
  return { date, history, claims: history.map(({ source, published }) => aClaim(aSource(source, { published }))) };
}

describe("historySteps", () => {
  test("reports of one status that follow each other are one step; the undated are steps of their own", () => {
    const steps = historySteps(reported(null, ["planned", "2023-01-01"], ["planned", "2023-01-05"], ["postponed", "2023-02-01"], ["held", "2023-02-22"], ["held", null]));
    expect(steps.map(({ what, dated, reports }) => [what, dated, reports.map(({ source, published }) => `${source.id} ${published}`)])).toEqual([
      ["Announced", true, ["a 2023-01-01", "b 2023-01-05"]], ["Reported as postponed", true, ["c 2023-02-01"]], ["Reported as held", true, ["d 2023-02-22"]], ["Reported as held", false, ["e null"]],
    ]);
  });
});

describe("historyStrip", () => {
  test("puts the dated reports and the days of the meeting on one line of time, left to right", () => {
    const strip = historyStrip(reported("2023-02-20/2023-02-22", ["planned", "2023-01-01"], ["held", "2023-02-22"], ["held", "2023-03-10"], ["held", null]));
    expect(strip?.marks.map(({ key, status, row, stretch }) => [key, status, row, stretch])).toEqual([["a", "planned", 0, null], ["b", "held", 0, null], ["c", "held", 0, null]]);
    const [a = 0, b = 0, c = 0] = strip?.marks.map(({ x }) => x) ?? [];
    expect(a).toBeGreaterThanOrEqual(0);
    expect(c).toBeLessThanOrEqual(STRIP_WIDTH);
    expect(strip?.meeting?.to).toBe(b);
    expect(strip?.meeting?.from).toBeGreaterThan(a);
    expect(b).toBeLessThan(c);
    expect(strip?.words).toBe("3 dated reports, 1 Jan 2023 to 10 Mar 2023: planned and held. The meeting: 20–22 Feb 2023.");
  });
  test("marks of one day stand above one another, and a month is a stretch", () => {
    const strip = historyStrip(reported(null, ["held", "2023-02-22"], ["denied", "2023-02-22"], ["held", "2023-02"]));
    expect(strip?.marks.filter(({ key }) => key !== "c").map(({ row }) => row)).toEqual([0, 1]);
    const month = strip?.marks.find(({ key }) => key === "c");
    expect(month?.stretch?.from).toBeLessThan(month?.x ?? 0);
    expect(month?.stretch?.to).toBeGreaterThan(month?.x ?? Infinity);
    expect(strip).toMatchObject({ rows: 2, meeting: null });
  });
  test("one day is no wider than a day among days; labels never meet", () => {
    const strip = historyStrip(reported("2023-02-22", ["held", "2023-02-22"]));
    expect(strip?.marks[0]?.x).toBe(STRIP_WIDTH / 2);
    const longer = historyStrip(reported("2023-02-22", ["planned", "2020-05-01"], ["held", "2025-12-31"]));
    const places = longer?.ticks.map(({ x }) => x) ?? [];
    expect(places.length).toBeGreaterThan(1);
    expect(places.every((x, i) => i === 0 || x - (places[i - 1] ?? 0) >= 60)).toBe(true);
  });
  test("there is none where no report has a date", () => expect(historyStrip(reported("2023-02-22", ["held", null]))).toBeNull());
});
