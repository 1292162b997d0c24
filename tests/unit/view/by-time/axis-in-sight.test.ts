import { expect, test } from "vitest";
import { axisInSight } from "@/lib/view/by-time/axis-in-sight";
import { acrossAt, dayAt, type TimeAxis } from "@/lib/view/by-time/time-axis";

/** 0 is 1 January 2023, and a day is two wide. */
const axis: TimeAxis = { origin: 19_358, perDay: 2, strip: 900, window: { from: null, to: null } };
const told = (ticks: readonly { readonly x: number; readonly label: string }[]) => ticks.map(({ x, label }) => `${Math.round(x)} ${label}`);

test("labels stand where their days are, at any zoom", () => {
  const { ticks, strip } = axisInSight(axis, { zoom: 1, pan: 0, width: 730 }, false);
  expect(strip).toBeNull();
  expect(told(ticks).slice(0, 3)).toEqual(["0 Jan 2023", "62 Feb 2023", "118 Mar 2023"]);
  for (const { x, label } of ticks) if (label !== "") expect(new Date(dayAt(axis, x) * 86_400_000).toISOString().slice(8, 10)).toBe("01");
  const moved = axisInSight(axis, { zoom: 4, pan: -400, width: 800 }, false).ticks.find(({ label }) => label === "Mar 2023");
  expect(moved?.x).toBeCloseTo(acrossAt(axis, 19_358 + 59) * 4 - 400, 6);
});

test("time ends before the strip of what has no date, and where there is no room labels are left out", () => {
  const { ticks, strip } = axisInSight(axis, { zoom: 1, pan: 0, width: 1200 }, true);
  expect(strip).toEqual({ from: 840, to: 960 });
  expect(Math.max(...ticks.map(({ x }) => x))).toBeLessThan(840);
  expect(axisInSight(axis, { zoom: 1, pan: -2000, width: 800 }, true).ticks).toEqual([]);
  const weeks = axisInSight({ ...axis, perDay: 20 }, { zoom: 1, pan: 0, width: 900 }, false).ticks;
  expect(told(weeks).filter((each) => / /.test(each.trim()))).toEqual(["0 1 Jan 2023", "140 8 Jan 2023", "280 15 Jan 2023", "420 22 Jan 2023", "620 1 Feb 2023", "760 8 Feb 2023"]);
  const narrow = axisInSight(axis, { zoom: 0.4, pan: 0, width: 300 }, false).ticks;
  expect(narrow.filter(({ label }) => label !== "").length).toBeLessThanOrEqual(5);
});
