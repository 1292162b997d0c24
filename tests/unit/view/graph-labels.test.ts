import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesMeet, boxMeetsDisc, type Box } from "@/lib/view/graph-geometry";
import { chooseLabels, labelBox, labelTexts, type Labelled } from "@/lib/view/graph-labels";

const FRAME: Box = { x: 0, y: 0, width: 800, height: 500 };
const disc = (id: string, x: number, y: number, given: Partial<Labelled> = {}): Labelled =>
  ({ id, x, y, radius: 10, texts: [{ width: 80, height: 14 }], covers: "nothing", ...given });

describe("the choice of names", () => {
  test("puts a name below where there is room", () => {
    expect(chooseLabels([disc("a", 400, 250)], FRAME)).toEqual(new Map([["a", { side: "below", text: 0 }]]));
  });

  test("goes to another side for a disc, the frame or a name of more weight", () => {
    expect(chooseLabels([disc("a", 400, 250), disc("b", 400, 275, { texts: [] })], FRAME).get("a")?.side).toBe("above");
    expect(chooseLabels([disc("a", 400, 490)], FRAME).get("a")?.side).toBe("above");
    expect(chooseLabels([disc("a", 12, 250)], FRAME).get("a")?.side).toBe("right");
    expect(chooseLabels([disc("a", 400, 250), disc("b", 440, 250)], FRAME).get("b")?.side).toBe("above");
  });

  test("breaks a name where one line has no room", () => {
    const around = [-60, 60].flatMap((dx) => [-20, 0, 20].map((dy) => disc(`${dx} ${dy}`, 400 + dx, 250 + dy, { texts: [] })));
    const narrow = disc("a", 400, 250, { texts: [{ width: 120, height: 14 }, { width: 50, height: 28 }] });
    expect(chooseLabels([narrow, ...around], FRAME).get("a")).toEqual({ side: "below", text: 1 });
  });

  test("leaves out what has no room, unless it must be shown", () => {
    const crowd = Array.from({ length: 49 }, (_, i) => disc(`other-${i}`, 340 + 20 * (i % 7), 190 + 20 * Math.floor(i / 7), { texts: [] }));
    expect(chooseLabels([disc("a", 400, 250), ...crowd], FRAME).has("a")).toBe(false);
    expect(chooseLabels([disc("a", 400, 250, { covers: "anything" }), ...crowd], FRAME).has("a")).toBe(true);
  });

  test("says nothing of what is out of sight", () => {
    expect(chooseLabels([disc("a", -5, 250), disc("b", 900, 250)], FRAME)).toEqual(new Map());
  });

  test("no name lies on a disc or on another name", () => {
    const discs = fc.array(fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 20, max: 140 }) }), { maxLength: 80 })
      .map((all) => all.map(({ x, y, width }, i) => disc(`d${i}`, x, y, { texts: [{ width, height: 14 }, { width: width / 2, height: 28 }] })));
    fc.assert(fc.property(discs, (all) => {
      const boxes = [...chooseLabels(all, FRAME)].map(([id, { side, text }]) => {
        const own = all.find((each) => each.id === id) ?? disc(id, 0, 0);
        return { id, box: labelBox(own, own.texts[text] ?? { width: 0, height: 0 }, side) };
      });
      for (const [i, { id, box }] of boxes.entries()) {
        expect(boxes.slice(i + 1).some((other) => boxesMeet(box, other.box))).toBe(false);
        expect(all.some((other) => other.id !== id && boxMeetsDisc(box, other))).toBe(false);
      }
    }), { numRuns: 60 });
  });
});

test.each([
  ["Wang Yi", [["Wang Yi"], ["Wang", "Yi"]]],
  ["Guterres", [["Guterres"]]],
  ["Mohammed bin Zayed Al Nahyan", [["Mohammed bin", "Zayed Al Nahyan"]]],
  ["Frank-Walter Steinmeier and Andrzej Duda in Warsaw", [["Frank-Walter Steinmeier", "and Andrzej Duda in War…"]]],
])("%s is written as %j", (name, texts) => {
  expect(labelTexts(name, 20)).toEqual(texts);
});
