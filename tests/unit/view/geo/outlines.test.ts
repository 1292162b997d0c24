import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameAround } from "@/lib/view/geo/frame";
import { outlinePath, simplify } from "@/lib/view/geo/outline-path";
import { drawOutlines, outlinesOf, type Atlas } from "@/lib/view/geo/outlines";

const points = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));

describe("outlinePath", () => {
  test("whole numbers, each from the one before; the next line from where the last one ended", () => {
    expect(outlinePath([
      { closed: true, points: points([10, 10], [20, 10], [20, 5]) },
      { closed: false, points: points([0, 0], [3, 4]) },
    ])).toBe("m10 10 10 0 0-5zm-10-10 3 4");
  });
  test("dust and lines without length are left out", () => {
    expect(outlinePath([{ closed: true, points: points([0, 0], [1, 0], [1, 1]) }, { closed: false, points: points([5, 5], [5.1, 5.1]) }])).toBe("");
  });
  test("read back, no line ends elsewhere than it should, by more than half a unit", () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 30 }), { minLength: 1, maxLength: 5 }), (lines) => {
      const drawn = lines.filter((line) => new Set(line.map(({ x, y }) => `${x} ${y}`)).size > 1);
      const ends = readPath(outlinePath(drawn.map((line) => ({ points: line, closed: false }))));
      expect(ends.map((line) => line.at(-1))).toEqual(drawn.map((line) => line.at(-1)));
    }));
  });
});

test("simplify keeps ends and corners, and drops what lies on the way", () => {
  expect(simplify(points([0, 0], [5, 0.2], [10, 0], [10, 10]), 0.5)).toEqual(points([0, 0], [10, 0], [10, 10]));
  expect(simplify(points([0, 0], [5, 0.8], [10, 0]), 0.5)).toHaveLength(3);
});

/** Two countries that share a border at 10 degrees east, and an island far away. */
const ATLAS: Atlas = {
  type: "Topology",
  arcs: [
    [[10, 0], [10, 10]],
    [[10, 10], [0, 10], [0, 0], [10, 0]],
    [[10, 0], [20, 0], [20, 10], [10, 10]],
    [[100, 0], [100, 10], [110, 10], [110, 0], [100, 0]],
  ],
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", arcs: [[-2, -1]], id: "1" },
        { type: "Polygon", arcs: [[0, -3]], id: "2" },
        { type: "Polygon", arcs: [[3]], id: "3" },
      ],
    },
    land: { type: "GeometryCollection", geometries: [{ type: "MultiPolygon", arcs: [[[-2, -3]], [[3]]] }] },
  },
};

describe("drawOutlines", () => {
  const near = frameAround([{ lon: 10, lat: 5 }], { width: 200, height: 200 }, { x: 0, y: 0 });
  const drawn = drawOutlines(outlinesOf(ATLAS), near);

  test("draws the land within the frame once, and the border as one line", () => {
    expect(readPath(drawn.land)).toHaveLength(1);
    const [border, ...more] = readPath(drawn.borders);
    expect(more).toEqual([]);
    expect(border?.map(({ x }) => Math.round(x))).toEqual([100, 100]);
  });
  test("cuts at the frame's edges", () => {
    for (const { x, y } of readPath(drawn.land).flat()) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(200);
    }
  });
  test("coasts are no borders", () => {
    const far = frameAround([{ lon: 105, lat: 5 }], { width: 200, height: 200 }, { x: 0, y: 0 });
    expect(drawOutlines(outlinesOf(ATLAS), far)).toEqual({ land: expect.stringMatching(/^m.*z$/) as string, borders: "" });
  });
});

/** The lines of a path as `outlinePath` writes it, in units of the picture. */
function readPath(d: string): { x: number; y: number }[][] {
  let at = { x: 0, y: 0 };
  return d.split("m").slice(1).map((line) => {
    const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
    const made = numbers.flatMap((x, i) => {
      if (i % 2 === 1) return [];
      at = { x: at.x + x, y: at.y + (numbers[i + 1] ?? 0) };
      return [at];
    });
    if (line.endsWith("z")) at = made[0] ?? at;
    return made;
  });
}
