import { describe, expect, test } from "vitest";
import type { MeetingDetail } from "@/lib/domain/answers";
import { headline, joinWords, kindWords, partWords, rowWords, statusSentence, whenWhereWords, whereWords } from "@/lib/view/meeting-words";
import { aBasis, aClaim, aMeeting, anActor, aPart, aPlace } from "./meeting-item";

const named = (...labels: string[]) => labels.map((label) => aPart(anActor(label.toLowerCase(), { label })));

test.each([[[], ""], [["A"], "A"], [["A", "B"], "A and B"], [["A", "B", "C"], "A, B and C"]])("joinWords of %j", (names, words) => {
  expect(joinWords(names)).toBe(words);
});

test.each([
  [named("A", "B"), "A and B"],
  [named("A", "B", "C"), "A, B and C"],
  [named("A"), "The title"],
  [named("A", "B", "C", "D"), "The title"],
])("headline: people while they are few", (participants, words) => {
  expect(headline({ participants, title: "The title" })).toBe(words);
});

describe("rowWords", () => {
  const moscow = aPlace("moscow", { name: "Moscow" });
  const two = aMeeting("2023-02-22", { participants: named("A", "B"), place: moscow });
  test.each([
    ["of a tie, the place", two, ["a", "b"], { title: "Moscow", where: null }],
    ["of a tie by phone", { ...two, format: "phone" as const }, ["a", "b"], { title: "By phone", where: null }],
    ["of a tie without a place, the title", { ...two, place: null }, ["a", "b"], { title: "A meeting", where: null }],
    ["of one actor, the other", two, ["a"], { title: "B", where: "Moscow" }],
    ["of nobody, both", two, [], { title: "A and B", where: "Moscow" }],
    ["of many, the title", { ...two, participants: named("A", "B", "C", "D", "E") }, ["a"], { title: "A meeting", where: "Moscow" }],
    ["of one who met nobody named, the title", { ...two, participants: named("A") }, ["a"], { title: "A meeting", where: "Moscow" }],
    ["of its place, who met", two, ["moscow"], { title: "A and B", where: null }],
    ["of its place, by phone from there", { ...two, format: "phone" as const }, ["moscow"], { title: "A and B", where: "By phone" }],
    ["of two countries, those who acted for them", two, ["CHN", "RUS"], { title: "A and B", where: "Moscow" }],
  ])("%s", (_, item, about, words) => expect(rowWords(item, about)).toEqual(words));
});

test("where and how, in words", () => {
  expect(whereWords(aMeeting(null, { format: "video", place: aPlace("x") }))).toBe("By video");
  expect(whereWords(aMeeting(null))).toBeNull();
  expect(kindWords(aMeeting(null, { kind: "summit", format: "unknown" }))).toBe("Summit");
  expect(whenWhereWords(aMeeting("2023-02-22", { place: aPlace("moscow", { name: "Moscow", countryName: "Russia" }) }))).toBe("22 February 2023, Moscow, Russia");
  expect(whenWhereWords(aMeeting("2023-02~", { format: "phone" }))).toBe("About February 2023, by phone");
  expect(whenWhereWords(aMeeting(null))).toBe("Date not known, place not known");
});

describe("statusSentence", () => {
  const basis = aBasis();
  const meeting = (claims: number, agree: string[], differ: string[] = [], superseded: string[] = []): Pick<MeetingDetail, "status" | "claims" | "settled"> => ({
    status: "held",
    claims: Array.from({ length: claims }, (_, nth) => aClaim(`s${nth}`, { status: `s${nth}` === superseded[0] ? "planned" : "cancelled" })),
    settled: { date: basis, place: basis, format: basis, status: { ...basis, agree, differ, superseded }, participants: [] },
  });
  test.each([
    [meeting(1, ["s0"]), "Held, says the one source."],
    [meeting(2, ["s0", "s1"]), "Held, say both sources."],
    [meeting(4, ["s0", "s1", "s2", "s3"]), "Held, say all 4 sources."],
    [meeting(3, ["s0"]), "Held, says 1 of 3 sources."],
    [meeting(3, ["s0", "s1"], ["s2"]), "Held, say 2 of 3 sources; 1 differs."],
    [meeting(4, ["s0", "s1"], ["s2"], ["s3"]), "Held, say 2 of 4 sources; 1 announced it, 1 differs."],
    [meeting(3, ["s0"], [], ["s1", "s2"]), "Held, says 1 of 3 sources; 1 announced it, 1 told otherwise before."],
  ])("%#: %s", (of, words) => expect(statusSentence(of)).toBe(words));
});

test("partWords leaves out what goes without saying", () => {
  expect(partWords(aPart("a", { capacity: "President", for: anActor("RUS", { label: "Russia" }), role: "host" }))).toBe("President, for Russia, host");
  const country = anActor("RUS");
  expect(partWords(aPart(country, { for: country }))).toBe("");
});
