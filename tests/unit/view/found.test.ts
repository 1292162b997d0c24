import { describe, expect, test } from "vitest";
import type { SearchItem } from "@/lib/domain/answers";
import { choose, chooseWords, groupFound, hintWords } from "@/lib/view/found";
import { foundHref } from "@/lib/view/hrefs";
import { DEFAULT_VIEW, viewHref } from "@/lib/view/view";

const item = (kind: SearchItem["kind"], id: string): SearchItem => ({ id, kind, label: id, hint: "", meetings: 1, meeting: kind === "statement" ? "2023-02-22-wang-putin" : null });

describe("choose", () => {
  test.each([
    ["person", "wang-yi", "/?person=wang-yi&select=wang-yi"],
    ["country", "CHN", "/?country=CHN&select=CHN"],
    ["organization", "eu", "/?org=eu&select=eu"],
    ["place", "moscow", "/?place=moscow"],
    ["topic", "trade", "/?topic=trade"],
    ["meeting", "2023-02-22-wang-putin", "/?select=2023-02-22-wang-putin"],
    ["source", "a", "/?source=a"],
    ["publisher", "xinhua", "/?publisher=xinhua"],
    ["statement", "2023-02-22-wang-putin-s1", "/?select=2023-02-22-wang-putin"],
  ] as const)("a %s", (kind, id, href) => expect(viewHref(choose(DEFAULT_VIEW, item(kind, id)))).toBe(href));

  test("a person asked for already stays asked for; a place is let go", () => {
    const twice = (kind: SearchItem["kind"], id: string) => viewHref(choose(choose(DEFAULT_VIEW, item(kind, id)), item(kind, id)));
    expect(twice("person", "wang-yi")).toBe("/?person=wang-yi&select=wang-yi");
    expect(twice("place", "moscow")).toBe("/");
  });

  test("words are trimmed", () => expect(viewHref(chooseWords(DEFAULT_VIEW, " grain deal "))).toBe("/?q=grain+deal"));
});

test("groupFound keeps the order of the best, and the order within a kind", () => {
  const groups = groupFound([item("place", "a"), item("person", "b"), item("place", "c"), item("organization", "d"), item("country", "e")]);
  expect(groups.map(({ label, items }) => [label, items.map(({ id }) => id).join(" ")])).toEqual([
    ["Places", "a c"], ["People", "b"], ["Countries and organizations", "d e"],
  ]);
});

test.each([["person", "/actors/a"], ["meeting", "/meetings/a"], ["source", "/sources/a"], ["publisher", "/?publisher=a"],
  ["statement", "/meetings/2023-02-22-wang-putin#statement-a"]] as const)("foundHref of a %s", (kind, href) => {
  expect(foundHref(item(kind, "a"))).toBe(href);
});

test.each([["TASS, 2023-07-25", "TASS, 25 Jul 2023"], ["2023-02-17/2023-02-19, Munich", "17–19 Feb 2023, Munich"], ["2023-02~", "about February 2023"], ["President, Russia", "President, Russia"]])("hintWords of %s", (hint, words) => {
  expect(hintWords(hint)).toBe(words);
});
