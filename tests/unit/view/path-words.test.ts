import { describe, expect, test } from "vitest";
import type { MeetingItem } from "@/lib/domain/answers";
import type { PathStep } from "@/lib/domain/path-answers";
import { chainSentence, distanceWords, noChainWords, stepWords, wayWords } from "@/lib/view/path-words";
import { aMeeting, anActor, aPart, aPlace } from "./meeting-item";

const wang = anActor("wang-yi", { label: "Wang Yi" });
const lavrov = anActor("sergey-lavrov", { label: "Sergey Lavrov" });
const kuleba = anActor("dmytro-kuleba", { label: "Dmytro Kuleba" });

function met(date: string | null, over: Partial<MeetingItem> = {}): MeetingItem {
  return aMeeting(date, { place: aPlace("moscow", { name: "Moscow" }), participants: [aPart(wang), aPart(lavrov)], ...over });
}

function step(meetings: readonly MeetingItem[], over: Partial<PathStep> = {}): PathStep {
  return { from: wang, to: lavrov, meetings: [...meetings], total: meetings.length, ...over };
}

describe("a step", () => {
  test.each<[string, readonly MeetingItem[], Partial<PathStep>, string, string | null]>([
    ["a day and a city", [met("2023-02-22")], {}, "met on 22 Feb 2023 in Moscow", null],
    ["several days", [met("2023-02-20/2023-02-22")], {}, "met on 20–22 Feb 2023 in Moscow", null],
    ["a month", [met("2023-02", { place: null })], {}, "met in February 2023", null],
    ["a year", [met("2023", { format: "unknown", place: null })], {}, "met in 2023", null],
    ["months", [met("2023-01/2023-03", { place: null })], {}, "met in January–March 2023", null],
    ["a day that is not sure", [met("2023-02-21~")], {}, "met about 21 Feb 2023 in Moscow", null],
    ["no day", [met(null, { place: null })], {}, "met on a day not known", null],
    ["a call, wherever they were", [met("2023-02-22", { format: "phone" })], {}, "spoke with by phone on 22 Feb 2023", null],
    ["a video conference", [met("2023-02-22", { format: "video", place: null })], {}, "spoke with by video on 22 Feb 2023", null],
    ["others who were there", [met("2023-02-22", { participants: [aPart(wang), aPart(lavrov), aPart(kuleba)] })], {}, "met on 22 Feb 2023 in Moscow with 1 other", null],
    ["one more time", [met("2023-02-22"), met("2023-10-18")], {}, "met on 22 Feb 2023 in Moscow", "1 more time, last on 18 Oct 2023"],
    ["more times than are listed", [met("2023-02-22"), met("2023-10-18")], { total: 57 }, "met on 22 Feb 2023 in Moscow", "56 more times"],
    ["one more time, no day known", [met("2023-02-22"), met(null)], {}, "met on 22 Feb 2023 in Moscow", "1 more time"],
  ])("tells %s", (_, meetings, over, sentence, more) => {
    const words = stepWords(step(meetings, over));
    expect([`${words.verb} ${words.first}`, words.more]).toEqual([sentence, more]);
  });

  test("of two countries counts those who acted for neither as others", () => {
    const [CHN, RUS] = [anActor("CHN", { label: "China" }), anActor("RUS", { label: "Russia" })];
    const participants = [aPart(wang, { for: CHN }), aPart(lavrov, { for: RUS }), aPart(kuleba, { for: anActor("UKR") }), aPart("qin-gang", { for: CHN })];
    expect(stepWords(step([met("2023-02-22", { participants })], { from: CHN, to: RUS })).first).toBe("on 22 Feb 2023 in Moscow with 1 other");
  });
});

test("a chain is one sentence", () => {
  const second = step([met("2022-03", { place: null, participants: [aPart(lavrov), aPart(kuleba), aPart(wang), aPart("biden")] })], { from: lavrov, to: kuleba });
  expect(chainSentence({ steps: [step([met("2023-02-22"), met("2023-10-18")]), second] }))
    .toBe("Wang Yi met Sergey Lavrov on 22 Feb 2023 in Moscow (and 1 more time, last on 18 Oct 2023); Sergey Lavrov met Dmytro Kuleba in March 2022 with 2 others.");
});

test("a chain is told from others by who stands between", () => {
  const steps = [step([]), step([], { from: lavrov, to: kuleba }), step([], { from: kuleba, to: anActor("biden") })];
  expect([1, 2, 3].map((length) => wayWords({ steps: steps.slice(0, length) }))).toEqual(["directly", "by way of Sergey Lavrov", "by way of Sergey Lavrov and Dmytro Kuleba"]);
});

test("how far the two are apart is told with how many ways there are", () => {
  const ways = (count: number) => Array.from({ length: count }, () => ({ steps: [step([])] }));
  expect(distanceWords({ length: 1, total: 1, chains: ways(1) })).toBe("They met one another.");
  expect(distanceWords({ length: 2, total: 1, chains: ways(1) })).toBe("2 steps apart, by one way.");
  expect(distanceWords({ length: 2, total: 3, chains: ways(3) })).toBe("2 steps apart, by 3 ways.");
  expect(distanceWords({ length: 3, total: 1200, chains: ways(5) })).toBe("3 steps apart: the first 5 of 1,200 ways, by date.");
  expect(distanceWords({ length: null, total: 0, chains: [] })).toBeNull();
});

test("that there is no chain is told with what was looked at", () => {
  expect(noChainWords({ maxParticipants: 12, givenUpAfter: null })).toBe("No chain of held meetings of at most 12 under these filters.");
  expect(noChainWords({ maxParticipants: 12, givenUpAfter: 4 })).toMatch(/^No chain of 4 steps or fewer of held meetings of at most 12 under these filters\. Longer ones/);
});
