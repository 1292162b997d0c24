import { expect, test } from "vitest";
import type { Timeline } from "@/lib/domain/answers";
import {
  binAt, binsOfWindow, dragBins, keyBins, placeOfBin, placeOfWindow, readWindow, windowOfBins,
} from "@/lib/view/timeline-window";

const byStatus = { planned: 0, held: 1, postponed: 0, cancelled: 0, denied: 0 };
const bin = (start: string, end: string): Timeline["bins"][number] => ({ start, end, meetings: 1, byStatus });
/** January to April 2023: 31, 28, 31 and 30 days. */
const months = [bin("2023-01-01", "2023-01-31"), bin("2023-02-01", "2023-02-28"), bin("2023-03-01", "2023-03-31"), bin("2023-04-01", "2023-04-30")];

test("bins lie on the scale by their days", () => {
  expect(placeOfBin(months, 0)).toEqual({ from: 0, to: 31 / 120 });
  expect(placeOfBin(months, 3)).toEqual({ from: 90 / 120, to: 1 });
  expect(placeOfBin([], 0)).toEqual({ from: 0, to: 0 });
  expect(binAt(months, 0.3)).toBe(1);
  expect(binAt(months, 1)).toBe(3);
  expect(binAt([], 0.5)).toBe(0);
});

test("a window covers the scale to the day", () => {
  expect(placeOfWindow(months, { from: "2023-02", to: "2023-03" })).toEqual({ from: 31 / 120, to: 90 / 120 });
  expect(placeOfWindow(months, { from: null, to: "2023-01-10" })).toEqual({ from: 0, to: 10 / 120 });
  expect(placeOfWindow(months, { from: "1999", to: "2040" })).toEqual({ from: 0, to: 1 });
  expect(placeOfWindow(months, { from: "2024", to: null })).toBeNull();
});

test("a window touches bins", () => {
  expect(binsOfWindow(months, { from: null, to: null })).toEqual({ first: 0, last: 3 });
  expect(binsOfWindow(months, { from: "2023-02-28", to: "2023-03-01" })).toEqual({ first: 1, last: 2 });
  expect(binsOfWindow(months, { from: "2024", to: null })).toBeNull();
  expect(binsOfWindow([], { from: null, to: null })).toBeNull();
});

test("bins make a window as exact as they are", () => {
  expect(windowOfBins(months, "month", { first: 1, last: 2 })).toEqual({ from: "2023-02", to: "2023-03" });
  expect(windowOfBins(months, "day", { first: 1, last: 1 })).toEqual({ from: "2023-02-01", to: "2023-02-28" });
  expect(windowOfBins([bin("2020-01-01", "2029-12-31"), bin("2030-01-01", "2039-12-31")], "decade", { first: 1, last: 1 })).toEqual({ from: "2030", to: "2039" });
  expect(windowOfBins(months, "month", { first: 0, last: 3 })).toEqual({ from: null, to: null });
});

test("a drag draws, moves and narrows, and never leaves the scale", () => {
  const begun = { first: 1, last: 2 };
  expect(dragBins("draw", begun, 3, 1, 4)).toEqual({ first: 1, last: 3 });
  expect(dragBins("move", begun, 1, 2, 4)).toEqual({ first: 2, last: 3 });
  expect(dragBins("move", begun, 1, 3, 4)).toEqual({ first: 2, last: 3 });
  expect(dragBins("move", begun, 2, 0, 4)).toEqual({ first: 0, last: 1 });
  expect(dragBins("from", begun, 1, 3, 4)).toEqual({ first: 2, last: 2 });
  expect(dragBins("to", begun, 2, 0, 4)).toEqual({ first: 1, last: 1 });
  expect(dragBins("to", begun, 2, 9, 4)).toEqual({ first: 1, last: 3 });
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
  expect(keyBins(end, key, { first: 1, last: 2 }, 4)).toEqual(range);
});

test("a typed window is read, or its fault is told where it is", () => {
  expect(readWindow({ from: " 2022-01 ", to: "" })).toEqual({ ok: true, window: { from: "2022-01", to: null } });
  expect(readWindow({ from: "2022-13", to: "soon" })).toEqual({
    ok: false,
    problems: { from: "2022-13 is no such day in the calendar", to: "soon is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD" },
  });
  expect(readWindow({ from: "2023", to: "2022" })).toEqual({ ok: false, problems: { from: "2023 is after 2022" } });
});
