import { expect, test } from "vitest";
import { placeMap } from "@/lib/view/geo/place-map";
import { aPlace } from "../meeting-item";

const SIZE = { width: 640, height: 380 };
const PLACES = [
  { place: aPlace("moscow", { name: "Moscow", lat: 55.75, lon: 37.62 }), meetings: 16 },
  { place: aPlace("rome", { name: "Rome", lat: 41.9, lon: 12.5 }), meetings: 4 },
  { place: aPlace("somewhere", { name: "Somewhere" }), meetings: 2 },
];

test("a disc's area says how many meetings its place saw; what has no coordinates is named", () => {
  const map = placeMap(PLACES, SIZE);
  const [moscow, rome] = map?.discs ?? [];
  expect((moscow?.radius ?? 0) / (rome?.radius ?? 1)).toBeCloseTo(2, 5);
  expect(map?.discs.map(({ label }) => label === null)).toEqual([false, false]);
  expect(map?.missing.map(({ id }) => id)).toEqual(["somewhere"]);
});

test("without coordinates there is no map", () => {
  expect(placeMap(PLACES.slice(2), SIZE)).toBeNull();
});
