import { describe, expect, test } from "vitest";
import { NOTHING_KEPT, readKept, writeKept, type Kept } from "@/lib/view/saved/kept";

const KEPT: Kept = {
  views: [{ id: 3, name: "Wang’s spring", address: "person=wang-yi&from=2023-03&to=2023-05", told: "Mar 2023 – May 2023, Wang Yi", saved: "2026-11-25" }],
  notes: [{ id: 1, on: "vladimir-putin~xi-jinping", label: "Vladimir Putin and Xi Jinping", text: "Two lines,\nboth kept.", written: "2026-11-25", address: "" }],
};
const stored = (change: Record<string, unknown>) => JSON.stringify({ version: 1, ...KEPT, ...change });
const view = KEPT.views[0];
const note = KEPT.notes[0];
const faults = (json: string) => {
  const read = readKept(json);
  return read.ok ? [] : read.faults;
};

test("what was written is read again, and nothing kept is nothing wrong", () => {
  expect(readKept(writeKept(KEPT))).toEqual({ ok: true, value: KEPT });
  expect(readKept(null)).toEqual({ ok: true, value: NOTHING_KEPT });
});

describe("every fault is named", () => {
  test.each<readonly [what: string, json: string, said: readonly (string | RegExp)[]]>([
    ["no JSON", "{", [/^It is not JSON: .+\.$/]],
    ["another program's value", '"dark"', ["It has no version: it was not written by Parley."]],
    ["a later version", stored({ version: 2 }), ["It is of version 2; this Parley reads version 1."]],
    ["no list", stored({ views: {} }), ["views: is not a list."]],
    ["an empty name", stored({ views: [{ ...view, name: "  " }] }), ["View 1, name: is empty."]],
    ["a long name and a bad day", stored({ views: [view, { ...view, id: 4, name: "x".repeat(81), saved: "2026-02-30" }] }), ["View 2, name: is longer than 80 characters.", "View 2, saved: is not a day of the form 2023-02-21."]],
    ["an address that cannot be read", stored({ views: [{ ...view, address: "from=2023-13&colour=mauve" }] }), [
      "View 1, address: cannot be read: from=2023-13 is ignored: no such day in the calendar.", /^View 1, address: cannot be read: colour=mauve is ignored/,
    ]],
    ["an address of something else", stored({ views: [{ ...view, address: "utm=1" }] }), ["View 1, address: has “utm”, which no view has."]],
    ["a note on nothing", stored({ notes: [{ ...note, on: "xi-jinping~vladimir-putin" }] }), ["Note 1, on: is not an id, nor two in order joined by ~."]],
    ["a note too long", stored({ notes: [{ ...note, text: "x".repeat(501) }] }), ["Note 1, text: is longer than 500 characters."]],
    ["a field too many", stored({ notes: [{ ...note, colour: "red" }] }), ["Note 1: has “colour”, which is not known here."]],
    ["a field too few", stored({ views: [{ id: 1, name: "x", address: "", told: "All meetings" }] }), ["View 1, saved: is not a text."]],
  ])("%s", (_what, json, said) => {
    expect(faults(json)).toEqual(said.map((each) => (typeof each === "string" ? each : expect.stringMatching(each) as string)));
  });
});
