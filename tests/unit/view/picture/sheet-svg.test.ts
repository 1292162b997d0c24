import { describe, expect, test } from "vitest";
import type { Drawing, Part, Sheet } from "@/lib/view/picture/sheet";
import { sheetSvg, type SheetLook } from "@/lib/view/picture/sheet-svg";
import { elementsOf } from "./well-formed";

const look: SheetLook = {
  colours: { ground: "#fffefb", ink: "#191c20", second: "#454b53", third: "#60676f", rule: "#e2ded5" },
  typeface: { sans: '"Sans", sans-serif', serif: '"Serif", serif' }, fonts: "", widthOf: (text, { px }) => text.length * px * 0.5,
};
const square = (width: number): Drawing => ({ width, height: 40, content: `<rect width="${width}" height="40"/>` });
const part: Part = { told: "Graph of 2 people, 1 tie.", heading: "", drawing: square(800), legend: [{ mark: square(9), words: "Europe" }], notes: ["3 meetings not in this picture: 3 of one participant only."] };
const sheet: Sheet = {
  title: "2 meetings of R&D in 2023", beneath: "Drawn: the 2 who met most, of 9.", filters: ["Wang Yi", "in <Moscow>"], parts: [part], made: "28 November 2026", address: "http://localhost/?person=wang-yi&from=2023",
};

describe("a sheet as SVG", () => {
  const written = sheetSvg(sheet, look);
  const elements = elementsOf(written.svg);
  const words = elements.filter(({ name }) => name === "text").map(({ text }) => text);

  test("tells the view, what it asks for, what colours mean, what is left out, when it was made and where it opens again", () => {
    expect(words).toEqual([
      "2 meetings of R&amp;D in 2023", "Drawn: the 2 who met most, of 9.", "Only: Wang Yi · in &lt;Moscow&gt;", "Europe", "3 meetings not in this picture: 3 of one participant only.",
      "Parley, made 28 November 2026", "http://localhost/?person=wang-yi&amp;from=2023",
    ]);
    expect(elements.find(({ name }) => name === "a")?.attributes.href).toBe("http://localhost/?person=wang-yi&amp;from=2023");
  });

  test("says in its title and description what is in it", () => {
    const text = (name: string) => elements.find((element) => element.name === name)?.text ?? "";
    expect(elements[0]?.attributes).toMatchObject({ role: "img", "aria-labelledby": "title", "aria-describedby": "desc" });
    expect(text("title")).toBe("2 meetings of R&amp;D in 2023");
    expect(text("desc")).toContain("Graph of 2 people, 1 tie.");
  });

  test("is as large as what is on it, and breaks a caption that is wider", () => {
    expect(written.width).toBe(848);
    expect(elements[0]?.attributes).toMatchObject({ width: "848", viewBox: `0 0 848 ${written.height}` });
    const long = sheetSvg({ ...sheet, filters: Array.from({ length: 60 }, (_, i) => `Person ${i}`) }, look);
    expect(long.height).toBeGreaterThan(written.height + 4 * 18);
    expect(long.width).toBe(written.width);
  });

  test("sets a narrow drawing in the middle of a caption's width", () => {
    const narrow = elementsOf(sheetSvg({ ...sheet, parts: [{ ...part, drawing: square(200) }] }, look).svg);
    expect(narrow.filter(({ name }) => name === "svg")[1]?.attributes).toMatchObject({ x: "184", width: "200", overflow: "hidden" });
  });

  test("breaks the legend into rows", () => {
    const legend = Array.from({ length: 30 }, (_, i) => ({ mark: square(9), words: `Region of the world ${i}` }));
    const rows = new Set(elementsOf(sheetSvg({ ...sheet, parts: [{ ...part, legend }] }, look).svg).filter(({ text }) => text.startsWith("Region")).map(({ attributes }) => attributes.y));
    expect(rows.size).toBeGreaterThan(3);
  });

  test("holds the fonts that it is given", () => {
    expect(elementsOf(sheetSvg(sheet, { ...look, fonts: '@font-face{font-family:"Sans"}' }).svg).find(({ name }) => name === "style")?.text).toBe("@font-face{font-family:&quot;Sans&quot;}");
  });
});
