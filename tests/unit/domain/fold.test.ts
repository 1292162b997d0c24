import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, words } from "@/lib/domain/fold";

test.each([
  ["Recep Tayyip Erdoğan", "recep tayyip erdogan"],
  ["ORBÁN Viktor", "orban viktor"],
  ["Jens Stoltenberg / Anniken Huitfeldt", "jens stoltenberg anniken huitfeldt"],
  ["Løkke", "lokke"],
  ["Łukasz Jasiński", "lukasz jasinski"],
  ["İlham Əliyev", "ilham aliyev"],
  ["王毅", "王毅"],
  ["Владимир Путин", "владимир путин"],
  ["Al-Sisi", "al sisi"],
  ["O’Neill", "o neill"],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding twice is folding once", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  }));
});

test("words come in order and once", () => {
  expect(words("Wang Yi, WANG yi; Xi")).toEqual(["wang", "yi", "xi"]);
  expect(words("  … ")).toEqual([]);
});
