import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stay } from "@/lib/domain/dossier-answers";
import { boxMeetsDisc, distance } from "@/lib/view/graph-geometry";
import { spread } from "@/lib/view/geo/spread";
import { cityLabels } from "@/lib/view/geo/labels";
import { tourMap } from "@/lib/view/geo/tour-map";
import { aPlace } from "../meeting-item";

const SIZE = { width: 470, height: 300 };
const stay = (name: string, lat: number | null, lon: number | null): Stay =>
  ({ place: aPlace(name.toLowerCase(), { name, lat, lon }), from: "2023-02-14", to: "2023-02-15", meetings: [], impossible: [] });

const PARIS = stay("Paris", 48.85, 2.35);
const BRUSSELS = stay("Brussels", 50.85, 4.35);
const MOSCOW = stay("Moscow", 55.75, 37.62);
const LIMA = stay("Lima", -12.05, -77.04);
const BEIJING = stay("Beijing", 39.9, 116.4);
const NOWHERE = stay("Somewhere", null, null);

describe("tourMap", () => {
  test("numbers the cities in the order of the stays, a city come back to once, with both its numbers", () => {
    const map = tourMap({ stays: [PARIS, MOSCOW, PARIS] }, SIZE);
    expect(map?.stops.map(({ name, numbers }) => [name, numbers])).toEqual([["Paris", [1, 3]], ["Moscow", [2]]]);
    expect(map?.ways).toHaveLength(2);
    // There and back are two ways.
    expect(new Set(map?.ways).size).toBe(2);
  });
  test("every city has its name, and north is up, west left", () => {
    const map = tourMap({ stays: [PARIS, MOSCOW] }, SIZE);
    const [paris, moscow] = map?.stops ?? [];
    expect(map?.stops.every(({ label, anchor }) => label !== null && anchor === null)).toBe(true);
    expect((paris?.x ?? 0) < (moscow?.x ?? 0) && (paris?.y ?? 0) > (moscow?.y ?? 0)).toBe(true);
  });
  test("near cities on a wide map stand apart, each with a thread to where it is", () => {
    const map = tourMap({ stays: [LIMA, PARIS, BRUSSELS, BEIJING] }, SIZE);
    const [, paris, brussels] = map?.stops ?? [];
    expect(paris && brussels && distance(paris, brussels)).toBeGreaterThanOrEqual(18);
    expect(paris?.anchor ?? brussels?.anchor).not.toBeNull();
  });
  test("a city without coordinates is named as missing, and the way goes on past it", () => {
    const map = tourMap({ stays: [PARIS, NOWHERE, MOSCOW] }, SIZE);
    expect(map?.missing).toEqual(["Somewhere"]);
    expect(map?.stops.map(({ numbers }) => numbers)).toEqual([[1], [3]]);
    expect(map?.ways).toHaveLength(1);
  });
  test("without any coordinates there is no map", () => {
    expect(tourMap({ stays: [NOWHERE] }, SIZE)).toBeNull();
  });
});

test("a name keeps clear of a line beside its city, unless another then has no room", () => {
  const city = { id: "a", name: "Riga", x: 100, y: 100, radius: 9 };
  const below = Array.from({ length: 8 }, (_, i) => ({ x: 100, y: 110 + i * 10 }));
  const label = (lines: readonly { x: number; y: number }[]) => cityLabels([city], { width: 200, height: 200 }, lines).get("a");
  expect((label([])?.y ?? 0) > 100).toBe(true);
  expect((label(below)?.y ?? 200) < 100).toBe(true);
  // Lines on all sides: it stands where it would without them.
  const around = Array.from({ length: 400 }, (_, i) => ({ x: (i % 20) * 10, y: Math.floor(i / 20) * 10 }));
  expect(label(around)).toEqual(label([]));
});

test("cityLabels leaves out the less important of two names that have room for one", () => {
  const wall = Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, name: "Constantinople", x: 100 + i * 19, y: 100, radius: 9 }));
  const labels = cityLabels(wall, { width: 400, height: 130 });
  expect(labels.has("0")).toBe(true);
  expect(labels.size).toBeLessThan(9);
});

describe("spread", () => {
  const box = { x: 0, y: 0, width: 400, height: 300 };
  test("what has room stays where it is", () => {
    const discs = [{ x: 50, y: 50, radius: 9 }, { x: 90, y: 50, radius: 9 }];
    expect(spread(discs, box)).toEqual(discs);
  });
  test("a handful of discs anywhere come to stand free of one another, within the box", () => {
    const disc = fc.record({ x: fc.integer({ min: 20, max: 380 }), y: fc.integer({ min: 20, max: 280 }), radius: fc.constant(9) });
    fc.assert(fc.property(fc.array(disc, { minLength: 2, maxLength: 8 }), (discs) => {
      const moved = spread(discs, box);
      for (const [i, a] of moved.entries()) {
        expect(boxMeetsDisc(box, a)).toBe(true);
        for (const b of moved.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(17.5);
      }
    }));
  });
});
