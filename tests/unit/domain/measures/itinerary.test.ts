import { describe, expect, it } from "vitest";
import type { PartOf } from "@/lib/domain/measures/counting";
import { itineraryOf } from "@/lib/domain/measures/itinerary";
import type { MeasuredMeeting } from "@/lib/domain/measures/measured";
import { FAR_KM, kilometres, NEAR_KM } from "@/lib/domain/measures/overlaps";
import { measured, member } from "./measured-meeting";

const CITIES: Readonly<Record<string, { readonly lat: number; readonly lon: number }>> = {
  paris: { lat: 48.86, lon: 2.35 }, versailles: { lat: 48.8, lon: 2.13 }, rome: { lat: 41.9, lon: 12.5 }, munich: { lat: 48.14, lon: 11.58 },
  beijing: { lat: 39.9, lon: 116.4 }, brasilia: { lat: -15.79, lon: -47.88 },
};
const itinerary = (meetings: readonly MeasuredMeeting[], parts: readonly PartOf[] = []) => itineraryOf("me", meetings, parts, (city) => CITIES[city] ?? null);
/** `paris 01-01` a day; `paris 01-01/03` days of 2023. */
const told = (meetings: readonly MeasuredMeeting[], parts: readonly PartOf[] = []) =>
  itinerary(meetings, parts).tours.map(({ stays }) => stays.map(({ city, from, to }) => `${city} ${from.slice(5)}${from === to ? "" : `/${to.slice(8)}`}`));
const at = (city: string, date: string, more: Parameters<typeof measured>[2] = {}) => measured(`${city}-${date}`, date, { at: city, ...more });
const home = { members: [member("me", "CHN", "home")] };

describe("stays", () => {
  it("join meetings in one city that follow one another", () => {
    expect(told([at("paris", "2023-01-01"), at("paris", "2023-01-02"), at("rome", "2023-01-03")])).toEqual([["paris 01-01/02", "rome 01-03"]]);
  });
  it("are apart where more than four days lie between", () => {
    expect(told([at("paris", "2023-01-01"), at("paris", "2023-01-05")])).toEqual([["paris 01-01/05"]]);
    expect(told([at("paris", "2023-01-01"), at("paris", "2023-01-06")])).toEqual([["paris 01-06"], ["paris 01-01"]]);
  });
  it("are in a venue's city", () => {
    expect(itinerary([measured("a", "2023-01-01", { paths: [["elysee", "paris", "FRA"]] })]).tours[0]?.stays[0]?.city).toBe("paris");
  });
  it("on one day begin where the day before ended, and end where the next day begins", () => {
    const ofOneDay = [at("munich", "2023-01-02"), at("paris", "2023-01-02"), at("rome", "2023-01-02")];
    expect(told([at("rome", "2023-01-01"), ...ofOneDay, at("munich", "2023-01-03")])).toEqual([["rome 01-01/02", "paris 01-02", "munich 01-02/03"]]);
  });
  it("have the days that are known: a conference around them is listed, and adds none", () => {
    const conference = at("munich", "2023-01-01/2023-01-04", { kind: "summit" });
    const record = itinerary([conference, at("munich", "2023-01-02"), at("rome", "2023-01-03")]);
    expect(record.tours[0]?.stays.map(({ city, from, to, meetings }) => [city, from, to, meetings])).toEqual([
      ["munich", "2023-01-02", "2023-01-02", ["munich-2023-01-01/2023-01-04", "munich-2023-01-02"]], ["rome", "2023-01-03", "2023-01-03", ["rome-2023-01-03"]],
    ]);
    expect(told([conference])).toEqual([["munich 01-01/04"]]);
  });
});

describe("tours", () => {
  it("end at home", () => {
    expect(told([at("paris", "2023-01-01"), at("beijing", "2023-01-02", home), at("rome", "2023-01-03")])).toEqual([["rome 01-03"], ["paris 01-01"]]);
  });
  it("end after four days without a stay", () => {
    expect(told([at("paris", "2023-01-01"), at("rome", "2023-01-05"), at("munich", "2023-01-10")])).toEqual([["munich 01-10"], ["paris 01-01", "rome 01-05"]]);
  });
  it("go on from the last day of all that went before", () => {
    expect(told([at("paris", "2023-01-01/2023-01-08"), at("rome", "2023-01-02"), at("munich", "2023-01-10")])).toEqual([["paris 01-01/08", "rome 01-02", "munich 01-10"]]);
  });
  it("are made of what was held in person, each visit by its parts that have a day and a city", () => {
    const visit = at("paris", "2023-01-01/2023-01-09", { kind: "visit" });
    const parts = [{ part: "rome-2023-01-02", whole: visit.id }, { part: "rome-2023-01-03", whole: visit.id }];
    const rome = [at("rome", "2023-01-02"), at("rome", "2023-01-03")];
    const record = itinerary([visit, ...rome, at("munich", "2023-01-03", { status: "cancelled" }), at("munich", "2023-01-04", { format: "phone" })], parts);
    expect(record.tours).toEqual([{
      from: "2023-01-02", to: "2023-01-03", within: visit.id,
      stays: [{ city: "rome", from: "2023-01-02", to: "2023-01-03", meetings: ["rome-2023-01-02", "rome-2023-01-03"], impossible: [] }],
    }]);
    expect(record.imprecise).toEqual([]);
  });
  it("are within a visit of which more than half of their meetings are parts", () => {
    const visit = measured("visit", "2023-01", { kind: "visit" });
    const meetings = [visit, at("paris", "2023-01-02"), at("rome", "2023-01-03")];
    const part = { part: "rome-2023-01-03", whole: "visit" };
    expect(itinerary(meetings, [part]).tours[0]?.within).toBeNull();
    expect(itinerary([...meetings, at("rome", "2023-01-04")], [part, { part: "rome-2023-01-04", whole: "visit" }]).tours[0]?.within).toBe("visit");
  });
  it("leave aside, and name, what has no day or no city", () => {
    const unknown = [at("paris", "2023-01"), measured("nowhere", "2023-01-05"), at("rome", "2023-01-05~"), at("beijing", "2023-01", home)];
    expect(itinerary(unknown)).toEqual({ tours: [], imprecise: ["paris-2023-01", "nowhere", "rome-2023-01-05~"] });
  });
});

