import { describe, expect, test } from "vitest";
import type { StatementAnswer } from "@/lib/domain/answers";
import type { PairMeeting } from "@/lib/domain/dossier-answers";
import { actingIn, gapCell, gapSpanWords, gapWords, hostedByAnother, othersIn, pairWhereLabels, saidByTopic } from "@/lib/view/pair-words";
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

test("a day that is not known makes a gap of at least so long", () => {
  expect(gapWords({ days: 9 }, false).text).toBe("after at least 9 days");
  expect(gapWords({ days: 0 }, false).text).toBe("");
});

describe("gapCell", () => {
  const record = (...items: PairMeeting[]) => ({ first: "2023-02-13", meetings: { items, total: items.length } });
  const gap = { days: 9, from: "2023-02-13", to: "2023-02-22" };

  test("says why there is no gap", () => {
    expect(gapCell(aPairMeeting("2023-02-13"), record()).text).toBe("first in the data");
    expect(gapCell(aPairMeeting("2023-02-22"), record()).text).toBe("in the same days");
    expect(gapCell(aPairMeeting(null), record()).text).toBe("");
    expect(gapCell(aPairMeeting("2023-02-22", { counted: false }), record()).text).toBe("counted by its parts");
    expect(gapCell(aPairMeeting("2023-02-22", { counted: false, meeting: aMeeting("2023-02-22", { status: "planned" }) }), record()).text).toBe("");
  });
  test("is exact where both days are", () => {
    expect(gapCell(aPairMeeting("2023-02-22", { gap }), record(aPairMeeting("2023-02-13"))).text).toBe("after 9 days");
    expect(gapCell(aPairMeeting("2023-02-22", { gap }), record(aPairMeeting("2023-02-13~"))).text).toBe("after at least 9 days");
    expect(gapCell(aPairMeeting("2023-03", { gap }), record(aPairMeeting("2023-02-13"))).text).toBe("after at least 9 days");
  });
  test("gapSpanWords", () => {
    expect(gapSpanWords(gap)).toBe("9 days, 13 Feb 2023 to 22 Feb 2023");
  });
});

test("hostedByAnother: where neither was at home, but someone else there was", () => {
  const seen = (where: "away" | "third", id: string) =>
    aPairMeeting("2023-02-13", { meeting: aMeeting("2023-02-13", { id, participants: [aPart("wang-yi", { where })] }) });
  const items = [seen("away", "in-berlin"), seen("third", "in-geneva"), { ...seen("away", "in-moscow"), direction: "b-hosts" as const }];
  expect(hostedByAnother({ a: wang, meetings: { items, total: 3 } }).map(({ id }) => id)).toEqual(["in-berlin"]);
});

test("pairWhereLabels owns up that another may have been at home", () => {
  const record = { a: wang, b: lavrov, where: { home: 1, away: 3, third: 0, remote: 0, unknown: 0 }, hosted: 1, reciprocity: 0.5 };
  expect(pairWhereLabels({ ...record, travelled: 1, reciprocity: null }).home).toBe("Both at home");
  expect(pairWhereLabels({ ...record, travelled: 3 })).toMatchObject({ home: "Wang Yi hosted", away: "Sergey Lavrov hosted" });
  expect(pairWhereLabels({ ...record, travelled: 2 }).away).toBe("Sergey Lavrov or another hosted");
});

describe("othersIn", () => {
  const participants = [aPart("wang-yi", { for: anActor("CHN") }), aPart("sergey-lavrov", { for: anActor("RUS") }), aPart("qin-gang", { for: anActor("CHN") })];
  test("leaves out the two", () => {
    expect(othersIn({ participants }, { a: wang, b: lavrov }).map(({ id }) => id)).toEqual(["qin-gang"]);
  });
  test("actingIn names who acted for the countries of the two", () => {
    expect(actingIn({ participants }, { a: anActor("CHN"), b: anActor("IND") }).map(({ id }) => id)).toEqual(["wang-yi", "qin-gang"]);
    expect(actingIn({ participants }, { a: wang, b: lavrov })).toEqual([]);
  });
  test("leaves out who acted for the countries that are the two", () => {
    expect(othersIn({ participants }, { a: anActor("CHN"), b: anActor("IND") }).map(({ id }) => id)).toEqual(["sergey-lavrov"]);
  });
});

describe("saidByTopic", () => {
  const said = (by: typeof wang, topic: string, meeting = "elsewhere"): StatementAnswer => ({
    id: `${by.id}-${topic}`, by, topic: { id: topic, label: topic }, says: "…", note: null, source: aSource("s"),
    meeting: { id: meeting, title: "m", date: null, status: "held" },
  });
  const none = new Set<string>();
  test("puts first the topics on which both spoke", () => {
    const told = saidByTopic([said(wang, "trade"), said(wang, "trade"), said(wang, "border"), said(lavrov, "border")], { a: wang, b: lavrov }, none);
    expect(told.map(({ topic, a, b }) => [topic.id, a.length, b.length])).toEqual([["border", 1, 1], ["trade", 2, 0]]);
  });
  test("puts first what was said at their own meetings", () => {
    const [told] = saidByTopic([said(wang, "trade"), said(wang, "trade", "theirs")], { a: wang, b: lavrov }, new Set(["theirs"]));
    expect(told?.a.map(({ meeting }) => meeting.id)).toEqual(["theirs", "elsewhere"]);
  });
  test("a country speaks through its citizens, an organization through whoever else acts for it", () => {
    const [eu, chn, rus] = [anActor("eu", { kind: "organization" }), anActor("CHN"), anActor("RUS")];
    const borrell = anActor("josep-borrell", { country: "ESP" });
    const sides = (a: typeof wang, b: typeof wang) => {
      const [told] = saidByTopic([said(wang, "trade"), said(borrell, "trade")], { a, b }, none);
      return [told?.a.length, told?.b.length, told?.either.length];
    };
    expect(sides(rus, chn)).toEqual([0, 1, 1]);
    expect(sides(eu, chn)).toEqual([1, 1, 0]);
    expect(sides(chn, eu)).toEqual([1, 1, 0]);
    expect(sides(wang, eu)).toEqual([1, 1, 0]);
    expect(sides(eu, anActor("nato", { kind: "organization" }))).toEqual([0, 0, 2]);
  });
});
