import { describe, expect, it } from "vitest";
import { revisionOf, nextRevision } from "@/lib/store/load/revision";
import { loadRows } from "@/lib/store/load/rows";
import { whereSeenFrom } from "@/lib/store/load/where";
import type { CountryId, PartyId } from "@/lib/domain/ids";
import { smallWorld } from "../../contract/fixture";

describe("whereSeenFrom", () => {
  const parties = new Set(["CHN", "RUS", "eu"] as PartyId[]);
  it.each<[string, string | null, "in_person" | "phone", string | null, string]>([
    ["its own country", "CHN", "in_person", "CHN", "home"],
    ["another participant's country", "RUS", "in_person", "CHN", "away"],
    ["nobody's country", "CHN", "in_person", "TUR", "third"],
    ["an organization, in a participant's country", "eu", "in_person", "CHN", "away"],
    ["an organization, elsewhere", "eu", "in_person", "TUR", "third"],
    ["one who acted for nobody", null, "in_person", "RUS", "away"],
    ["on the phone, wherever", "CHN", "phone", "CHN", "remote"],
    ["no place, or one whose country is left open", "CHN", "in_person", null, "unknown"],
  ])("sees %s", (_, party, format, country, expected) => {
    expect(whereSeenFrom(party as PartyId | null, { format, country: country as CountryId | null, parties })).toBe(expected);
  });
});

describe("loadRows", () => {
  const { nodes, edges } = loadRows(smallWorld());
  it("settles what a meeting shows, and derives what is searched and ordered by", () => {
    expect(nodes.Meeting.find(({ id }) => id === "moscow-talk")).toMatchObject({
      date: "2023-02-21", earliest: "2023-02-21", latest: "2023-02-21", status: "held", format: "in_person", disputed: [],
      participantCount: 2, topicCount: 2, sourceCount: 2, titleKey: "wang and lavrov in the kremlin", placeKey: "kremlin",
      text: " wang and lavrov in the kremlin yi 王毅 sergey сергеи лавров moscow москва", names: ["wang and lavrov in the kremlin"],
    });
  });
  it("gives places their path and country, persons their region", () => {
    expect(nodes.Place.find(({ id }) => id === "kremlin")).toMatchObject({ path: ["kremlin", "moscow", "RUS"], country: "RUS", countryName: "Russia" });
    expect(nodes.Place.find(({ id }) => id === "jerusalem")).toMatchObject({ path: ["jerusalem"], country: null, countryName: null });
    expect(nodes.Person.find(({ id }) => id === "wang-yi")).toMatchObject({ region: "europe", words: " wang yi 王毅" });
  });
  it("says of each participation where it was and in what kind of office", () => {
    expect(edges.PARTICIPATED.filter(({ to }) => to === "ankara-talk")).toEqual([
      { from: "wang-yi", to: "ankara-talk", properties: { role: "participant", capacity: "Foreign Minister", forId: "CHN", position: 0, office: "foreign-minister", where: "away" } },
      { from: "recep-tayyip-erdogan", to: "ankara-talk", properties: { role: "participant", capacity: "President", forId: "TUR", position: 1, office: "head-of-state", where: "home" } },
    ]);
    expect(edges.INVOLVES.filter(({ from }) => from === "summit").map(({ to, properties }) => [to, properties["where"]]))
      .toEqual([["CHN", "home"], ["RUS", "away"], ["USA", "away"], ["TUR", "away"], ["eu", "away"]]);
  });
});

describe("the revision", () => {
  it("is of what is said, not of the order in which", () => {
    const world = smallWorld();
    expect(revisionOf({ ...world, persons: [...world.persons].reverse() })).toBe(revisionOf(world));
    expect(revisionOf({ ...world, persons: world.persons.slice(1) })).not.toBe(revisionOf(world));
  });
  it("is another where the same is stored in another form", () => {
    expect(revisionOf(smallWorld(), 1)).not.toBe(revisionOf(smallWorld(), 2));
  });
  it("stays when the same comes again, and changes when other data come beside", () => {
    expect(nextRevision(null, "a")).toBe("a");
    expect(nextRevision({ revision: "r", loaded: "a" }, "a")).toBe("r");
    const both = nextRevision({ revision: "a", loaded: "a" }, "b");
    expect(["a", "b"]).not.toContain(both);
    expect(nextRevision({ revision: both, loaded: "b" }, "b")).toBe(both);
  });
});
