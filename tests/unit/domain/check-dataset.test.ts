import { describe, expect, test } from "vitest";
import { checkDataset } from "@/lib/domain/check-dataset";

/** The smallest sound data set: one meeting of two, reported by one source. */
function sound() {
  return {
    about: { title: "Test", description: "For tests.", licence: "CC0-1.0", lastDay: "2023-12-31" },
    countries: [{ id: "CHN", name: "China", aliases: [], region: "east-asia" }, { id: "RUS", name: "Russia", aliases: [], region: "russia-caucasus-central-asia" }],
    organizations: [{ id: "eu", name: "European Union", aliases: ["EU"], kind: "intergovernmental" }],
    persons: [person("wang-yi", "Wang Yi", "CHN"), person("vladimir-putin", "Vladimir Putin", "RUS")],
    places: [place("moscow", "Moscow", null), place("kremlin", "Kremlin", "moscow")],
    topics: [{ id: "trade", label: "Trade", aliases: [] }],
    publishers: [{ id: "commonspace", name: "commonspace.eu", aliases: [], kind: "press", reason: "News site" }],
    sources: [{
      id: "s1", url: "https://example.org/1", title: "They met", described: false, publisher: "commonspace", published: "2023-02-22", language: "en",
    }],
    "office-kinds": [{ capacity: "President", kind: "head-of-state" }],
    meetings: [meeting("2023-02-22-wang-putin-moscow")],
  };
}

function person(id: string, name: string, country: string) {
  return { id, name, aliases: [], country, wikidata: null, offices: [{ title: "President", of: country, from: "2020-01-01", to: null as string | null }] };
}

function place(id: string, name: string, within: string | null) {
  return { id, name, aliases: [], country: "RUS", lat: 55.75, lon: 37.62, within };
}

function meeting(id: string) {
  return {
    id, title: "Wang Yi and Vladimir Putin", kind: "bilateral", host: "RUS", partOf: null as string | null, topics: ["trade"],
    participants: [
      { actor: "wang-yi", role: "visitor", capacity: null as string | null, for: "CHN" },
      { actor: "vladimir-putin", role: "host", capacity: "President" as string | null, for: "RUS" },
    ],
    claims: [{
      source: "s1", says: "They met.", date: "2023-02-22", place: "kremlin", status: "held" as string | null, format: "in_person",
      participants: ["wang-yi", "vladimir-putin"],
    }],
    compiled: { date: null, place: null, format: null },
    statements: [{ id: `${id}-s1`, by: "wang-yi", topic: "trade", says: "Trade grows.", source: "s1", note: null }],
  };
}

type Sound = ReturnType<typeof sound>;

/** The faults of the sound data set after one change, as `where: what`. */
function faults(change: (data: Sound) => void): string[] {
  const data = sound();
  change(data);
  const checked = checkDataset(data);
  return checked.ok ? [] : checked.faults.map(({ where, what }) => `${where}: ${what}`);
}

const only = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error("empty");
  return first;
};

test("a sound data set passes whole", () => {
  expect(checkDataset(sound())).toMatchObject({ ok: true, dataset: { meetings: [{ id: "2023-02-22-wang-putin-moscow" }] } });
});

describe("one wrong thing is one fault, with its file, its record and what to do", () => {
  test.each<[string, (data: Sound) => void, string]>([
    ["an unknown key", (d) => Object.assign(only(d.persons), { born: 1953 }), "persons.json: wang-yi: Unrecognized key"],
    ["an id that is no slug", (d) => { only(d.topics).id = "Trade!"; }, "topics.json: Trade!: id: an id is a lower-case ASCII slug"],
    ["a country's code in lower case", (d) => { only(d.countries).id = "chn"; }, "countries.json: chn: id: a country's id is its ISO 3166-1"],
    ["an id twice", (d) => void d.topics.push(only(d.topics)), "topics.json: trade: stands twice"],
    ["a URL that is no web address", (d) => { only(d.sources).url = "javascript:alert(1)"; }, "sources.json: s1: url: not an http or https URL"],
    ["a URL twice", (d) => void d.sources.push({ ...only(d.sources), id: "s2" }), "sources.json: s2: the URL is also that of s1"],
    ["no such publisher", (d) => { only(d.sources).publisher = "nobody"; }, "sources.json: s1: publisher: there is no publisher nobody"],
    ["a date that is none", (d) => { only(only(d.meetings).claims).date = "2023-02-30"; }, "claims.0.date: not an EDTF date"],
    ["a meeting without a claim", (d) => { only(d.meetings).claims = []; }, "claims: a meeting has a claim with its source"],
    ["a meeting without a status", (d) => { only(only(d.meetings).claims).status = null; }, "2023-02-22-wang-putin-moscow: no claim gives a status"],
    ["a claim of no source", (d) => { only(only(d.meetings).claims).source = "s9"; only(only(d.meetings).statements).source = "s9"; }, "claims: there is no source s9"],
    ["a statement whose source is silent", (d) => { d.sources.push({ ...only(d.sources), id: "s2", url: "https://example.org/2" }); only(only(d.meetings).statements).source = "s2"; }, "cites s2, which makes no claim on this meeting"],
    ["a participant that the list lacks", (d) => void only(only(d.meetings).claims).participants.push("eu"), "names eu, whom the participants lack"],
    ["a capacity of no kind", (d) => { only(only(d.meetings).participants).capacity = "Envoy"; }, "there is no kind of office in office-kinds.json for the capacity Envoy"],
    ["a place within itself", (d) => { only(d.places).within = "moscow"; }, "places.json: moscow: lies within itself"],
    ["a meeting that is its own part", (d) => { only(d.meetings).partOf = "2023-02-22-wang-putin-moscow"; }, "lies within itself"],
    ["an office that ends before it begins", (d) => { only(only(d.persons).offices).to = "2019-01-01"; }, "persons.json: wang-yi: offices: President ends on 2019-01-01, before it begins"],
    ["one id for a person and an organization", (d) => { only(d.organizations).id = "wang-yi"; }, "organizations.json: wang-yi: the id is also a person's"],
  ])("%s", (_, change, expected) => {
    const found = faults(change);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });
});

test("every fault is listed, not the first alone", () => {
  const found = faults((data) => {
    only(data.sources).publisher = "nobody";
    only(data.meetings).topics = ["nothing"];
    only(data.meetings).host = "FRA";
  });
  expect(found).toHaveLength(3);
});

test("what is no data set at all is said file by file", () => {
  expect(checkDataset({})).toMatchObject({ ok: false });
  expect(checkDataset(null)).toMatchObject({ ok: false });
});
