import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitPoints, inWorld, isInside, onScreen, panBy, zoomAt } from "@/lib/view/geo/map-viewport";
import { WORLD } from "@/lib/view/geo/world";

const size = { width: 800, height: 500 };
const point = fc.record({ x: fc.double({ min: 0, max: WORLD.width, noNaN: true }), y: fc.double({ min: 0, max: WORLD.height, noNaN: true }) });

describe("what is seen of the map", () => {
  it("shows all the points that it is fitted to", () => {
    fc.assert(fc.property(fc.array(point, { minLength: 1, maxLength: 9 }), (points) => {
      const viewport = fitPoints(points, size);
      for (const at of points.map((each) => onScreen(viewport, each))) {
        expect(at.x).toBeGreaterThanOrEqual(-1e-6);
        expect(at.x).toBeLessThanOrEqual(size.width + 1e-6);
        expect(at.y).toBeGreaterThanOrEqual(-1e-6);
        expect(at.y).toBeLessThanOrEqual(size.height + 1e-6);
      }
    }));
  });
  it("shows the world where there is no point", () => {
    expect(fitPoints([], size)).toEqual({ scale: 800 / WORLD.width, x: 0, y: (500 - (WORLD.height * 800) / WORLD.width) / 2 });
  });
  it("zooms around the pointer", () => {
    const before = fitPoints([{ x: 1000, y: 500 }, { x: 1400, y: 700 }], size);
    const at = { x: 300, y: 200 };
    const after = zoomAt(before, 2, at, size);
    expect(after.scale).toBeCloseTo(before.scale * 2);
    expect(inWorld(after, at).x).toBeCloseTo(inWorld(before, at).x);
    expect(inWorld(after, at).y).toBeCloseTo(inWorld(before, at).y);
  });
  it("never loses the world, however far it is dragged or zoomed out", () => {
    const near = fitPoints([{ x: 1000, y: 500 }, { x: 1400, y: 700 }], size);
    const far = panBy(near, { x: 1e6, y: -1e6 }, size);
    expect(inWorld(far, { x: 0, y: size.height })).toEqual({ x: 0, y: WORLD.height });
    expect(zoomAt(near, 1e-9, { x: 0, y: 0 }, size)).toEqual(fitPoints([], size));
  });
});

describe("an area drawn round", () => {
  it("holds what is inside it, also of a bent one", () => {
    const bent = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 5, y: 3 }, { x: 0, y: 10 }];
    expect(isInside({ x: 2, y: 2 }, bent)).toBe(true);
    expect(isInside({ x: 5, y: 8 }, bent)).toBe(false);
    expect(isInside({ x: 11, y: 1 }, bent)).toBe(false);
    expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
  });
});
