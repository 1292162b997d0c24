import { beforeAll, describe, expect, it } from "vitest";
import * as answers from "@/lib/domain/answers";
import { actorDossier } from "@/lib/domain/dossier-answers";
import { STATUSES, WHERES } from "@/lib/domain/words";
import type { Dataset } from "@/lib/domain/records";
import type { GraphStore } from "@/lib/store/port";
import { checked, claim, filterOf, meeting, source } from "../builders";
import { smallWorld } from "../fixture";

/** What stands on the pages of meetings, actors, places, topics and sources; searching; ids that name nothing. */
export function pages(open: () => Promise<GraphStore>): void {
  describe("pages", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(smallWorld());
    });

    it("shows a meeting with its claims, statements and whose word each value rests on", async () => {
      const meeting = await store.meeting("moscow-talk");
      expect(answers.meetingDetail.parse(meeting)).toEqual(meeting);
      expect(meeting).toMatchObject({ id: "moscow-talk", host: { id: "RUS" }, parts: [], partOf: { id: "tour" } });
      expect(meeting?.claims).toMatchObject([
        { source: { id: "m-moscow" }, says: "What m-moscow says.", date: "2023-02-21", place: { id: "kremlin" }, status: "held", format: null, participants: null },
        { source: { id: "r-moscow" }, place: { id: "moscow" }, format: "in_person", participants: [{ id: "wang-yi", label: "Wang Yi" }] },
      ]);
      expect(meeting?.statements).toMatchObject([
        { id: "moscow-talk-s1", by: { id: "wang-yi" }, topic: { id: "war" }, says: "What wang-yi said.", note: null, source: { id: "r-moscow" }, meeting: { id: "moscow-talk" } },
        { id: "moscow-talk-s2", by: { id: "sergey-lavrov" } },
      ]);
      const all = { agree: ["m-moscow", "r-moscow"], differ: [], superseded: [], compiled: false, decided: "agreement", borrowed: false };
      expect(meeting?.settled.place).toEqual(all);
      expect(meeting?.settled.date).toEqual(all);
      expect(meeting?.settled.format).toEqual({ ...all, agree: ["r-moscow"] });
      expect(meeting?.settled.participants).toEqual([
        { actor: "wang-yi", named: ["r-moscow"], others: [], silent: ["m-moscow"] },
        { actor: "sergey-lavrov", named: [], others: ["r-moscow"], silent: ["m-moscow"] },
      ]);
    });
    it("shows on what the sources of a meeting differ", async () => {
      const meeting = await store.meeting("disputed");
      expect(meeting).toMatchObject({ date: "2022-03-20", status: "held", place: { id: "ankara" }, disputed: ["place", "status"] });
      expect(meeting?.claims.map(({ source }) => source.id)).toEqual(["r-march", "m-march", "x-march"]);
      const decided = { superseded: [], compiled: false, borrowed: false };
      expect(meeting?.settled.place).toEqual({ ...decided, agree: ["r-march", "x-march"], differ: ["m-march"], decided: "sources" });
      expect(meeting?.settled.status).toEqual({ ...decided, agree: ["r-march", "x-march"], differ: ["m-march"], decided: "publication" });
      expect(meeting?.settled.date).toEqual({ ...decided, agree: ["r-march", "m-march", "x-march"], differ: [], decided: "agreement" });
      const ankara = { id: "ankara", name: "Ankara", country: "TUR", countryName: "Türkiye", lat: 10, lon: 20.5 };
      expect(meeting?.disputes).toEqual([
        { property: "place", values: [
          { value: "ankara", place: ankara, agrees: true, sources: ["r-march", "x-march"] },
          { value: "moscow", place: { ...ankara, id: "moscow", name: "Moscow", country: "RUS", countryName: "Russia" }, agrees: false, sources: ["m-march"] },
        ] },
        { property: "status", values: [
          { value: "held", place: null, agrees: true, sources: ["r-march", "x-march"] }, { value: "denied", place: null, agrees: false, sources: ["m-march"] },
        ] },
      ]);
      expect((await store.meetings(filterOf({ disputed: true }), { limit: 5, cursor: null, order: "newest" })).items[0]?.disputes).toEqual(meeting?.disputes);
    });
    it.each<[string, string[]]>([
      ["disputed", ["held 2022-03-20 r-march", "denied 2022-03-21 m-march", "held 2022-03-22 x-march"]],
      ["moscow-talk", ["held 2023-02-21 m-moscow", "held 2023-02-21 r-moscow"]],
      ["side-talk", ["held null x-side"]],
      ["to-come", ["planned 2023-12-01 r-plan"]],
    ])("tells how %s came about: each report, in the order of publication", async (id, expected) => {
      expect(reports(await store.meeting(id))).toEqual(expected);
    });
    it("tells how a meeting came about that was put off and then held", async () => {
      await store.load(checked(withPutOff()));
      const told = reports(await store.meeting("put-off"));
      await store.load(smallWorld(), { replace: true });
      expect(told).toEqual(["planned 2023-03-01 x-first", "postponed 2023-03-10 m-off", "planned 2023-03-20 r-again", "held 2023-04-02 r-held", "held null x-late"]);
    });
    it("shows the parts of a meeting, oldest first, and its imprecise date as it is", async () => {
      const tour = await store.meeting("tour");
      expect(tour?.parts.map(({ id }) => id)).toEqual(["ankara-talk", "moscow-talk"]);
      expect(tour?.partCount).toBe(2);
      expect(await store.meeting("call")).toMatchObject({ date: "2023", earliest: "2023-01-01", latest: "2023-12-31", place: null });
    });

    it("tells of a person: offices, figures, partners, places, topics", async () => {
      const wang = await store.actor("wang-yi");
      expect(actorDossier.parse(wang)).toEqual(wang);
      expect(wang).toMatchObject({
        id: "wang-yi", kind: "person", label: "Wang Yi", country: "CHN", aliases: ["王毅"], wikidata: "Q1", organizationKind: null,
        offices: [
          { title: "Foreign Minister", of: { id: "CHN" }, from: "2023-07-25", to: null },
          { title: "State Councillor", of: { id: "CHN" }, from: "2018-03-19", to: "2023-03-12" },
        ],
        counts: {
          meetings: 4, held: 4, byStatus: { planned: 0, held: 4, postponed: 0, cancelled: 0, denied: 0 },
          where: { home: 1, away: 2, third: 0, remote: 1, unknown: 1 }, bilateral: 4, disputed: 0, partners: 4, sources: 7,
        },
        balance: { hosted: 1, travelled: 2 }, first: "2023-01-01", last: "2023-12-31",
      });
      const none = { home: 0, away: 0, third: 0, remote: 0, unknown: 0 };
      expect(wang?.partners.map(({ actor, meetings, where, first, last, longestGap }) => ({ id: actor.id, meetings, where, first, last, longestGap }))).toEqual([
        { id: "antony-blinken", meetings: 2, where: { ...none, home: 1, remote: 1 }, first: "2023-01-01", last: "2023-12-31", longestGap: null },
        { id: "recep-tayyip-erdogan", meetings: 2, where: { ...none, home: 1, away: 1, unknown: 1 }, first: "2023-02-17", last: "2023-09-09", longestGap: { days: 204, from: "2023-02-17", to: "2023-09-09" } },
        { id: "sergey-lavrov", meetings: 2, where: { ...none, home: 1, away: 1, unknown: 1 }, first: "2023-02-21", last: "2023-09-10", longestGap: { days: 200, from: "2023-02-21", to: "2023-09-09" } },
        { id: "eu", meetings: 1, where: { ...none, home: 1 }, first: "2023-09-09", last: "2023-09-10", longestGap: null },
      ]);
      expect(wang?.places.map(({ place, meetings }) => [place.id, meetings])).toEqual([["ankara", 1], ["beijing", 1], ["moscow", 1]]);
      expect(wang?.topics.map(({ topic, meetings }) => [topic.id, meetings])).toEqual([["trade", 3], ["war", 2]]);
    });
    it("opens every figure of a dossier as a list of as many meetings", async () => {
      const dossier = await store.actor("wang-yi");
      const rows = async (asked: Parameters<typeof filterOf>[0]) =>
        (await store.meetings(filterOf({ person: ["wang-yi"], encounters: true, ...asked }), { limit: 1, cursor: null, order: "newest" })).total;
      expect(dossier?.counts.meetings).toBe(await rows({}));
      for (const status of STATUSES) expect(dossier?.counts.byStatus[status], status).toBe(await rows({ status: [status] }));
      for (const where of WHERES) expect(dossier?.counts.where[where], where).toBe(await rows({ status: ["held"], where: [where] }));
      expect(dossier?.counts.bilateral).toBe(await rows({ status: ["held"], kind: ["bilateral"] }));
      expect(dossier?.counts.disputed).toBe(await rows({ disputed: true }));
      for (const { place, meetings } of dossier?.places ?? []) expect(meetings, place.id).toBe(await rows({ status: ["held"], place: [place.id] }));
      for (const { topic, meetings } of dossier?.topics ?? []) expect(meetings, topic.id).toBe(await rows({ status: ["held"], topic: [topic.id] }));
      for (const { actor, meetings, where } of dossier?.partners ?? []) {
        expect(meetings, actor.id).toBe(await rows({ status: ["held"], with: [actor.id] }));
        for (const at of WHERES) expect(where[at], `${actor.id} ${at}`).toBe(await rows({ status: ["held"], with: [actor.id], where: [at] }));
      }
    });
    it("keeps what was not held out of ties and records", async () => {
      expect(await store.actor("emmanuel-macron")).toMatchObject({
        counts: { meetings: 2, held: 0, byStatus: { planned: 1, cancelled: 1, held: 0 }, partners: 0 }, first: null, last: null, partners: [], places: [],
      });
    });
    it("tells of countries and organizations by those who acted for them", async () => {
      expect(await store.actor("TUR")).toMatchObject({
        kind: "country", label: "Türkiye", aliases: ["Turkey"], offices: [],
        counts: { meetings: 3, held: 2, where: { home: 1, away: 1, third: 0, remote: 0, unknown: 1 }, byStatus: { planned: 1, held: 2 } },
      });
      expect(await store.actor("eu")).toMatchObject({ kind: "organization", organizationKind: "intergovernmental", country: null, region: null, counts: { meetings: 1, partners: 4 } });
      expect(await store.actor("un")).toMatchObject({ counts: { meetings: 0 }, partners: [], first: null });
    });

    it("tells of places, topics and sources", async () => {
      expect(await store.place("moscow")).toEqual({
        id: "moscow", name: "Moscow", country: "RUS", countryName: "Russia", lat: 10, lon: 20.5, aliases: ["Москва"], within: null,
        venues: [{ id: "kremlin", name: "Kremlin", country: "RUS", countryName: "Russia", lat: 10, lon: 20.5 }], meetings: 1,
      });
      expect(await store.place("kremlin")).toMatchObject({ within: { id: "moscow" }, venues: [], meetings: 1 });
      expect(await store.topic("war")).toMatchObject({ id: "war", label: "The war in Ukraine", meetings: 3, statements: [{ id: "moscow-talk-s1" }] });
      const source = await store.source("r-summit");
      expect(answers.sourceAnswer.parse(source)).toEqual(source);
      expect(source?.claims.map(({ meeting }) => meeting.id)).toEqual(["summit", "side"]);
      expect(await store.source("m-moscow")).toMatchObject({ publisher: { kind: "official" }, statements: [{ id: "moscow-talk-s2" }] });
    });
    it("answers null where nothing bears the id", async () => {
      const asked = [store.meeting("nothing"), store.actor("nobody"), store.actor("moscow"), store.place("CHN"), store.topic("nothing"), store.source("nothing")];
      expect(await Promise.all(asked)).toEqual([null, null, null, null, null, null]);
    });
    it("says which ids of a filter name nothing, with the parameter", async () => {
      const asked = filterOf({
        person: ["wang-yi", "nobody"], country: ["XXX"], org: ["wang-yi"], not: ["eu", "no-one"], with: ["missing"], for: ["CHN", "wang-yi"],
        place: ["CHN", "moscow", "nowhere"], topic: ["war", "peace"], source: ["r-call", "s"], publisher: ["mid", "p"],
      });
      expect(await store.unknown(asked, ["wang-yi", "who"])).toEqual([
        { parameter: "person", id: "nobody" }, { parameter: "country", id: "XXX" }, { parameter: "org", id: "wang-yi" },
        { parameter: "with", id: "missing" }, { parameter: "for", id: "wang-yi" }, { parameter: "not", id: "no-one" },
        { parameter: "place", id: "nowhere" }, { parameter: "topic", id: "peace" }, { parameter: "source", id: "s" }, { parameter: "publisher", id: "p" },
        { parameter: "actor", id: "who" },
      ]);
      expect(await store.unknown(filterOf({ person: ["wang-yi"] }), [])).toEqual([]);
    });

    it.each<[string, string[]]>([
      ["lavr", ["sergey-lavrov"]],
      ["ERDOGAN", ["recep-tayyip-erdogan"]],
      ["Erdoğan", ["recep-tayyip-erdogan"]],
      ["王毅", ["wang-yi"]],
      ["Сергей", ["sergey-lavrov"]],
      ["turk", ["TUR"]],
      ["wang yi", ["wang-yi"]],
      ["Moscow", ["moscow"]],
      ["trade", ["trade"]],
      ["reut", ["reuters"]],
      ["ministry foreign", ["mid"]],
    ])("finds for %s first %j", async (text, expected) => {
      const found = await store.search(text, 20);
      expect(found.slice(0, expected.length).map(({ id }) => id)).toEqual(expected);
    });
    it("ranks names over titles, and says what tells each from others", async () => {
      expect(await store.search("wang", 10)).toEqual([
        { id: "wang-yi", kind: "person", label: "Wang Yi", hint: "Foreign Minister, China", meetings: 7, meeting: null },
        { id: "ankara-talk", kind: "meeting", label: "Wang and Erdoğan in Ankara", hint: "2023-02-17, Ankara", meetings: 1, meeting: null },
        { id: "call", kind: "meeting", label: "Wang and Blinken on the phone", hint: "2023", meetings: 1, meeting: null },
        { id: "moscow-talk", kind: "meeting", label: "Wang and Lavrov in the Kremlin", hint: "2023-02-21, Kremlin", meetings: 1, meeting: null },
        { id: "tour", kind: "meeting", label: "Wang Yi's journey", hint: "2023-02-14/2023-02-22", meetings: 1, meeting: null },
        { id: "moscow-talk-s1", kind: "statement", label: "What wang-yi said.", hint: "Wang Yi, 2023-02-21", meetings: 1, meeting: "moscow-talk" },
      ]);
      expect((await store.search("kremlin", 1))[0]).toEqual({ id: "kremlin", kind: "place", label: "Kremlin", hint: "Moscow, Russia", meetings: 1, meeting: null });
      expect((await store.search("eu", 1))[0]).toEqual({ id: "eu", kind: "organization", label: "European Union", hint: "intergovernmental", meetings: 1, meeting: null });
      expect((await store.search("article m moscow", 1))[0]).toEqual({ id: "m-moscow", kind: "source", label: "Article m-moscow", hint: "Foreign Ministry, 2023-02-21", meetings: 1, meeting: null });
      expect((await store.search("sergey", 1))[0]?.hint).toBe("Russia");
      expect(await store.search("wang", 2)).toHaveLength(2);
    });
    it("finds statements by the words of what was said, of who said it and of its topic, after all else", async () => {
      const said = { id: "moscow-talk-s1", kind: "statement", label: "What wang-yi said.", hint: "Wang Yi, 2023-02-21", meetings: 1, meeting: "moscow-talk" };
      expect(await store.search("what said", 10)).toEqual([
        said, { id: "moscow-talk-s2", kind: "statement", label: "What sergey-lavrov said.", hint: "Sergey Lavrov, 2023-02-21", meetings: 1, meeting: "moscow-talk" },
      ]);
      expect(await store.search("王毅 said", 10)).toEqual([said]);
      expect(await store.search("said ukraine", 10)).toEqual([said]);
      expect((await store.search("wang", 10)).map(({ kind }) => kind)).toEqual(["person", "meeting", "meeting", "meeting", "meeting", "statement"]);
    });
    it("finds nothing for the middle of a word, for two words of different things, or for no words", async () => {
      expect(await Promise.all(["avrov", "wang kuleba", "", "  ", "--"].map((text) => store.search(text, 5)))).toEqual([[], [], [], [], []]);
    });
    it("says what it holds", async () => {
      const info = await store.info();
      expect(info).toMatchObject({
        title: "A small world", lastDay: "2023-12-31", licence: "CC0-1.0",
        counts: { meetings: 10, persons: 6, countries: 6, organizations: 2, places: 5, topics: 2, sources: 12, publishers: 3, claims: 13, statements: 2 },
      });
      expect(info.version).toMatch(/^\d+\.\d+/);
      expect(info.revision).toMatch(/^[0-9a-f]{64}$/);
    });
  });
}

function reports(meeting: answers.MeetingDetail | null): string[] | undefined {
  return meeting?.history.map(({ status, published, source: from }) => `${status} ${published} ${from}`);
}

/** The small world, and a meeting that was announced, put off, announced anew and held; one source recalls it on no known day, one is silent. */
function withPutOff(): Dataset {
  const world = smallWorld();
  const reports = [
    claim("r-held", { date: "2023-04-01" }), claim("x-late"), claim("x-first", { status: "planned", date: "2023-03-12" }), claim("m-off", { status: "postponed" }),
    claim("r-again", { status: "planned", date: "2023-04-01" }), claim("m-silent", { status: null }),
  ];
  return {
    ...world,
    sources: [
      ...world.sources, source("r-held", "reuters", "2023-04-02"), source("x-late", "xinhua", null), source("x-first", "xinhua", "2023-03-01"),
      source("m-off", "mid", "2023-03-10"), source("r-again", "reuters", "2023-03-20"), source("m-silent", "mid", "2023-03-20"),
    ],
    meetings: [...world.meetings, meeting("put-off", { who: ["wang-yi:CHN", "emmanuel-macron:FRA:President"], claims: reports })],
  };
}
