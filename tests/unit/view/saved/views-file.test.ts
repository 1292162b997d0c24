import { describe, expect, test } from "vitest";
import { addNote, saveView } from "@/lib/view/saved/keep-changes";
import { NOTHING_KEPT, type NoteRecord, type ViewRecord } from "@/lib/view/saved/kept";
import { merge, mergedWords, readFile, writeFile } from "@/lib/view/saved/views-file";

const view = (name: string, address: string): ViewRecord => ({ name, address, told: "words", saved: "2026-11-25" });
const note = (text: string): NoteRecord => ({ on: "CHN", label: "China", text, written: "2026-11-25", address: "" });
const kept = addNote(saveView(saveView(NOTHING_KEPT, view("China", "country=CHN")), view("Talks", "person=wang-yi")), note("one"));

test("a file is read as it was written, without the numbers of its browser", () => {
  const text = writeFile(kept, "2026-11-25");
  expect(JSON.parse(text)).toMatchObject({ format: "parley-views", version: 1, exported: "2026-11-25" });
  expect(text).not.toContain('"id"');
  expect(readFile(text)).toEqual({ ok: true, value: { views: [view("China", "country=CHN"), view("Talks", "person=wang-yi")], notes: [note("one")] } });
});

describe("a bad file is refused whole", () => {
  test.each([
    ["[]", ["It is not a file of views and notes: its “format” is not “parley-views”."]],
    ['{"format":"parley-views"}', ["It is of version unknown; this Parley reads version 1."]],
    ['{"format":"parley-views","version":7}', ["It is of version 7; this Parley reads version 1."]],
    [JSON.stringify({ format: "parley-views", version: 1, exported: "2026-11-25", views: [view("", "from=x")], notes: [{ ...note("a"), on: "?" }], more: 1 }), [
      "View 1, name: is empty.",
      "View 1, address: cannot be read: from=x is ignored: not a date of the form YYYY, YYYY-MM or YYYY-MM-DD.",
      "Note 1, on: is not an id, nor two in order joined by ~.",
      "The whole: has “more”, which is not known here.",
    ]],
  ])("%s", (json, faults) => expect(readFile(json)).toEqual({ ok: false, faults }));
});

describe("merge", () => {
  test("what is here already is not added again", () => {
    const merged = merge(kept, { views: [view("China", "country=CHN")], notes: [note("one")] });
    expect(merged.kept).toEqual(kept);
    expect(mergedWords(merged)).toBe("Nothing new in the file; 2 were here already.");
  });

  test("the same name is kept beside, and it is said; the first is untouched", () => {
    const merged = merge(kept, { views: [view("China", "country=CHN&from=2023"), view("New", "")], notes: [note("two")] });
    expect(merged.kept.views.map(({ name, address }) => [name, address])).toEqual([
      ["China", "country=CHN"], ["Talks", "person=wang-yi"], ["China (2)", "country=CHN&from=2023"], ["New", ""],
    ]);
    expect(merged.kept.notes.map(({ text }) => text)).toEqual(["one", "two"]);
    expect(mergedWords(merged)).toBe("Added 2 views and 1 note. “China” is kept beside yours as “China (2)”.");
  });

  test("into nothing, all of it comes", () => {
    const read = readFile(writeFile(kept, "2026-11-25"));
    expect(read.ok && merge(NOTHING_KEPT, read.value).kept).toEqual(kept);
  });
});
