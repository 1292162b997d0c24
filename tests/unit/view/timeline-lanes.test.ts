import { expect, test } from "vitest";
import { EVERY_MEETING } from "@/lib/domain/filter";
import { spanOfDays } from "@/lib/view/time-scale";
import { laneActors, laneMarks, markWords, nextMark } from "@/lib/view/timeline-lanes";
import { aMeeting, anActor, aPart, aPlace } from "./meeting-item";

test("there are lanes for 2 to 12 actors asked for", () => {
  const lanes = (filter: object) => laneActors({ ...EVERY_MEETING, ...filter });
  expect(lanes({ person: ["wang-yi"], country: ["RUS"] })).toEqual(["wang-yi", "RUS"]);
  expect(lanes({ person: ["wang-yi"] })).toEqual([]);
  expect(lanes({ person: Array.from({ length: 12 }, (_, n) => `p${n}`) })).toHaveLength(12);
  expect(lanes({ person: Array.from({ length: 13 }, (_, n) => `p${n}`) })).toEqual([]);
});

const china = { for: anActor("CHN") };
const told = (marks: ReturnType<typeof laneMarks>) => marks.map(({ item, lanes, soft, long }) => [item.id, lanes, soft, long]);

test("a meeting stands on the lanes of those who took part or were acted for, the earliest first", () => {
  const marks = laneMarks([
    aMeeting("2023-03-01", { id: "later", participants: [aPart("wang-yi", china), aPart("lavrov")] }),
    aMeeting("2023-02", { id: "month", participants: [aPart("lavrov"), aPart("blinken")] }),
    aMeeting("2023-02-10/2023-02-12", { id: "visit", participants: [aPart("qin-gang", china)] }),
    aMeeting("2023-02-11~", { id: "about", participants: [aPart("blinken")] }),
    aMeeting(null, { id: "undated", participants: [aPart("lavrov")] }),
    aMeeting("2023-02-01", { id: "others", participants: [aPart("macron")] }),
  ], ["lavrov", "CHN", "blinken"]);
  expect(told(marks)).toEqual([["month", [0, 2], true, true], ["visit", [1], false, true], ["about", [2], true, false], ["later", [0, 1], false, false]]);
  expect(marks[1]?.time).toEqual(spanOfDays({ earliest: "2023-02-10", latest: "2023-02-12" }));
});

test("marks of one day stand beside one another within it", () => {
  const at = (id: string) => aMeeting("2023-02-22", { id, participants: [aPart("wang-yi")] });
  const day = spanOfDays({ earliest: "2023-02-22", latest: "2023-02-22" });
  expect(laneMarks([at("b"), at("a")], ["wang-yi"]).map(({ item, time }) => [item.id, time.start - day.start, time.end - day.start])).toEqual([["a", 0, 0.5], ["b", 0.5, 1]]);
});

test("a mark in words", () => {
  expect(markWords(aMeeting("2023-02-22", { title: "Wang and Putin", place: aPlace("Moscow") }))).toBe("22 Feb 2023: Wang and Putin, Moscow. Held");
  expect(markWords(aMeeting("2023-02", { title: "A call", status: "cancelled" }))).toBe("February 2023: A call. Cancelled");
});

test.each([
  ["ArrowRight", 2, 3], ["ArrowRight", 4, 4], ["ArrowLeft", 0, 0], ["ArrowUp", 2, 1], ["Home", 3, 0], ["End", 0, 4], ["Enter", 0, null],
] as const)("%s leads from mark %i to %s", (key, at, to) => {
  expect(nextMark(key, at, 5)).toBe(to);
  expect(nextMark(key, at, 0)).toBeNull();
});
