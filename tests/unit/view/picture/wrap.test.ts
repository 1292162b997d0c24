import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapText } from "@/lib/view/picture/wrap";

const widthOf = (text: string) => text.length;

describe("lines of a caption", () => {
  test("break between words", () => {
    expect(wrapText("who met whom and when", 9, widthOf)).toEqual(["who met", "whom and", "when"]);
    expect(wrapText("", 9, widthOf)).toEqual([]);
  });

  test("break an address that is wider than a line", () => {
    expect(wrapText("see http://x/?person=wang-yi", 10, widthOf)).toEqual(["see", "http://x/?", "person=wan", "g-yi"]);
  });

  test("lose no letter, and are never wider than there is room", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 4, max: 20 }), (text, room) => {
      const lines = wrapText(text, room, widthOf);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
    }));
  });
});