describe("two cities at one time", () => {
  const impossible = (...meetings: MeasuredMeeting[]) =>
    Object.fromEntries(itinerary(meetings).tours.flatMap(({ stays }) => stays.map(({ city, impossible: others }) => [city, others])));

  it("are marked on both sides where talks claim a day that lies between their first and last", () => {
    expect(impossible(at("paris", "2023-01-01/2023-01-03"), at("rome", "2023-01-02"))).toEqual({ paris: ["rome-2023-01-02"], rome: ["paris-2023-01-01/2023-01-03"] });
    expect(impossible(at("paris", "2023-01-01/2023-01-03"), at("rome", "2023-01-02/2023-01-04"))).toMatchObject({ paris: [expect.stringContaining("rome")] });
  });
  it("are a day of travel where the one ends and the other begins", () => {
    expect(impossible(at("paris", "2023-01-01/2023-01-03"), at("rome", "2023-01-03"))).toEqual({ paris: [], rome: [] });
    expect(impossible(at("paris", "2023-01-01"), at("rome", "2023-01-01/2023-01-03"))).toEqual({ paris: [], rome: [] });
    expect(impossible(at("paris", "2023-01-01"), at("rome", "2023-01-01"))).toEqual({ paris: [], rome: [] });
  });
  it("are marked on one day where they are too far apart", () => {
    expect(kilometres(CITIES["paris"] ?? null, CITIES["brasilia"] ?? null)).toBeLessThan(FAR_KM);
    expect(impossible(at("paris", "2023-01-01"), at("brasilia", "2023-01-01"))).toEqual({ paris: [], brasilia: [] });
    expect(kilometres(CITIES["beijing"] ?? null, CITIES["brasilia"] ?? null)).toBeGreaterThan(FAR_KM);
    expect(impossible(at("beijing", "2023-01-01"), at("brasilia", "2023-01-01"))).toEqual({ beijing: ["brasilia-2023-01-01"], brasilia: ["beijing-2023-01-01"] });
  });
  it("are no marvel in one neighbourhood", () => {
    expect(kilometres(CITIES["paris"] ?? null, CITIES["versailles"] ?? null)).toBeLessThan(NEAR_KM);
    expect(impossible(at("paris", "2023-01-01/2023-01-03"), at("versailles", "2023-01-02"))).toEqual({ paris: [], versailles: [] });
  });
  it("are not made of a conference or a visit, which do not claim every day of whoever came", () => {
    expect(impossible(at("paris", "2023-01-01/2023-01-03", { kind: "summit" }), at("rome", "2023-01-02"))).toEqual({ paris: [], rome: [] });
    expect(impossible(at("paris", "2023-01-01/2023-01-03", { kind: "visit" }), at("rome", "2023-01-02"))).toEqual({ paris: [], rome: [] });
  });
  it("are told by the days alone where a city's position is not known", () => {
    expect(impossible(at("paris", "2023-01-01/2023-01-03"), at("atlantis", "2023-01-02"))).toMatchObject({ atlantis: ["paris-2023-01-01/2023-01-03"] });
    expect(impossible(at("paris", "2023-01-02"), at("atlantis", "2023-01-02"))).toEqual({ paris: [], atlantis: [] });
  });
  it("are marked on the stay away also where the other is at home", () => {
    expect(impossible(at("beijing", "2023-01-01/2023-01-03", home), at("rome", "2023-01-02"))).toEqual({ rome: ["beijing-2023-01-01/2023-01-03"] });
  });
});

it("measures along the great circle, some 20,015 kilometres half round the earth", () => {
  expect(kilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015, -1);
  expect(kilometres({ lat: 48.86, lon: 2.35 }, { lat: 41.9, lon: 12.5 })).toBeCloseTo(1_106, -1);
  expect(kilometres({ lat: 1, lon: 1 }, null)).toBeNull();
});
