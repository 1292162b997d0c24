import { expect, test } from "vitest";
import type { Timeline } from "@/lib/domain/answers";
import { spanOfDays } from "@/lib/view/time-scale";
import { axisTicks, columnsOf, columnWords, countScale, previewWords } from "@/lib/view/timeline-columns";
import { binWords, shortWindow, sightWords } from "@/lib/view/timeline-words";

const none = { planned: 0, held: 0, postponed: 0, cancelled: 0, denied: 0 };
type Bin = Timeline["bins"][number];
const busy: Bin = { start: "2023-03-01", end: "2023-03-31", meetings: 7, begun: 7, byStatus: { ...none, held: 4, planned: 1, postponed: 1, denied: 1 } };

test("a column stacks held, planned and called off, within its bin", () => {
  const [column, ...more] = columnsOf([busy, { start: "2023-04-01", end: "2023-04-30", meetings: 0, begun: 0, byStatus: none }]);
  expect(more).toEqual([]);
  expect(column).toMatchObject({ key: "2023-03-01", held: 4, planned: 1, off: 2 });
  expect(column?.x).toBeGreaterThan(0);
  expect((column?.x ?? 0) + (column?.width ?? 0)).toBeLessThan(31 / 61);
});

test("lines across are whole numbers", () => {
  expect(countScale([busy])).toEqual({ most: 7, lines: [2, 4, 6] });
  expect(countScale([])).toEqual({ most: 1, lines: [1] });
});

test("the axis has labels of years, months or days, few of them on a phone", () => {
  const wide = axisTicks(spanOfDays({ earliest: "2000-01-01", latest: "2025-12-31" }));
  expect(wide.map(({ label }) => label)).toEqual(["2000", "2002", "2004", "2006", "2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024"]);
  expect(wide.filter(({ always }) => always)).toHaveLength(5);
  expect(wide[0]?.x).toBe(0);
  expect(axisTicks(spanOfDays({ earliest: "2023-03-01", latest: "2023-03-31" })).map(({ label }) => label)[0]).toBe("1 Mar 2023");
  expect(axisTicks(spanOfDays({ earliest: "2022-01-01", latest: "2023-12-31" })).map(({ label }) => label)).toEqual(["Jan 2022", "Apr 2022", "Jul 2022", "Oct 2022", "Jan 2023", "Apr 2023", "Jul 2023", "Oct 2023"]);
  expect(axisTicks(spanOfDays({ earliest: "2024-01-01", latest: "2025-12-31" })).map(({ label }) => label)[1]).toBe("Apr 2024");
  expect(axisTicks(spanOfDays({ earliest: "2022-12-15", latest: "2024-02-15" })).map(({ label }) => label)).toEqual(["Jan 2023", "Apr 2023", "Jul 2023", "Oct 2023", "Jan 2024"]);
  // Zoomed in, the scale begins within a month: only whole ones are named, where there is no room for it.
  expect(axisTicks({ start: 19_390.5, end: 19_480 }).map(({ label }) => label)).toEqual(["Feb 2023", "Mar 2023", "Apr 2023", "May 2023"]);
});

test("a column in words", () => {
  expect(columnWords(busy, "month")).toBe("Mar 2023: 7 meetings, 4 held, 1 planned, 2 called off, postponed or denied");
  expect(columnWords({ ...busy, meetings: 1, byStatus: { ...none, held: 1 } }, "year")).toBe("2023: 1 meeting");
});

test("what is in sight in words", () => {
  expect(sightWords({ earliest: "2022-01-01", latest: "2023-06-30" })).toBe("Jan 2022 to Jun 2023");
  expect(sightWords({ earliest: "2023-02-27", latest: "2023-03-05" })).toBe("27 Feb 2023 to 5 Mar 2023");
});

test("a window under the hand says how many meetings are in it, where the bins can tell", () => {
  const bins: Bin[] = [{ ...busy, start: "2023-02-01", end: "2023-02-28", meetings: 3, begun: 3 }, { ...busy, begun: 5 }];
  const all = { first: "2023-02-04", last: "2023-03-30" };
  const words = (from: string | null, to: string | null, encounters = false) => previewWords(bins, { from, to }, all, encounters);
  expect([words("2023-02", "2023-03"), words("2023-03", null), words(null, "2023-02"), words(null, null)]).toEqual(["8 meetings", "7 meetings", "3 meetings", "8 meetings"]);
  expect([words("2023-02-02", "2023-03"), words("2023-02", "2023-04"), words("2023-02", "2023-03", true), words("2024", null)]).toEqual([null, null, null, null]);
  expect(previewWords(bins, { from: "2023-03", to: null }, { ...all, last: "2024-01-01" }, false)).toBeNull();
});

test.each([
  ["day", "22 Feb 2023"], ["week", "week of 22 Feb 2023"], ["month", "Feb 2023"], ["quarter", "Q1 2023"], ["year", "2023"],
] as const)("a bin by %s", (unit, words) => {
  expect(binWords("2023-02-22", unit)).toBe(words);
});

test("a bin by decade", () => {
  expect(binWords("2020-01-01", "decade")).toBe("the 2020s");
});

test.each([
  [null, null, ""], ["2022", null, "since 2022"], [null, "2023-02", "until Feb 2023"], ["2023-02", "2023-02", "Feb 2023"], ["2022-01", "2024-12", "Jan 2022 – Dec 2024"],
])("the window %s to %s reads %s", (from, to, words) => {
  expect(shortWindow(from, to)).toBe(words);
});
