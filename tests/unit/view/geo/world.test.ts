import atlas from "world-atlas/countries-110m.json" with { type: "json" };
import { expect, it } from "vitest";
import { placeDiscs, radiusOf, SHADES, shadeOf } from "@/lib/view/geo/place-discs";
import { countryShapes, WORLD, worldPoint } from "@/lib/view/geo/world";

const shapes = countryShapes(atlas);
const codes = new Map(shapes.map(({ code, name }) => [name, code]));

it("names countries by their codes, Kosovo by the one that the data has", () => {
  expect([codes.get("China"), codes.get("Russia"), codes.get("France"), codes.get("Kosovo")]).toEqual(["CHN", "RUS", "FRA", "XKX"]);
  // What the atlas draws apart without a number: they have no meetings of their own.
  expect(shapes.filter(({ code }) => code === null).map(({ name }) => name).sort()).toEqual(["N. Cyprus", "Somaliland"]);
  expect(shapes.every(({ d }) => /^m[-\d]/.test(d))).toBe(true);
});

it("lays the world flat, north up, within its frame", () => {
  const [london, moscow, sydney] = [worldPoint({ lon: 0, lat: 51.5 }), worldPoint({ lon: 37.6, lat: 55.8 }), worldPoint({ lon: 151, lat: -33.9 })];
  expect(london.x).toBeCloseTo(WORLD.width / 2);
  expect(moscow.x).toBeGreaterThan(london.x);
  expect(sydney.y).toBeGreaterThan(WORLD.height / 2);
  expect(sydney.x).toBeLessThan(WORLD.width);
});

it("makes a disc's area go by its meetings, and leaves out what has no coordinates", () => {
  const place = (id: string, lat: number | null, meetings: number) => ({ place: { id, name: id, country: null, countryName: null, lat, lon: lat }, meetings, venues: [] });
  const discs = placeDiscs({ places: [place("a", 10, 100), place("b", 20, 25), place("c", null, 9)] });
  expect(discs.map(({ id }) => id)).toEqual(["a", "b"]);
  expect((discs[0]?.radius ?? 0) / (discs[1]?.radius ?? 1)).toBeCloseTo(2);
  expect(radiusOf(1, 1)).toBeLessThan(12);
});

it("shades from the fewest to the most", () => {
  expect([0, 1, 87].map((meetings) => shadeOf(meetings, 87))).toEqual([0, 1, SHADES]);
  expect(shadeOf(1, 1)).toBe(SHADES);
});
