import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { angle, frameAround, middleOf, project, type LonLat } from "@/lib/view/geo/frame";

const SIZE = { width: 470, height: 300 };
const MARGINS = { x: 50, y: 34 };
const frame = (points: readonly LonLat[]) => frameAround(points, SIZE, MARGINS);
const at = (lat: number, lon: number): LonLat => ({ lat, lon });

const PARIS = at(48.85, 2.35);
const MOSCOW = at(55.75, 37.6);
const BEIJING = at(39.9, 116.4);
const TOKYO = at(35.7, 139.7);
const LIMA = at(-12, -77);
const SUVA = at(-18.1, 178.4);
const APIA = at(-13.8, -171.7);

describe("frameAround", () => {
  test("a part of the world is seen near, all of it on a wide map", () => {
    expect(frame([PARIS, MOSCOW]).wide).toBe(false);
    expect(frame([PARIS, BEIJING, LIMA]).wide).toBe(true);
  });

  test("whatever the points, all of them stand within the margins", () => {
    const point = fc.record({ lat: fc.double({ min: -70, max: 75, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });
    fc.assert(fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const made = frame(points);
      for (const { x, y } of points.map((each) => project(made, each))) {
        expect(x).toBeGreaterThanOrEqual(MARGINS.x - 0.01);
        expect(x).toBeLessThanOrEqual(SIZE.width - MARGINS.x + 0.01);
        expect(y).toBeGreaterThanOrEqual(MARGINS.y - 0.01);
        expect(y).toBeLessThanOrEqual(SIZE.height - MARGINS.y + 0.01);
      }
    }));
  });

  test("neighbours across the date line stay neighbours, near and on a wide map", () => {
    for (const points of [[SUVA, APIA], [TOKYO, SUVA, APIA, LIMA, BEIJING]]) {
      const made = frame(points);
      const [suva, apia] = [project(made, SUVA), project(made, APIA)];
      expect(apia.x).toBeGreaterThan(suva.x);
      expect(points.length === 2 || apia.x - suva.x < 60).toBe(true);
    }
  });

  test("one city stands in the middle of the country around it", () => {
    const made = frame([BEIJING]);
    expect(project(made, BEIJING)).toEqual({ x: expect.closeTo(235, 3) as number, y: expect.closeTo(150, 3) as number });
    // Seoul, 950 km away, is on the same map.
    expect(project(made, at(37.57, 126.98)).x).toBeLessThan(SIZE.width);
  });

  test("nothing that is seen lies out of reach", () => {
    for (const points of [[PARIS, MOSCOW], [SUVA, APIA], [BEIJING]]) {
      const made = frame(points);
      for (const corner of [[0, 0], [SIZE.width, 0], [0, SIZE.height], [SIZE.width, SIZE.height]] as const) {
        const seen = made.projection.invert?.([...corner]);
        expect(seen && angle(made.middle, { lon: seen[0], lat: seen[1] })).toBeLessThanOrEqual(made.reach);
      }
    }
  });
});

test("middleOf balances over the date line, and takes the first of points that balance nowhere", () => {
  expect(Math.abs(middleOf([at(0, 170), at(0, -170)]).lon)).toBeCloseTo(180, 6);
  expect(middleOf([at(0, 0), at(0, 180)])).toEqual(at(0, 0));
});
