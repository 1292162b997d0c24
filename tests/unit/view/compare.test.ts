import { describe, expect, test } from "vitest";
import { faultWords, isTidy, readComparison, withActor } from "@/lib/view/compare-address";
import { comparedTitle, compareGroups, differenceOf, sideWords } from "@/lib/view/compare-rows";
import { unionOf, unionWords } from "@/lib/view/compare-union";
import { compareYears } from "@/lib/view/compare-years";
import { meetingsHref } from "@/lib/view/view";
import { aCompared, aYear } from "./pair-builders";

const names = { a: "for Wang Yi", b: "for Qin Gang" };

describe("readComparison", () => {
  test("reads both sides, each with its time, and leaves blanks and strangers out", () => {
    expect(readComparison(new URLSearchParams("a=wang-yi&aFrom=2021&aTo=&b=Qin Gang&bFrom=&utm=1"))).toEqual({
      a: { text: "wang-yi", window: { from: "2021", to: null } }, b: { text: "Qin Gang", window: { from: null, to: null } }, problems: [],
    });
  });
  test("a time that cannot be read is named, and no time", () => {
    const address = new URLSearchParams("a=wang-yi&aFrom=2023-13&b=wang-yi&bFrom=2024&bTo=2022");
    const { a, b, problems } = readComparison(address);
    expect([a.window, b.window]).toEqual([{ from: null, to: null }, { from: null, to: null }]);
    expect(problems.map((problem) => faultWords(problem, address.getAll(problem.parameter)))).toEqual([
      "The first’s “from”, 2023-13, is left out: no such day in the calendar.",
      "The second’s “from”, 2024, is left out: 2024 is after 2022.",
    ]);
  });
});

test("isTidy and withActor: links name sides by id and have no blank fields", () => {
  const ids = { a: "wang-yi", b: "qin-gang" };
  expect(isTidy(new URLSearchParams("a=wang-yi&b=qin-gang&utm="), ids)).toBe(true);
  expect(isTidy(new URLSearchParams("a=wang-yi&b=qin-gang&aFrom="), ids)).toBe(false);
  expect(isTidy(new URLSearchParams("a=Wang Yi&b=qin-gang"), ids)).toBe(false);
  expect(withActor(new URLSearchParams("a=Wang&aFrom=2022&aTo=&b=Lavrov&utm=1"), "a", "wang-yi")).toBe("/compare?a=wang-yi&aFrom=2022&b=Lavrov");
});

test("sides are told apart by name, or for one actor by time", () => {
  const a = aCompared("wang-yi", { label: "Wang Yi" });
  expect(sideWords({ a, b: aCompared("qin-gang", { label: "Qin Gang" }) })).toEqual(names);
  expect(sideWords({ a: { ...a, window: { from: null, to: "2022" } }, b: { ...a, window: { from: "2023-01", to: "2024" } } })).toEqual({
    a: "until 2022", b: "from January 2023 to 2024",
  });
  expect(comparedTitle({ a, b: { ...a, window: { from: "2023", to: "2023" } } })).toBe("Wang Yi over all time and in 2023");
});

test("differenceOf says how far the second is from the first", () => {
  expect(differenceOf(7, 12, names)).toEqual({ sign: 1, share: 5 / 12, text: "+5", words: "5 more for Qin Gang" });
  expect(differenceOf(1200, 0, names)).toEqual({ sign: -1, share: 1, text: "−1,200", words: "1,200 more for Wang Yi" });
  expect(differenceOf(3, 3, names)).toEqual({ sign: 0, share: 0, text: "=", words: "the same" });
  expect(differenceOf(0.5, 0.333, names, 2)).toMatchObject({ sign: -1, text: "−0.17", words: "0.17 more for Wang Yi" });
  expect(differenceOf(0.501, 0.5, names, 2).sign).toBe(0);
});

describe("compareGroups", () => {
  const row = (groups: ReturnType<typeof compareGroups>, label: string) => groups.flatMap(({ rows }) => rows).find((each) => each.label === label);
  const a = aCompared("wang-yi", { window: { from: "2021", to: "2022" }, balance: { hosted: 2, travelled: 4, reciprocity: 0.5 } }, { held: 12, where: { home: 2, away: 4, third: 1, remote: 0, unknown: 5 } });
  const b = aCompared("qin-gang", {}, { held: 15, multilateral: 3 });

  test("each number opens its own meetings, in its own time", () => {
    const held = row(compareGroups({ a, b }), "Held");
    expect(held).toMatchObject({ a: { text: "12" }, b: { text: "15" }, difference: { text: "+3" } });
    expect(meetingsHref(held?.a.filter ?? {})).toBe("/?person=wang-yi&from=2021&to=2022&status=held&encounters=1&show=table");
    expect(meetingsHref(held?.b.filter ?? {})).toBe("/?person=qin-gang&status=held&encounters=1&show=table");
  });
  test("times that differ in length are told by the month as well", () => {
    const window = (from: string, to: string) => ({ window: { from, to } });
    const months = row(compareGroups({ a: aCompared("wang-yi", window("2021", "2022"), { held: 48 }), b: aCompared("wang-yi", window("2023", "2023"), { held: 36 }) }), "Held in a month, on average");
    expect(months).toMatchObject({ a: { text: "2.0" }, b: { text: "3.0" }, difference: { text: "+1.0", words: "1.0 more in 2023" } });
    expect(row(compareGroups({ a, b }), "Held in a month, on average")).toBeUndefined();
  });
  test("none is no link, and what is not known is not subtracted", () => {
    const groups = compareGroups({ a, b });
    expect(row(groups, "By phone or video")).toMatchObject({ a: { text: "0", filter: null }, difference: { sign: 0 } });
    expect(row(groups, "Reciprocity")).toMatchObject({ a: { text: "0.50" }, b: { text: "–" }, difference: null });
  });
  test("an organization is nowhere at home; two of them have no such part", () => {
    const eu = aCompared("eu", { kind: "organization" }, { held: 4 });
    expect(row(compareGroups({ a, b: eu }), "Received at home")).toMatchObject({ a: { text: "2" }, b: { text: "–", filter: null }, difference: null });
    expect(compareGroups({ a: eu, b: eu }).map(({ label }) => label)).toEqual(["Meetings", "Reach"]);
  });
});

test("unionOf puts two lists side by side, those with most first", () => {
  const item = (id: string, meetings: number) => ({ id, meetings });
  const union = unionOf([item("lavrov", 6), item("blinken", 5)], [item("modi", 7), item("lavrov", 3)], names, 2);
  expect(union.rows.map(({ id, a, b, difference }) => [id, a?.meetings ?? 0, b?.meetings ?? 0, difference.text])).toEqual([["lavrov", 6, 3, "−3"], ["modi", 0, 7, "+7"]]);
  expect(union).toMatchObject({ total: 3, shared: 1, onlyA: 1, onlyB: 1 });
  expect(unionWords(union, names)).toBe("1 in both, 1 only for Wang Yi, 1 only for Qin Gang.");
});

test("compareYears tells none from not asked, and marks what the data hardly covers", () => {
  const years = compareYears({
    a: { byYear: [aYear(2020, 1, 7), aYear(2021, 4, 62)], window: { from: null, to: "2021-06" } },
    b: { byYear: [aYear(2021, 6, 62), aYear(2022, 2, 131)], window: { from: null, to: null } },
  }, names);
  expect(years.map(({ year, a, b, thin, difference }) => [year, a, b, thin, difference?.text ?? null])).toEqual([
    ["2020", 1, 0, true, "−1"], ["2021", 4, 6, false, "+2"], ["2022", null, 2, false, null],
  ]);
});
