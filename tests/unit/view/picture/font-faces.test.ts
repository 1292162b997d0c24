import { describe, expect, test } from "vitest";
import { faceRule, facesFor, firstFamily, isIn, type FontFace } from "@/lib/view/picture/font-faces";

const face = (given: Partial<FontFace>): FontFace => ({ family: "Sans", style: "normal", weight: "200 900", range: "", url: "/a.woff2", ...given });
const latin = face({ range: "U+0000-00FF, U+0131" });
const cyrillic = face({ range: "U+0301, U+0400-045F" });

describe("the fonts that a text needs", () => {
  test("are those in which its letters are, upright, of its family", () => {
    const faces = [latin, cyrillic, face({ style: "italic" }), face({ family: "Serif" })];
    expect(facesFor("Wang Yi", ["Sans"], faces)).toEqual([latin]);
    expect(facesFor("Ван И", ["Sans"], faces)).toEqual([latin, cyrillic]);
    expect(facesFor("王毅", ["Sans"], faces)).toEqual([]);
  });

  test("ranges are read as CSS writes them", () => {
    expect([isIn(0x131, "U+0000-00FF, U+0131"), isIn(0x132, "U+0000-00FF, U+0131"), isIn(0x4e5, "u+4??"), isIn(0x500, "U+4??"), isIn(0x738b, "")]).toEqual([true, false, true, false, true]);
  });

  test("hold the font itself", () => {
    expect(faceRule(latin, "AAAA")).toBe('@font-face{font-family:"Sans";font-style:normal;font-weight:200 900;unicode-range:U+0000-00FF, U+0131;src:url(data:font/woff2;base64,AAAA) format("woff2")}');
    expect(firstFamily('"Source Sans 3 Variable", "Source Sans 3", sans-serif')).toBe("Source Sans 3 Variable");
  });
});
