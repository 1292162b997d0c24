import { describe, expect, it, test } from "vitest";
import { ends, gapsBefore, longestGap, sinceLast } from "@/lib/domain/measures/gaps";
import { measured } from "./measured-meeting";

const on = (...dates: (string | null)[]) => dates.map((date, i) => measured(`m${i}`, date));

describe("the longest gap", () => {
  it.each([
    ["of no meeting is none", on(), null],
    ["of one is none", on("2023-01-01"), null],
    ["is the longer of two, in any order", on("2023-03-01", "2023-01-01", "2023-01-11"), { days: 49, from: "2023-01-11", to: "2023-03-01" }],
    ["is the earlier of two of one length", on("2023-01-01", "2023-01-11", "2023-01-21"), { days: 10, from: "2023-01-01", to: "2023-01-11" }],
    ["begins on the last day of a range", on("2023-01-01/2023-01-05", "2023-01-10"), { days: 5, from: "2023-01-05", to: "2023-01-10" }],
    ["begins after a month, which fills its days", on("2023-01", "2023-02-03"), { days: 3, from: "2023-01-31", to: "2023-02-03" }],
    ["is none where days overlap", on("2023-01", "2023-01-10"), null],
    ["is none of two on one day", on("2023-01-10", "2023-01-10"), null],
    ["counts from the longest that went before", on("2023-01-01/2023-03-01", "2023-01-05", "2023-03-11"), { days: 10, from: "2023-03-01", to: "2023-03-11" }],
    ["passes over what has no date", on("2023-01-01", null, "2023-01-03"), { days: 2, from: "2023-01-01", to: "2023-01-03" }],
  ])("%s", (_, meetings, gap) => expect(longestGap(meetings)).toEqual(gap));
});

test("each dated meeting has the time before it, oldest first", () => {
  expect(gapsBefore(on("2023-01-10", "2023-01-01", null, "2023-01-08/2023-01-12", "2023-01-12")).map(({ meeting, gap }) => [meeting.id, gap?.days ?? null])).toEqual([
    ["m1", null], ["m3", 7], ["m0", null], ["m4", 0],
  ]);
});

test("the ends are the first day that the first can mean and the last that the last can", () => {
  expect(ends(on("2023-05-01", "2023-01", null, "2022-12-31/2024-01-02"))).toEqual({ first: "2022-12-31", last: "2024-01-02" });
  expect(ends(on(null))).toEqual({ first: null, last: null });
});

describe("the time since the last", () => {
  it.each([
    ["from the last day it can mean", on("2023-01-01", "2023-11"), "2023-12-31", { days: 31, from: "2023-11-30", to: "2023-12-31" }],
    ["none where it may have been on that day", on("2023-12"), "2023-12-31", null],
    ["none where one is later", on("2024-01-05"), "2023-12-31", null],
    ["none of no meeting", on(null), "2023-12-31", null],
    ["none where nobody knows until when", on("2023-01-01"), null, null],
  ])("is %s", (_, meetings, asOf, gap) => expect(sinceLast(meetings, asOf)).toEqual(gap));
});
