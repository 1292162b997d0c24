import { describe, expect, test } from "vitest";
import { addNote, editNote, freeName, goneOf, putBack, remove, renameView, replaceView, saveView } from "@/lib/view/saved/keep-changes";
import { NOTHING_KEPT, type Kept, type NoteRecord, type ViewRecord } from "@/lib/view/saved/kept";
import { isNoteItem, noteCounts, noteItem, notesOn, noteWords } from "@/lib/view/saved/notes";

const view = (name: string, address = ""): ViewRecord => ({ name, address, told: "All meetings", saved: "2026-11-25" });
const note = (on: string, text: string): NoteRecord => ({ on, label: on, text, written: "2026-11-25", address: "" });
const three = ["A", "B", "C"].reduce<Kept>((kept, name) => saveView(kept, view(name)), NOTHING_KEPT);
const names = (kept: Kept) => kept.views.map(({ name }) => name);

describe("views", () => {
  test("a name that is taken gets a number, whatever its case", () => {
    expect(freeName("china", [view("China"), view("China (2)")])).toBe("china (3)");
    expect(names(saveView(three, view("b")))).toEqual(["A", "B", "C", "b (2)"]);
  });

  test("rename keeps the place, and may keep the name", () => {
    expect(names(renameView(three, 2, "B"))).toEqual(["A", "B", "C"]);
    expect(names(renameView(three, 2, "a"))).toEqual(["A", "a (2)", "C"]);
  });

  test("replace keeps name and place", () => {
    const replaced = replaceView(three, 2, { address: "person=wang-yi", told: "Wang Yi", saved: "2026-11-26" });
    expect(replaced.views[1]).toEqual({ id: 2, name: "B", address: "person=wang-yi", told: "Wang Yi", saved: "2026-11-26" });
  });

  test("what was deleted or replaced is put back where it was, whole", () => {
    const gone = goneOf(three, "views", 2);
    expect(gone).not.toBeNull();
    if (gone === null) return;
    expect(putBack(remove(three, "views", 2), gone)).toEqual(three);
    expect(putBack(replaceView(three, 2, view("B", "topic=trade")), gone)).toEqual(three);
    expect(names(putBack(saveView(remove(three, "views", 2), view("B")), gone))).toEqual(["A", "B (2)", "C", "B"]);
    expect(goneOf(three, "views", 9)).toBeNull();
  });

  test("a number is never given twice while its entry is there", () => {
    const kept = saveView(remove(three, "views", 1), view("D"));
    expect(new Set(kept.views.map(({ id }) => id)).size).toBe(kept.views.length);
  });
});

describe("notes", () => {
  const kept = [note("wang-yi", "one"), note("a~b", "two"), note("wang-yi", "three")].reduce(addNote, NOTHING_KEPT);

  test("stand by what they are on", () => {
    expect(notesOn(kept.notes, "wang-yi").map(({ text }) => text)).toEqual(["one", "three"]);
    expect([...noteCounts(kept.notes)]).toEqual([["wang-yi", 2], ["a~b", 1]]);
    expect([noteWords(1), noteWords(3)]).toEqual(["1 note", "3 notes"]);
  });

  test("are written anew in their place", () => {
    expect(editNote(kept, 1, "uno", "2026-12-01").notes[0]).toEqual({ ...note("wang-yi", "uno"), id: 1, written: "2026-12-01" });
  });

  test("a tie is the same from either end", () => {
    expect(noteItem({ kind: "tie", ids: ["xi-jinping", "vladimir-putin"] })).toBe("vladimir-putin~xi-jinping");
    expect(noteItem({ kind: "tie", ids: ["vladimir-putin", "xi-jinping"] })).toBe("vladimir-putin~xi-jinping");
    expect(noteItem({ kind: "meeting", id: "2023-02-22-wang-putin-moscow" })).toBe("2023-02-22-wang-putin-moscow");
  });

  test.each([["CHN", true], ["CHN~RUS", true], ["RUS~CHN", false], ["a~b~c", false], ["", false], ["Wang Yi", false]])("isNoteItem(%s) is %s", (text, is) => expect(isNoteItem(text)).toBe(is));
});
