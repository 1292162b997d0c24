import { expect, test } from "vitest";
import { saidOf, saidWords } from "@/lib/view/method-words";
import { aClaim, aPlace } from "./meeting-item";

const rome = aPlace("rome", { name: "Rome" });
const villa = aPlace("villa", { name: "Villa Madama" });

test("what the sources say of a property, most first, and how many are silent", () => {
  const claims = [aClaim("a", { place: villa }), aClaim("b", { place: rome }), aClaim("c"), aClaim("d", { place: rome }), aClaim("e")];
  const said = saidOf({ claims }, "place");
  expect(said.values.map(({ text, sources }) => [text, sources.map(({ id }) => id)])).toEqual([["Rome", ["b", "d"]], ["Villa Madama", ["a"]]]);
  expect(saidWords(said)).toBe("Rome, say 2; Villa Madama, says 1; 2 are silent");
});

test("nobody is silent, or everybody", () => {
  expect(saidWords(saidOf({ claims: [aClaim("a", { status: "held" })] }, "status"))).toBe("held, says 1");
  expect(saidWords(saidOf({ claims: [aClaim("a")] }, "date"))).toBe("1 is silent");
});
