import parse from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains, daysBetween, dayAfter, daysIn, isApproximate, isDayPrecise, parseEdtf } from "@/lib/domain/edtf";

describe("parseEdtf", () => {
  test.each([
    ["2023-02-21", "2023-02-21", "2023-02-21"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-02-20/2023-02-22", "2023-02-20", "2023-02-22"],
    ["2023-02/2023-03", "2023-02-01", "2023-03-31"],
    ["2023-02-21~", "2023-02-21", "2023-02-21"],
    ["2023-12-31/2024-01", "2023-12-31", "2024-01-31"],
  ])("%s means the days from %s to %s", (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ earliest, latest });
  });

  test.each([
    "", "2023-13", "2023-02-30", "2023-02-29", "23", "2023-2-1", "2023-02-22/2023-02-20", "2023/", "/2023", "2023-02-21T10:00",
    " 2023", "2023-02-21?", "2023-00", "2023-01-00", "2023-02-20/2023-02-21/2023-02-22", "Y12023", "2023-21",
  ])("%j is no date", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test("every day of the calendar means itself", () => {
    const days = fc.date({ min: new Date("1850-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(parseEdtf(day)).toEqual({ earliest: day, latest: day });
    }));
  });

  test("the edtf package reads the same days, and refuses the same dates", () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
    const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, "0"));
    const one = fc.oneof(year, fc.tuple(year, two(20)).map((parts) => parts.join("-")), fc.tuple(year, two(14), two(33)).map((parts) => parts.join("-")));
    const theirs = (text: string) => {
      try {
        const { min, max } = parse(text);
        const [earliest, latest] = [min, max].map((ms) => new Date(ms).toISOString().slice(0, 10)) as [string, string];
        // Of 29 February in a common year it makes 1 March, in years before 100 at least; that is no date.
        return earliest.startsWith(text) ? { earliest, latest } : null;
      } catch {
        return null;
      }
    };
    fc.assert(fc.property(one, (text) => {
      expect(parseEdtf(text)).toEqual(theirs(text));
    }), { numRuns: 3000 });
  });

  test("text of any kind is read or refused, never thrown at", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });
});

test("a range contains itself and what lies within it", () => {
  const month = { earliest: "2023-02-01", latest: "2023-02-28" };
  expect(contains(month, month)).toBe(true);
  expect(contains(month, { earliest: "2023-02-21", latest: "2023-02-21" })).toBe(true);
  expect(contains(month, { earliest: "2023-02-27", latest: "2023-03-01" })).toBe(false);
});

test("days are counted with both ends, and across a change of clocks", () => {
  expect(daysIn({ earliest: "2023-02-20", latest: "2023-02-22" })).toBe(3);
  expect(daysBetween("2023-03-25", "2023-03-27")).toBe(2);
  expect(daysBetween("2023-03-27", "2023-03-25")).toBe(-2);
});

test.each([["2023-02-28", "2023-03-01"], ["2024-02-28", "2024-02-29"], ["2025-12-31", "2026-01-01"], ["2023-03-26", "2023-03-27"]])("the day after %s is %s", (day, next) => {
  expect(dayAfter(day)).toBe(next);
});

test("precision is read off the text", () => {
  expect(["2023-02-21", "2023-02-20/2023-02-22", "2023-02", "2023-02-21~"].map(isDayPrecise)).toEqual([true, true, false, false]);
  expect(isApproximate("2023~")).toBe(true);
});
