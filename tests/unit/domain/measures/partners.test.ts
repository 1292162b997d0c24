import { describe, expect, it } from "vitest";
import { reciprocity } from "@/lib/domain/measures/balance";
import { partsByWhole } from "@/lib/domain/measures/encounters";
import { firstsOf } from "@/lib/domain/measures/firsts";
import type { Member } from "@/lib/domain/measures/measured";
import { partnersOf } from "@/lib/domain/measures/partners";
import { measured, member } from "./measured-meeting";

const meeting = (id: string, date: string, ...members: Member[]) => measured(id, date, { members });
const me = (where: Member["where"], party = "CHN") => member("me", party, where);
const partners = (...meetings: ReturnType<typeof meeting>[]) => partnersOf("me", meetings, partsByWhole([]), "2023-12-31");

describe("reciprocity", () => {
  it.each([[2, 4, 0.5], [4, 2, 0.5], [3, 3, 1], [0, 5, 0], [0, 0, null]])("of %d and %d is %s", (hosted, travelled, expected) => {
    expect(reciprocity(hosted, travelled)).toBe(expected);
  });
  it("is null for two who have one home, and with who acts for an organization", () => {
    const [own] = partners(meeting("a", "2023-01-01", me("home"), member("x", "CHN", "home")));
    expect(own?.figures).toMatchObject({ hosted: 1, travelled: 1, reciprocity: null });
    const [eu] = partners(meeting("a", "2023-01-01", me("home"), member("x", "eu", "away")));
    expect(eu?.figures).toMatchObject({ hosted: 1, travelled: 0, reciprocity: null });
    const [other] = partners(meeting("a", "2023-01-01", me("home"), member("x", "RUS", "away")));
    expect(other?.figures).toMatchObject({ hosted: 1, travelled: 0, reciprocity: 0 });
  });
});

describe("firsts", () => {
  const x = member("x", "RUS", "away");
  const firsts = (...dates: string[]) => firstsOf(partners(...dates.map((date) => meeting(date, date, me("home"), x)))).map(({ meeting: first, gap }) => [first, gap?.days ?? null]);

  it("are those after a year or more, the longest first, then the first at all", () => {
    expect(firsts("2020-01-01", "2021-12-31", "2023-01-01")).toEqual([["2021-12-31", 730], ["2023-01-01", 366], ["2020-01-01", null]]);
  });
  it("are none after a day less than a year", () => {
    expect(firsts("2021-01-01", "2021-12-31")).toEqual([["2021-01-01", null]]);
    expect(firsts("2021-01-01", "2022-01-01")).toEqual([["2022-01-01", 365], ["2021-01-01", null]]);
  });
  it("name nobody who was met once", () => expect(firsts("2021-01-01")).toEqual([]));
  it("are sure: a year known only by its number fills its days", () => {
    expect(firsts("2020", "2021-12-30")).toEqual([["2020", null]]);
    expect(firsts("2020", "2021-12-31")).toEqual([["2021-12-31", 365], ["2020", null]]);
  });
});
