import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { DATASET, RECOUNT } from "@/lib/store/cypher/load";
import { LABELS, RELATIONSHIPS } from "@/lib/store/labels";
import { FORM } from "@/lib/store/load/form";
import { loadRows } from "@/lib/store/load/rows";
import { checked, claim, country, meeting, organization, person, place, publisher, source, statement, topic } from "../../contract/builders";

/** One of each, and no more: it stays as it is, so that only the code can change what is stored of it. */
function oneOfEach() {
  return checked({
    about: { title: "One of each", description: "For the form.", licence: "CC0-1.0", lastDay: "2023-12-31" },
    countries: [country("CHN", "China", ["中国"])],
    organizations: [organization("eu", "European Union")],
    persons: [person("wang-yi", "Wang Yi", "CHN", { aliases: ["王毅"], offices: [{ title: "Foreign Minister", of: "CHN" as never, from: "2023-07-25", to: null }] })],
    places: [place("beijing", "Beijing", "CHN"), place("great-hall", "Great Hall", "CHN", { within: "beijing" })],
    topics: [topic("trade", "Trade")],
    publishers: [publisher("xinhua", "Xinhua", "state-media")],
    sources: [source("x-talk", "xinhua", "2023-09-10", "zh"), source("x-plan", "xinhua", "2023-09")],
    "office-kinds": [{ capacity: "Foreign Minister", kind: "foreign-minister" }],
    meetings: [
      meeting("visit", { who: ["wang-yi:CHN", "eu"], claims: [claim("x-plan", { date: "2023-09", status: "planned" })] }),
      meeting("talk", {
        who: ["wang-yi:CHN", "eu"], partOf: "visit", host: "CHN", topics: ["trade"], compiled: { date: "2023-09-10" },
        claims: [claim("x-talk", { place: "great-hall", format: "in_person", participants: ["wang-yi"] })],
        statements: [statement("talk-s1", "wang-yi", "trade", "x-talk")],
      }),
    ],
  });
}

/** Of each form what is stored of `oneOfEach`. Stores in use hold forms of the past: a fingerprint is never changed under its number. */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  2: "948f106be6b32432",
  3: "0798694d1eeac62e",
  4: "412f78e6fa86cb20",
};

test("a change to what is stored is another form: raise FORM, and note its fingerprint here", () => {
  const stored = JSON.stringify([LABELS, RELATIONSHIPS, RECOUNT, DATASET, loadRows(oneOfEach())]);
  expect(createHash("sha256").update(stored).digest("hex").slice(0, 16)).toBe(FINGERPRINTS[FORM]);
});
