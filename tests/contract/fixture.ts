import type { Dataset } from "@/lib/domain/records";
import {
  checked, claim, country, meeting, organization, person, place, publisher, source, statement, topic,
} from "./builders";

/**
 * A small world in which every rule has a case.
 *
 * - `tour`, Wang's journey of 14 to 22 February 2023 with Lavrov and Erdogan in it, has as parts `moscow-talk` (Wang,
 *   Lavrov; the 21st; in the Kremlin) and `ankara-talk` (Wang, Erdogan; the 17th).
 * - `summit`, 9 and 10 September 2023 in Beijing, of Wang, Lavrov, Blinken, Erdogan and the EU itself, has as part
 *   `side` (Wang, Blinken, Erdogan), and that has as part `side-talk` (Wang, Blinken).
 * - `call`, Wang and Blinken by phone, some time in 2023.
 * - `disputed`, Lavrov and Kuleba in March 2022: held in Ankara by one source, in Moscow by another, denied by a third.
 * - `called-off`, Macron and Lavrov in Jerusalem, no date.
 * - `to-come`, Macron and Erdogan, planned for 1 January 2024 in Ankara.
 */
export function smallWorld(): Dataset {
  return checked({
    about: { title: "A small world", description: "For the contract.", licence: "CC0-1.0", lastDay: "2023-12-31" },
    countries: [
      country("CHN", "China", ["中国"]), country("RUS", "Russia"), country("USA", "United States", [], "north-america"), country("UKR", "Ukraine"),
      country("TUR", "Türkiye", ["Turkey"], "middle-east"), country("FRA", "France"),
    ],
    organizations: [organization("eu", "European Union"), organization("un", "United Nations")],
    persons: [
      person("wang-yi", "Wang Yi", "CHN", { aliases: ["王毅"], wikidata: "Q1", offices: [
        { title: "State Councillor", of: "CHN" as never, from: "2018-03-19", to: "2023-03-12" },
        { title: "Foreign Minister", of: "CHN" as never, from: "2023-07-25", to: null },
      ] }),
      person("sergey-lavrov", "Sergey Lavrov", "RUS", { aliases: ["Сергей Лавров"] }),
      person("recep-tayyip-erdogan", "Recep Tayyip Erdoğan", "TUR"),
      person("antony-blinken", "Antony Blinken", "USA"),
      person("dmytro-kuleba", "Dmytro Kuleba", "UKR"),
      person("emmanuel-macron", "Emmanuel Macron", "FRA"),
    ],
    places: [
      place("moscow", "Moscow", "RUS", { aliases: ["Москва"] }), place("kremlin", "Kremlin", "RUS", { within: "moscow" }),
      place("beijing", "Beijing", "CHN"), place("ankara", "Ankara", "TUR"), place("jerusalem", "Jerusalem", null),
    ],
    topics: [topic("trade", "Trade"), topic("war", "The war in Ukraine")],
    publishers: [publisher("xinhua", "Xinhua", "state-media"), publisher("reuters", "Reuters", "agency"), publisher("mid", "Foreign Ministry", "official")],
    sources: [
      source("x-tour", "xinhua", "2023-02-22", "zh"), source("r-moscow", "reuters", "2023-02-21"), source("m-moscow", "mid", "2023-02-21", "ru"),
      source("x-ankara", "xinhua", "2023-02-17"), source("r-summit", "reuters", "2023-09-10"), source("x-side", "xinhua", null),
      source("r-call", "reuters", "2023"), source("r-march", "reuters", "2022-03-20"), source("m-march", "mid", "2022-03-21", "ru"),
      source("x-march", "xinhua", "2022-03-22"), source("r-off", "reuters", null), source("r-plan", "reuters", "2023-12-01"),
    ],
    "office-kinds": [{ capacity: "Foreign Minister", kind: "foreign-minister" }, { capacity: "President", kind: "head-of-state" }],
    meetings: [
      meeting("tour", { title: "Wang Yi's journey", kind: "visit", who: ["wang-yi:CHN", "sergey-lavrov:RUS", "recep-tayyip-erdogan:TUR:President"],
        claims: [claim("x-tour", { date: "2023-02-14/2023-02-22", format: "in_person" })] }),
      meeting("moscow-talk", { title: "Wang and Lavrov in the Kremlin", partOf: "tour", host: "RUS", topics: ["war", "trade"],
        who: ["wang-yi:CHN", "sergey-lavrov:RUS"],
        claims: [
          claim("r-moscow", { date: "2023-02-21", place: "moscow", format: "in_person", participants: ["wang-yi"] }),
          claim("m-moscow", { date: "2023-02-21", place: "kremlin" }),
        ],
        statements: [statement("moscow-talk-s1", "wang-yi", "war", "r-moscow"), statement("moscow-talk-s2", "sergey-lavrov", "trade", "m-moscow")] }),
      meeting("ankara-talk", { title: "Wang and Erdoğan in Ankara", partOf: "tour", topics: ["trade"],
        who: ["wang-yi:CHN", "recep-tayyip-erdogan:TUR:President"],
        claims: [claim("x-ankara", { date: "2023-02-17", place: "ankara", format: "in_person" })] }),
      meeting("summit", { title: "Summit of Beijing", kind: "summit", topics: ["war"],
        who: ["wang-yi:CHN", "sergey-lavrov:RUS", "antony-blinken:USA", "recep-tayyip-erdogan:TUR:President", "eu"],
        claims: [claim("r-summit", { date: "2023-09-09/2023-09-10", place: "beijing", format: "in_person" })] }),
      meeting("side", { kind: "multilateral", partOf: "summit", who: ["wang-yi:CHN", "antony-blinken:USA", "recep-tayyip-erdogan:TUR:President"],
        claims: [claim("r-summit", { date: "2023-09-09", place: "beijing", format: "in_person" })] }),
      meeting("side-talk", { partOf: "side", who: ["wang-yi:CHN", "antony-blinken:USA"],
        claims: [claim("x-side", { date: "2023-09-09", place: "beijing", format: "in_person" })] }),
      meeting("call", { title: "Wang and Blinken on the phone", who: ["antony-blinken:USA", "wang-yi:CHN"], topics: ["trade"],
        claims: [claim("r-call", { date: "2023", format: "phone" })] }),
      meeting("disputed", { title: "Lavrov and Kuleba", who: ["sergey-lavrov:RUS", "dmytro-kuleba:UKR"], topics: ["war"],
        claims: [
          claim("r-march", { date: "2022-03", place: "ankara", format: "in_person" }),
          claim("m-march", { date: "2022-03-20", place: "moscow", status: "denied" }),
          claim("x-march", { date: "2022-03-20", place: "ankara" }),
        ] }),
      meeting("called-off", { who: ["emmanuel-macron:FRA:President", "sergey-lavrov:RUS"],
        claims: [claim("r-off", { status: "cancelled", place: "jerusalem", format: "in_person" })] }),
      meeting("to-come", { who: ["emmanuel-macron:FRA:President", "recep-tayyip-erdogan:TUR:President"],
        claims: [claim("r-plan", { status: "planned", date: "2024-01-01", place: "ankara", format: "in_person" })] }),
    ],
  });
}
