import { expect, test } from "vitest";
import { planPlay, playedDays, standsAt, stepOf } from "@/lib/view/play";

const sight = { earliest: "2021-01-01", latest: "2022-12-31" } as const;
const told = ({ windows }: ReturnType<typeof planPlay>) => windows.map(({ from, to }) => `${from}…${to}`);

test("without a window, one of a sensible width goes through what is in sight, a column at a time", () => {
  const play = planPlay({ from: null, to: null }, { earliest: "2021-02-03", latest: "2021-07-20" }, "month");
  expect(told(play)).toEqual(["2021-02…2021-04", "2021-03…2021-05", "2021-04…2021-06", "2021-05…2021-07"]);
  expect([play.at, stepOf(play, 1), stepOf(play, -1)]).toEqual([-1, 0, null]);
  expect(told(planPlay({ from: null, to: null }, { earliest: "2021-02-03", latest: "2021-02-04" }, "month"))).toEqual(["2021-02…2021-02"]);
});

test("a window moves as it is, from where it stands, and begins anew after the end", () => {
  const play = planPlay({ from: "2022-10", to: "2022-11" }, sight, "month");
  expect([play.windows.length, play.at, play.windows[play.at]]).toEqual([23, 21, { from: "2022-10", to: "2022-11" }]);
  expect(play.windows.at(-1)).toEqual({ from: "2022-11", to: "2022-12" });
  expect(standsAt(play, { from: "2022-10", to: "2022-11" })).toBe(true);
  expect(standsAt(play, { from: "2022-10", to: null })).toBe(false);
  expect(stepOf({ ...play, at: 22 }, 1)).toBe(0);
});

test("a window that is not of whole columns moves by its own length", () => {
  const play = planPlay({ from: "2021-02-10", to: "2021-02-20" }, { earliest: "2021-01-01", latest: "2021-04-30" }, "month");
  expect(told(play)).toEqual([
    "2021-01-08…2021-01-18", "2021-01-19…2021-01-29", "2021-01-30…2021-02-09", "2021-02-10…2021-02-20", "2021-02-21…2021-03-03", "2021-03-04…2021-03-14",
    "2021-03-15…2021-03-25", "2021-03-26…2021-04-05", "2021-04-06…2021-04-16", "2021-04-17…2021-04-27",
  ]);
  expect(play.at).toBe(3);
});

test("a window wider than half of what is in sight is played through", () => {
  const play = planPlay({ from: "2021", to: "2022-06" }, sight, "quarter");
  expect(told(play)).toEqual(["2021-01…2021-12", "2021-04…2022-03", "2021-07…2022-06"]);
  expect(play.at).toBe(-1);
  expect(told(planPlay({ from: "2021-06", to: null }, sight, "month")).slice(0, 2)).toEqual(["2021-06…2021-08", "2021-07…2021-09"]);
});

test("nothing is played where nothing was", () => {
  expect(playedDays(sight, "2021-05-03", "2030-01-01")).toEqual({ earliest: "2021-05-03", latest: "2022-12-31" });
  expect(playedDays(sight, null, null)).toEqual(sight);
  expect(playedDays(sight, "2024-01-01", "2025-01-01")).toEqual(sight);
});
