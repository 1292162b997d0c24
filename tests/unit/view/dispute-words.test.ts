import { expect, test } from "vitest";
import { claimedStanding, claimedWords, differWords } from "@/lib/view/dispute-words";
import { aMeeting, aPlace } from "./meeting-item";

test("differWords names what is disputed", () => {
  expect(differWords(["date"])).toBe("sources differ on date");
  expect(differWords(["date", "place", "format"])).toBe("sources differ on date, place and how they met");
});

test("claimedWords: values as people read them", () => {
  expect(claimedWords("date", { value: "2023-02", place: null })).toBe("February 2023");
  expect(claimedWords("place", { value: "tel-aviv", place: aPlace("tel-aviv", { name: "Tel Aviv" }) })).toBe("Tel Aviv");
  expect(claimedWords("status", { value: "denied", place: null })).toBe("denied");
  expect(claimedWords("format", { value: "in_person", place: null })).toBe("in person");
});

test("claimedStanding: the shown value, one that agrees with it, one that differs", () => {
  const meeting = aMeeting("2023-02-22", { place: aPlace("kremlin") });
  const on = (value: string, agrees: boolean) => claimedStanding(meeting, { property: "date" }, { value, place: null, agrees, sources: [] });
  expect([on("2023-02-22", true), on("2023-02", true), on("2023-02-21", false)]).toEqual(["shown", "agrees", "differs"]);
  expect(claimedStanding(meeting, { property: "place" }, { value: "kremlin", place: null, agrees: true, sources: [] })).toBe("shown");
});
