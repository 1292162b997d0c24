import { describe, expect, test } from "vitest";
import type { Sentence } from "@/lib/view/sentence";
import { fileNameOf, sheetOfView } from "@/lib/view/picture/sheet-of-view";
import { parseView } from "@/lib/view/view";

const told: Sentence = { meetings: "12 meetings", actors: "9 people", region: " with Europe", when: " in February 2023", drawn: null, more: false, ties: null, hidden: null, outside: "8 more outside that time." };
const taken = { parts: [], today: "2026-11-28", address: "http://localhost/" };

describe("a view to be taken away", () => {
  test("is told as in the explorer, its window of time once", () => {
    const sheet = sheetOfView({ ...taken, told, chips: [{ key: "window", words: "Feb 2023" }, { key: "person:wang-yi", words: "Wang Yi" }] });
    expect(sheet).toMatchObject({ title: "12 meetings of 9 people with Europe in February 2023", beneath: "8 more outside that time.", filters: ["Wang Yi"], made: "28 November 2026" });
  });

  test("claims no number where none is known", () => {
    expect(sheetOfView({ ...taken, told: null, chips: [] })).toMatchObject({ title: "Meetings", beneath: "" });
  });

  test("is a file whose name says what is in it, in letters that every system takes", () => {
    const nameOf = (search: string) => fileNameOf(parseView(new URLSearchParams(search)).view, "svg");
    expect(nameOf("")).toBe("parley-graph.svg");
    expect(nameOf("person=wang-yi&from=2023-02&show=map&level=country")).toBe("parley-map-by-country-person-wang-yi-from-2023-02.svg");
    expect(nameOf("q=Пекин/../&show=matrix")).toBe("parley-matrix-q.svg");
    expect(nameOf(Array.from({ length: 20 }, (_, i) => `person=somebody-${i}`).join("&"))).toMatch(/^[a-z0-9-]{60,80}\.svg$/);
  });
});
