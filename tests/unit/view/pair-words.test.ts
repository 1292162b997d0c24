import { describe, expect, test } from "vitest";
import type { StatementAnswer } from "@/lib/domain/answers";
import { gapCell, gapSpanWords, gapWords, othersIn, pairWhereLabels, saidByTopic } from "@/lib/view/pair-words";
import { aMeeting, anActor, aPart, aSource } from "./meeting-item";
import { aPairMeeting } from "./pair-builders";

const wang = anActor("wang-yi", { label: "Wang Yi", country: "CHN" });
const lavrov = anActor("sergey-lavrov", { label: "Sergey Lavrov", country: "RUS" });

test.each([
  [0, "the same day", false], [1, "after 1 day", false], [223, "after 223 days", false], [730, "after 730 days", false], [731, "first in 2 years", true],
  [1500, "first in 4 years", true],
])("a gap of %i days reads “%s”", (days, text, long) => {
  expect(gapWords({ days })).toEqual({ text, long });
});

test("gapCell says why there is no gap", () => {
  expect(gapCell(aPairMeeting("2023-02-22")).text).toBe("first in the data");
  expect(gapCell(aPairMeeting("2023-02-22", { counted: false })).text).toBe("counted by its parts");
  expect(gapCell(aPairMeeting("2023-02-22", { counted: false, meeting: aMeeting("2023-02-22", { status: "planned" }) })).text).toBe("");
  expect(gapCell(aPairMeeting("2023-02-22", { gap: { days: 9, from: "2023-02-13", to: "2023-02-22" } })).text).toBe("after 9 days");
  expect(gapSpanWords({ days: 9, from: "2023-02-13", to: "2023-02-22" })).toBe("9 days, 13 Feb 2023 to 22 Feb 2023");
});

test("pairWhereLabels owns up that another may have been at home", () => {
  const where = { home: 1, away: 3, third: 0, remote: 0, unknown: 0 };
  expect(pairWhereLabels({ a: wang, b: lavrov, where, travelled: 3 })).toMatchObject({ home: "Wang Yi hosted", away: "Sergey Lavrov hosted" });
  expect(pairWhereLabels({ a: wang, b: lavrov, where, travelled: 2 }).away).toBe("Sergey Lavrov or another hosted");
});

describe("othersIn", () => {
  const participants = [aPart("wang-yi", { for: anActor("CHN") }), aPart("sergey-lavrov", { for: anActor("RUS") }), aPart("qin-gang", { for: anActor("CHN") })];
  test("leaves out the two", () => {
    expect(othersIn({ participants }, { a: wang, b: lavrov }).map(({ id }) => id)).toEqual(["qin-gang"]);
  });
  test("leaves out who acted for the countries that are the two", () => {
    expect(othersIn({ participants }, { a: anActor("CHN"), b: anActor("IND") }).map(({ id }) => id)).toEqual(["sergey-lavrov"]);
  });
});

describe("saidByTopic", () => {
  const said = (by: typeof wang, topic: string): StatementAnswer => ({
    id: `${by.id}-${topic}`, by, topic: { id: topic, label: topic }, says: "…", note: null, source: aSource("s"),
    meeting: { id: "m", title: "m", date: null, status: "held" },
  });
  test("puts first the topics on which both spoke, and drops who is neither", () => {
    const told = saidByTopic([said(wang, "trade"), said(wang, "trade"), said(wang, "border"), said(lavrov, "border"), said(anActor("joe-biden"), "war")], { a: wang, b: lavrov });
    expect(told.map(({ topic, a, b }) => [topic.id, a.length, b.length])).toEqual([["border", 1, 1], ["trade", 2, 0]]);
  });
  test("a country speaks through its people", () => {
    const told = saidByTopic([said(wang, "trade")], { a: anActor("RUS"), b: anActor("CHN") });
    expect(told.map(({ a, b }) => [a.length, b.length])).toEqual([[0, 1]]);
  });
});
