import { expect, test } from "vitest";
import { ALL_TIME } from "@/lib/domain/filter";
import { partsByWhole } from "@/lib/domain/measures/encounters";
import { byYear, ofYear, yearsOf } from "@/lib/domain/measures/years";
import { measured } from "./measured-meeting";

test("years follow one another from the first meeting to the last, as far as the window goes", () => {
  const meetings = [measured("a", "2019-12-31"), measured("b", "2022")];
  expect(yearsOf(meetings, ALL_TIME)).toEqual(["2019", "2020", "2021", "2022"]);
  expect(yearsOf(meetings, { from: "2020-06", to: "2021-01-01" })).toEqual(["2020", "2021"]);
  expect(yearsOf(meetings, { from: "2023", to: null })).toEqual([]);
  expect(yearsOf([measured("a", null)], ALL_TIME)).toEqual([]);
});

test("a meeting counts in each year that it touches, and for its parts only in the years that these do not", () => {
  // The whole lasts from 30 December to 2 January; its part is on 1 January.
  const meetings = [measured("whole", "2022-12-30/2023-01-02"), measured("part", "2023-01-01")];
  expect(ofYear(meetings, "2022").map(({ id }) => id)).toEqual(["whole"]);
  const years = byYear(meetings, () => "third", partsByWhole([{ part: "part", whole: "whole" }]), ALL_TIME, new Map([["2022", 40]]));
  expect(years.map(({ year, held, where, coverage }) => [year, held, where.third, coverage])).toEqual([["2022", 1, 1, 40], ["2023", 1, 1, 0]]);
});
