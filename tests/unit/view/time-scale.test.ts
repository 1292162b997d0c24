import fc from "fast-check";
import { expect, test } from "vitest";
import { daysOfSpan, daysToAsk, isWhole, moveSpan, placeOfDays, showDays, spanOfDays, timeAt, withinWhole, zoomSpan, type TimeSpan } from "@/lib/view/time-scale";

const whole = spanOfDays({ earliest: "2020-01-01", latest: "2025-12-31" });
const year = spanOfDays({ earliest: "2023-01-01", latest: "2023-12-31" });

test("days stand on the scale from the beginning of the first to the end of the last", () => {
  expect(placeOfDays(year, { earliest: "2023-01-01", latest: "2023-12-31" })).toEqual({ from: 0, to: 1 });
  expect(placeOfDays(year, { earliest: "2022-12-31", latest: "2023-01-01" })).toEqual({ from: -1 / 365, to: 1 / 365 });
  expect(daysOfSpan(year)).toEqual({ earliest: "2023-01-01", latest: "2023-12-31" });
  expect(daysOfSpan({ start: year.start + 0.5, end: year.end - 364.2 })).toEqual({ earliest: "2023-01-01", latest: "2023-01-01" });
});

const spans = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.004, max: 1, noNaN: true }))
  .map(([at, share]): TimeSpan => withinWhole({ start: timeAt(whole, at), end: timeAt(whole, at) + share * (whole.end - whole.start) }, whole));

test("zooming keeps still what is under the pointer, until an end of time is met, and never leaves time", () => {
  fc.assert(fc.property(spans, fc.double({ min: 0.2, max: 5, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (span, factor, about) => {
    const zoomed = zoomSpan(span, whole, factor, about);
    expect(zoomed.start).toBeGreaterThanOrEqual(whole.start - 1e-6);
    expect(zoomed.end).toBeLessThanOrEqual(whole.end + 1e-6);
    expect(zoomed.end - zoomed.start).toBeGreaterThan(6.999);
    const inside = zoomed.start > whole.start + 1e-6 && zoomed.end < whole.end - 1e-6;
    if (inside) expect(timeAt(zoomed, about)).toBeCloseTo(timeAt(span, about), 5);
  }));
  expect(isWhole(zoomSpan(year, whole, 99, 0.2), whole)).toBe(true);
});

test("moving goes as far as there is time, and keeps the length", () => {
  expect(moveSpan(year, whole, 0.5)).toEqual({ start: year.start + 182.5, end: year.end + 182.5 });
  expect(moveSpan(year, whole, 9)).toEqual({ start: whole.end - 365, end: whole.end });
  expect(moveSpan(year, whole, -9)).toEqual({ start: whole.start, end: whole.start + 365 });
  expect(withinWhole({ start: 0, end: 99_999 }, whole)).toEqual(whole);
});

test("what is to be seen comes into sight, and what is in sight moves nothing", () => {
  expect(showDays(year, whole, { earliest: "2023-05-01", latest: "2023-05-02" })).toBe(year);
  expect(showDays(year, whole, { earliest: "2024-01-10", latest: "2024-01-10" }).end).toBeCloseTo(year.end + 10, 6);
  expect(showDays(year, whole, { earliest: "2022-12-30", latest: "2022-12-31" }).start).toBeCloseTo(year.start - 2, 6);
});

test("asks for days beyond what is in sight, the same ones while it moves a little, and not for ever more", () => {
  fc.assert(fc.property(spans, (span) => {
    const asked = daysToAsk(span, whole);
    if (asked === null) return;
    const { start, end } = spanOfDays(asked);
    expect(start).toBeLessThanOrEqual(Math.max(whole.start, span.start) + 1e-6);
    expect(end).toBeGreaterThanOrEqual(Math.min(whole.end, span.end) - 1e-6);
    expect(end - start).toBeLessThanOrEqual(5 * (span.end - span.start) + 2);
  }));
  expect(daysToAsk(year, whole)).toEqual(daysToAsk(moveSpan(year, whole, 0.02), whole));
  expect(daysToAsk(whole, whole)).toBeNull();
});
