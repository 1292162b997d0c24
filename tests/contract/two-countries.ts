import type { Dataset } from "@/lib/domain/records";
import { checked, claim, country, meeting, person, place, publisher, source, statement, topic } from "./builders";

/**
 * Twelve meetings of four persons who act for two countries, of which every figure can be worked out by hand. France:
 * Anna, foreign minister until 30 June 2022, and Bruno, special envoy before and foreign minister after. Poland: Clara,
 * foreign minister, and Dario, president.
 *
 * | id       | day                    | who                  | where  | what else                                        |
 * |----------|------------------------|----------------------|--------|--------------------------------------------------|
 * | first    | 2020-03-10             | Anna, Clara          | Warsaw | trade; Clara on trade                            |
 * | second   | 2020-09-05             | Anna, Bruno, Clara   | Paris  | in the Élysée                                    |
 * | call     | some time in 2021-04   | Anna, Clara          | phone  | energy                                           |
 * | put-off  | 2022-05-20             | Anna, Clara          | Warsaw | trade; announced for 12 April, postponed, held   |
 * | handover | 2022-09-14             | Bruno, Clara         | Paris  | Clara on trade, and on climate                   |
 * | tour     | 2023-02-14/2023-02-18  | Bruno, Clara, Dario  | -      | a visit, whose parts are the next three          |
 * | rome     | 2023-02-14             | Bruno, Clara         | Rome   |                                                  |
 * | vienna   | 2023-02-15/2023-02-17  | Bruno, Clara         | Vienna | trade; talks of three days                       |
 * | warsaw   | 2023-02-18             | Bruno, Dario         | Warsaw |                                                  |
 * | lisbon   | 2023-02-16             | Bruno, Dario         | Lisbon | on the second day of the talks in Vienna         |
 * | disputed | 2024-05-03             | Bruno, Dario         | Paris  | on the 2nd by one source, on the 3rd by a later  |
 * | to-come  | 2025-01-10             | Bruno, Clara         | Paris  | planned                                          |
 *
 * The data's last day is 31 December 2024.
 */
export function twoCountries(): Dataset {
  const fm = "Foreign Minister";
  const [anna, bruno, clara, dario] = [`anna:FRA:${fm}`, `bruno:FRA:${fm}`, `clara:POL:${fm}`, "dario:POL:President"];
  const held = (id: string, date: string, at: string | null, more: Parameters<typeof claim>[1] = {}) =>
    claim(`s-${id}`, { date, place: at, format: at === null ? null : "in_person", ...more });
  return checked({
    about: { title: "Two countries", description: "For figures worked out by hand.", licence: "CC0-1.0", lastDay: "2024-12-31" },
    countries: [country("FRA", "France"), country("POL", "Poland"), country("ITA", "Italy"), country("AUT", "Austria"), country("PRT", "Portugal")],
    organizations: [],
    persons: [
      person("anna", "Anna", "FRA", { offices: [{ title: fm, of: "FRA" as never, from: "2019-01-01", to: "2022-06-30" }] }),
      person("bruno", "Bruno", "FRA", { offices: [
        { title: "Special Envoy", of: "FRA" as never, from: "2019-01-01", to: "2022-06-30" },
        { title: fm, of: "FRA" as never, from: "2022-07-01", to: null },
      ] }),
      person("clara", "Clara", "POL", { offices: [{ title: fm, of: "POL" as never, from: "2019-01-01", to: null }] }),
      person("dario", "Dario", "POL"),
    ],
    places: [
      place("paris", "Paris", "FRA", { at: [48.86, 2.35] }), place("elysee", "Élysée", "FRA", { within: "paris", at: [48.87, 2.32] }),
      place("warsaw", "Warsaw", "POL", { at: [52.23, 21.01] }), place("rome", "Rome", "ITA", { at: [41.9, 12.5] }),
      place("vienna", "Vienna", "AUT", { at: [48.21, 16.37] }), place("lisbon", "Lisbon", "PRT", { at: [38.72, -9.14] }),
    ],
    topics: [topic("trade", "Trade"), topic("energy", "Energy"), topic("climate", "Climate")],
    publishers: [publisher("daily", "The Daily", "press")],
    sources: [
      source("s-first", "daily", "2020-03-10"), source("s-second", "daily", "2020-09-05"), source("s-call", "daily", "2021-05-01"),
      source("s-announced", "daily", "2022-04-01"), source("s-postponed", "daily", "2022-04-10"), source("s-put-off", "daily", "2022-05-21"),
      source("s-handover", "daily", "2022-09-14"), source("s-tour", "daily", "2023-02-19"), source("s-rome", "daily", "2023-02-14"),
      source("s-vienna", "daily", "2023-02-17"), source("s-warsaw", "daily", "2023-02-18"), source("s-lisbon", "daily", "2023-02-16"),
      source("s-may-2", "daily", "2024-05-03"), source("s-disputed", "daily", "2024-05-04"), source("s-to-come", "daily", "2024-12-20"),
    ],
    "office-kinds": [
      { capacity: fm, kind: "foreign-minister" }, { capacity: "Special Envoy", kind: "special-envoy" }, { capacity: "President", kind: "head-of-state" },
    ],
    meetings: [
      meeting("first", { who: [anna, clara], topics: ["trade"], claims: [held("first", "2020-03-10", "warsaw")], statements: [statement("first-s1", "clara", "trade", "s-first")] }),
      meeting("second", { who: [anna, "bruno:FRA:Special Envoy", clara], claims: [held("second", "2020-09-05", "elysee")] }),
      meeting("call", { who: [anna, clara], topics: ["energy"], claims: [held("call", "2021-04", null, { format: "phone" })] }),
      meeting("put-off", { who: [anna, clara], topics: ["trade"], claims: [
        claim("s-announced", { status: "planned", date: "2022-04-12", place: "warsaw" }),
        claim("s-postponed", { status: "postponed" }),
        held("put-off", "2022-05-20", "warsaw"),
      ] }),
      meeting("handover", { who: [bruno, clara], claims: [held("handover", "2022-09-14", "paris")],
        statements: [statement("handover-s1", "clara", "trade", "s-handover"), statement("handover-s2", "clara", "climate", "s-handover")] }),
      meeting("tour", { kind: "visit", who: [bruno, clara, dario], claims: [held("tour", "2023-02-14/2023-02-18", null, { format: "in_person" })] }),
      meeting("rome", { partOf: "tour", who: [bruno, clara], claims: [held("rome", "2023-02-14", "rome")] }),
      meeting("vienna", { partOf: "tour", who: [bruno, clara], topics: ["trade"], claims: [held("vienna", "2023-02-15/2023-02-17", "vienna")] }),
      meeting("warsaw", { partOf: "tour", who: [bruno, dario], claims: [held("warsaw", "2023-02-18", "warsaw")] }),
      meeting("lisbon", { who: [bruno, dario], claims: [held("lisbon", "2023-02-16", "lisbon")] }),
      meeting("disputed", { who: [bruno, dario], claims: [claim("s-may-2", { date: "2024-05-02", place: "paris" }), held("disputed", "2024-05-03", "paris")] }),
      meeting("to-come", { who: [bruno, clara], claims: [held("to-come", "2025-01-10", "paris", { status: "planned" })] }),
    ],
  });
}
