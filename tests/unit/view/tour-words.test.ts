import { describe, expect, test } from "vitest";
import type { Stay, Tour } from "@/lib/domain/dossier-answers";
import { citiesOf, clashesOf, daysWords, drawnTours, tourAnchor, tourTitle } from "@/lib/view/tour-words";
import { aMeeting, aPlace } from "./meeting-item";

const stay = (city: string, over: Partial<Stay> = {}): Stay =>
  ({ place: aPlace(city.toLowerCase(), { name: city }), from: "2023-02-14", to: "2023-02-15", meetings: [], impossible: [], ...over });
const tour = (from: string, ...cities: string[]): Tour => ({ from, to: from, stays: cities.map((city) => stay(city)), within: null });

test("a tour is called by its cities, each once, and stands under its first day", () => {
  const made = tour("2023-02-14", "Paris", "Rome", "Paris", "Moscow");
  expect(tourTitle(made)).toBe("Paris, Rome and Moscow");
  expect(citiesOf(made)).toEqual(["Paris", "Rome", "Moscow"]);
  expect(tourAnchor(made)).toBe("tour-2023-02-14");
  expect(tourTitle(tour("2023-02-14", ..."ABCDEFGH"))).toBe("A, B, C, D, E and 3 more");
});

test("daysWords", () => {
  expect(daysWords({ from: "2023-02-14", to: "2023-02-22" })).toBe("14–22 Feb 2023");
  expect(daysWords({ from: "2023-02-14", to: "2023-02-14" })).toBe("14 Feb 2023");
});

describe("drawnTours", () => {
  const tours = [
    tour("2025-05-01", "A", "B"), tour("2025-03-01", "A"), tour("2024-05-01", "A", "B", "C"), tour("2023-05-01", "A", "B"),
    tour("2022-05-01", "A", "B", "C", "D"), tour("2021-05-01", "A", "B"),
  ];
  const days = (drawn: readonly Tour[]) => drawn.map(({ from }) => from);
  test("those to three cities or more, to most first", () => {
    expect(days(drawnTours({ tours }, false))).toEqual(["2022-05-01", "2024-05-01"]);
  });
  test("three at most, the later of equals before the earlier", () => {
    const long = ["2025", "2024", "2023", "2022"].map((year) => tour(`${year}-05-01`, "A", "B", "C"));
    expect(days(drawnTours({ tours: long }, false))).toEqual(["2025-05-01", "2024-05-01", "2023-05-01"]);
  });
  test("where none goes to three, the latest to two; none to one city alone", () => {
    expect(days(drawnTours({ tours: tours.slice(0, 2) }, false))).toEqual(["2025-05-01"]);
    expect(drawnTours({ tours: tours.slice(1, 2) }, false)).toEqual([]);
  });
  test("all of more than one city, when asked, the latest first", () => {
    expect(days(drawnTours({ tours }, true))).toEqual(["2025-05-01", "2024-05-01", "2023-05-01", "2022-05-01", "2021-05-01"]);
  });
});

test("clashesOf names the other meetings, city by city, from another stay or from the person's meetings", () => {
  const rome = aMeeting("2023-02-15", { id: "rome", title: "Talk in Rome" });
  const late = aMeeting("2023-02-15", { id: "late", title: "Dinner in Rome" });
  const home = aMeeting("2023-02-15", { id: "home", title: "Talk at home", place: aPlace("beijing", { name: "Beijing" }) });
  const paris = stay("Paris", { impossible: ["rome", "home", "late", "gone"] });
  const itinerary = { tours: [{ from: "2023-02-14", to: "2023-02-15", within: null, stays: [paris, stay("Rome", { meetings: [rome, late] })] }] };
  expect(clashesOf(paris, itinerary, [home])).toEqual([
    { city: "Rome", meetings: [{ id: "rome", title: "Talk in Rome", date: "2023-02-15" }, { id: "late", title: "Dinner in Rome", date: "2023-02-15" }] },
    { city: "Beijing", meetings: [{ id: "home", title: "Talk at home", date: "2023-02-15" }] },
    { city: null, meetings: [{ id: "gone", title: "another meeting", date: null }] },
  ]);
});
