import { expect, test } from "vitest";
import type { Timeline } from "@/lib/domain/answers";
import { binNumber } from "@/lib/domain/timeline-bins";
import { spanOfDays } from "@/lib/view/time-scale";
import {
  binAt, binOfEnd, binsWithin, draggedWindow, dragRange, keyRange, meetingsIn, placeOfWindow, rangeOfDays, rangeOfWindow, readWindow, windowOfRange,
} from "@/lib/view/timeline-window";

/** January to April 2023: 31, 28, 31 and 30 days. */
const DAYS = { earliest: "2023-01-01", latest: "2023-04-30" } as const;
const span = spanOfDays(DAYS);
const all = rangeOfDays("month", DAYS);
/** The nth month of the four. */
const month = (n: number) => binNumber("2023-01-01", "month") + n;

test("a place on the scale is in a bin, and an end of the window snaps to the nearer side of it", () => {
  expect(binAt("month", span, 0.3)).toBe(month(1));
  expect(binAt("day", span, 31 / 120)).toBe(binNumber("2023-02-01", "day"));
  expect([binOfEnd("from", "month", span, 0.3), binOfEnd("from", "month", span, 0.48)]).toEqual([month(1), month(2)]);
  expect([binOfEnd("to", "month", span, 0.3), binOfEnd("to", "month", span, 0.48)]).toEqual([month(0), month(1)]);
});

test("a window covers the scale to the day, and beyond it", () => {
  expect(placeOfWindow(span, span, { from: "2023-02", to: "2023-03" })).toEqual({ from: 31 / 120, to: 90 / 120 });
  expect(placeOfWindow(span, span, { from: null, to: "2023-01-10" })).toEqual({ from: 0, to: 10 / 120 });
  expect(placeOfWindow(span, span, { from: "2024", to: null }).from).toBeGreaterThan(1);
  const february = spanOfDays({ earliest: "2023-02-01", latest: "2023-02-28" });
  expect(placeOfWindow(february, span, { from: null, to: "2023-02-14" })).toEqual({ from: -31 / 28, to: 0.5 });
});

test("a window touches bins", () => {
  expect(rangeOfWindow("month", all, { from: null, to: null })).toEqual({ first: month(0), last: month(3) });
  expect(rangeOfWindow("month", all, { from: "2023-02-28", to: "2023-03-01" })).toEqual({ first: month(1), last: month(2) });
  expect(rangeOfWindow("month", all, { from: "1999", to: "2023-01" })).toEqual({ first: month(0), last: month(0) });
  expect(rangeOfWindow("month", all, { from: "2024", to: null })).toBeNull();
});

test("bins make a window as exact as they are", () => {
  expect(windowOfRange("month", all, { first: month(1), last: month(2) })).toEqual({ from: "2023-02", to: "2023-03" });
  expect(windowOfRange("week", rangeOfDays("week", DAYS), rangeOfDays("week", { earliest: "2023-02-20", latest: "2023-02-27" }))).toEqual({ from: "2023-02-20", to: "2023-03-05" });
  expect(windowOfRange("decade", { first: 202, last: 203 }, { first: 203, last: 203 })).toEqual({ from: "2030", to: "2039" });
  expect(windowOfRange("month", all, all)).toEqual({ from: null, to: null });
});

test("a drag draws, moves and narrows, and never leaves the scale", () => {
  const begun = { first: 1, last: 2 };
  const four = { first: 0, last: 3 };
  const drag = (kind: Parameters<typeof dragRange>[0], anchor: number, now: number) => dragRange(kind, begun, { anchor, now, all: four });
  expect(drag("draw", 3, 1)).toEqual({ first: 1, last: 3 });
  expect(drag("draw", 3, 7)).toEqual({ first: 3, last: 3 });
  expect(drag("move", 1, 2)).toEqual({ first: 2, last: 3 });
  expect(drag("move", 1, 3)).toEqual({ first: 2, last: 3 });
  expect(drag("move", 2, 0)).toEqual({ first: 0, last: 1 });
  expect(drag("from", 1, 3)).toEqual({ first: 2, last: 2 });
  expect(drag("to", 2, 0)).toEqual({ first: 1, last: 1 });
  expect(drag("to", 2, 9)).toEqual({ first: 1, last: 3 });
});

test("dragging one end leaves the other as exactly as it was, open where it was", () => {
  const range = { first: month(1), last: month(2) };
  expect(draggedWindow("from", { from: null, to: "2023-03-14" }, "month", all, range)).toEqual({ from: "2023-02", to: "2023-03-14" });
  expect(draggedWindow("from", { from: "2023-02", to: null }, "month", all, { first: month(0), last: month(3) })).toEqual({ from: null, to: null });
  expect(draggedWindow("to", { from: null, to: null }, "month", all, { first: month(0), last: month(1) })).toEqual({ from: null, to: "2023-02" });
  expect(draggedWindow("draw", { from: null, to: null }, "month", all, range)).toEqual({ from: "2023-02", to: "2023-03" });
});

test.each([
  ["from", "ArrowLeft", { first: 0, last: 2 }],
  ["from", "ArrowRight", { first: 2, last: 2 }],
  ["to", "ArrowUp", { first: 1, last: 3 }],
  ["to", "Home", { first: 1, last: 1 }],
  ["from", "Home", { first: 0, last: 2 }],
  ["to", "End", { first: 1, last: 3 }],
  ["to", "PageUp", { first: 1, last: 3 }],
  ["to", "a", null],
] as const)("the end %s goes by %s", (end, key, range) => {
  expect(keyRange(end, key, { first: 1, last: 2 }, { first: 0, last: 3 })).toEqual(range);
});

test("bins that follow one another hold each meeting once", () => {
  const byStatus = { planned: 0, held: 1, postponed: 0, cancelled: 0, denied: 0 };
  const bins: Timeline["bins"] = [
    { start: "2023-01-01", end: "2023-01-31", meetings: 2, begun: 2, byStatus },
    { start: "2023-02-01", end: "2023-02-28", meetings: 3, begun: 1, byStatus },
    { start: "2023-03-01", end: "2023-03-31", meetings: 1, begun: 1, byStatus },
  ];
  expect([meetingsIn(bins), meetingsIn(bins.slice(1)), meetingsIn([])]).toEqual([4, 4, 0]);
  expect(binsWithin(bins, { earliest: "2023-01-31", latest: "2023-02-01" })).toEqual(bins.slice(0, 2));
});

test("a typed window is read, or its fault is told where it is", () => {
  expect(readWindow({ from: " 2022-01 ", to: "" })).toEqual({ ok: true, window: { from: "2022-01", to: null } });
  expect(readWindow({ from: "2022-13", to: "soon" })).toEqual({
    ok: false,
    problems: { from: "2022-13 is no such day in the calendar", to: "soon is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD" },
  });
  expect(readWindow({ from: "2023", to: "2022" })).toEqual({ ok: false, problems: { from: "2023 is after 2022" } });
});
