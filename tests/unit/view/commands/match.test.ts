import { describe, expect, test } from "vitest";
import { matchText } from "@/lib/view/commands/match";

/** The label with what is marked in brackets; null where it is not meant. */
const marks = (typed: string, label: string, also = "") => matchText(typed, label, also)?.parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("") ?? null;

test.each([
  ["tab", "Show as a table", "Show as a [tab]le"],
  ["TABLE show", "Show as a table", "[Show] as a [table]"],
  ["able", "Show as a table", null],
  ["erdogan", "Recep Tayyip Erdoğan", "Recep Tayyip [Erdoğan]"],
  ["erdo", "Erdoğan", "[Erdo]ğan"],
  ["jose", "José Manuel", "[José] Manuel"],
  ["strass", "Straße", "[Straß]e"],
  ["王", "王毅", "[王]毅"],
  ["wang x", "Wang Yi", null],
  ["grid", "Show as a matrix", null],
  ["", "Anything", "Anything"],
])("%s in “%s”", (typed, label, marked) => expect(marks(typed, label)).toBe(marked));

test("a word that is not shown is found and marks nothing", () => expect(marks("grid", "Show as a matrix", "grid")).toBe("Show as a matrix"));

describe("the better match scores higher", () => {
  const score = (typed: string, label: string, also = "") => matchText(typed, label, also)?.score ?? -Infinity;
  test.each([
    ["a whole word before a beginning", score("map", "Show on the map") > score("map", "Show the mapping")],
    ["the first word before others", score("show", "Show by person") > score("show", "What to show")],
    ["what is shown before what is not", score("grid", "Grid of ties") > score("grid", "Show as a matrix", "grid")],
    ["the shorter before the longer", score("undo", "Undo") > score("undo", "Undo the last step")],
  ])("%s", (_, holds) => expect(holds).toBe(true));
});

test("the parts are the label, whatever is typed", () => {
  for (const typed of ["a", "show a", "a a", "as show table"]) {
    const parts = matchText(typed, "Show as a table")?.parts ?? [{ text: "Show as a table" }];
    expect(parts.map(({ text }) => text).join("")).toBe("Show as a table");
  }
});
