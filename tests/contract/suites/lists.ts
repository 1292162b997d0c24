import { beforeAll, describe, expect, it } from "vitest";
import { MEETING_ORDERS } from "@/lib/domain/orders";
import type { GraphStore, PageRequest } from "@/lib/store/port";
import { filterOf } from "../builders";
import { smallWorld } from "../fixture";

/** Lists of meetings: each filter, the orders, the pages. */
export function lists(open: () => Promise<GraphStore>): void {
  describe("lists", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(smallWorld());
    });

    const page = (more: Partial<PageRequest> = {}): PageRequest => ({ limit: 50, cursor: null, order: "newest", ...more });
    const ids = async (asked: Parameters<typeof filterOf>[0], more: Partial<PageRequest> = {}) => {
      const { items, total } = await store.meetings(filterOf(asked), page(more));
      expect(items).toHaveLength(total);
      return items.map(({ id }) => id);
    };

    const NEWEST = ["to-come", "summit", "side", "side-talk", "moscow-talk", "ankara-talk", "tour", "call", "disputed", "called-off"];
    it("puts the newest first, by first day, last day and id; undated last", async () => {
      expect(await ids({})).toEqual(NEWEST);
    });
    it("puts the oldest first, undated last all the same", async () => {
      expect(await ids({}, { order: "oldest" }))
        .toEqual(["disputed", "call", "tour", "ankara-talk", "moscow-talk", "side", "side-talk", "summit", "to-come", "called-off"]);
    });

    it.each<[string, Parameters<typeof filterOf>[0], string[]]>([
      ["a person", { person: ["emmanuel-macron"] }, ["to-come", "called-off"]],
      ["any of two persons", { person: ["dmytro-kuleba", "emmanuel-macron"] }, ["to-come", "disputed", "called-off"]],
      ["all of two persons", { person: ["wang-yi", "sergey-lavrov"], match: "all" }, ["summit", "moscow-talk", "tour"]],
      ["a person and a country", { person: ["wang-yi"], country: ["USA"] }, ["summit", "side", "side-talk", "call"]],
      ["all of a person, a country and an organization", { person: ["wang-yi"], country: ["RUS"], org: ["eu"], match: "all" }, ["summit"]],
      ["a country for which somebody acted", { country: ["UKR"] }, ["disputed"]],
      ["an organization that took part itself", { org: ["eu"] }, ["summit"]],
      ["a region, of a participant or of one it acted for", { region: ["north-america"] }, ["summit", "side", "side-talk", "call"]],
      ["several regions, any of them", { region: ["middle-east", "oceania"] }, ["to-come", "summit", "side", "ankara-talk", "tour"]],
      ["a region of which nobody was", { region: ["oceania"] }, []],
      ["organizations", { region: ["organizations"] }, ["summit"]],
      ["a region beside a person", { region: ["north-america", "organizations"], person: ["sergey-lavrov"] }, ["summit"]],
      ["all who took part besides", { person: ["wang-yi", "emmanuel-macron"], with: ["recep-tayyip-erdogan", "antony-blinken"] }, ["summit", "side"]],
      ["all who were acted for besides", { for: ["TUR", "FRA"] }, ["to-come"]],
      ["a country asked to take part itself, which none did", { with: ["CHN"] }, []],
      ["a person left out", { not: ["wang-yi"] }, ["to-come", "disputed", "called-off"]],
      ["a country left out", { not: ["CHN", "UKR"] }, ["to-come", "called-off"]],
      ["an organization left out", { person: ["sergey-lavrov"], not: ["eu"] }, ["moscow-talk", "tour", "disputed", "called-off"]],
      ["a venue", { place: ["kremlin"] }, ["moscow-talk"]],
      ["a city with its venues", { place: ["moscow"] }, ["moscow-talk"]],
      ["a country's places", { place: ["RUS", "CHN"] }, ["summit", "side", "side-talk", "moscow-talk"]],
      ["a topic", { topic: ["war"] }, ["summit", "moscow-talk", "disputed"]],
      ["a source", { source: ["r-summit"] }, ["summit", "side"]],
      ["a publisher", { publisher: ["mid"] }, ["moscow-talk", "disputed"]],
      ["a kind of publisher", { publisherKind: ["official", "state-media"] }, ["side-talk", "moscow-talk", "ankara-talk", "tour", "disputed"]],
      ["a language", { language: ["zh"] }, ["tour"]],
      ["a publisher and a language that one source has", { publisher: ["mid"], language: ["ru"] }, ["moscow-talk", "disputed"]],
      ["a publisher and a language that only two sources have", { publisher: ["mid"], language: ["en"] }, []],
      ["a format", { format: ["phone"] }, ["call"]],
      ["a kind", { kind: ["summit", "visit"] }, ["summit", "tour"]],
      ["a status", { status: ["planned", "cancelled"] }, ["to-come", "called-off"]],
      ["disputed", { disputed: true }, ["disputed"]],
      ["anybody's office", { office: ["head-of-state"] }, ["to-come", "summit", "side", "ankara-talk", "tour", "called-off"]],
      ["the office of the person named", { person: ["wang-yi"], office: ["head-of-state"] }, []],
      ["the office of one of the persons named", { person: ["wang-yi", "emmanuel-macron"], office: ["head-of-state"] }, ["to-come", "called-off"]],
      ["the office of those who acted for a country named", { country: ["RUS"], office: ["head-of-state"] }, []],
      ["the office of those who acted for it", { country: ["TUR", "RUS"], office: ["head-of-state"] }, ["to-come", "summit", "side", "ankara-talk", "tour"]],
      ["home, for a person", { person: ["wang-yi"], where: ["home"] }, ["summit", "side", "side-talk"]],
      ["away, for a person", { person: ["wang-yi"], where: ["away"] }, ["moscow-talk", "ankara-talk"]],
      ["third, for a person", { person: ["sergey-lavrov"], where: ["third"] }, ["disputed"]],
      ["remote, for a person", { person: ["wang-yi"], where: ["remote"] }, ["call"]],
      ["unknown, where there is no place, or its country is left open", { person: ["sergey-lavrov"], where: ["unknown"] }, ["tour", "called-off"]],
      ["home, for a country", { country: ["TUR"], where: ["home"] }, ["to-come", "ankara-talk"]],
      ["words of a title and of a name", { q: "kremlin LAVR" }, ["moscow-talk"]],
      ["words with accents, and without", { q: "erdogan ankara" }, ["to-come", "ankara-talk"]],
      ["words of an alias in another alphabet", { q: "王毅 сергей" }, ["summit", "moscow-talk", "tour"]],
      ["words of the city of a venue", { q: "Москва" }, ["moscow-talk"]],
      ["words of a country that took part itself, and no other", { q: "european union" }, ["summit"]],
      ["the middle of a word", { q: "avrov" }, []],
      ["nothing but punctuation, as nothing", { q: " -- '" , kind: ["visit"] }, ["tour"]],
    ])("finds %s", async (_, asked, expected) => {
      expect(await ids(asked)).toEqual(expected);
    });

    it.each<[string, string | null, string | null, string[]]>([
      ["the first day of a journey", "2023-02-14", "2023-02-14", ["tour", "call"]],
      ["the last day of a journey, inclusive", "2023-02-22", "2023-02-22", ["tour", "call"]],
      ["the day before", "2023-02-13", "2023-02-13", ["call"]],
      ["the day after", "2023-02-23", "2023-02-23", ["call"]],
      ["a month", "2023-09", "2023-09", ["summit", "side", "side-talk", "call"]],
      ["a year that an imprecise date means", "2023", "2023", ["summit", "side", "side-talk", "moscow-talk", "ankara-talk", "tour", "call"]],
      ["from a day on, without the undated", "2023-09-10", null, ["to-come", "summit", "call"]],
      ["until the end of a month", null, "2022-03", ["disputed"]],
    ])("takes what touches the window: %s", async (_, from, to, expected) => {
      expect(await ids({ from, to })).toEqual(expected);
    });

    it("finds what has no date, and nothing of it in any window", async () => {
      expect(await ids({ undated: true })).toEqual(["called-off"]);
      expect(await ids({ undated: true, status: ["planned"] })).toEqual([]);
      expect(await ids({ undated: true, from: "2000" })).toEqual([]);
    });

    it("leaves out, as encounters, what a part that passes the same filter stands for", async () => {
      expect(await ids({ encounters: true })).toEqual(["to-come", "side-talk", "moscow-talk", "ankara-talk", "call", "disputed", "called-off"]);
      expect(await ids({ encounters: true, person: ["recep-tayyip-erdogan"] })).toEqual(["to-come", "side", "ankara-talk"]);
      expect(await ids({ encounters: true, person: ["sergey-lavrov"], kind: ["visit", "summit"] })).toEqual(["summit", "tour"]);
      expect(await ids({ encounters: true, from: "2023-02-21", to: "2023-02-21", with: ["recep-tayyip-erdogan"] })).toEqual(["tour"]);
    });
    it("leaves larger meetings out of encounters, and of no other list", async () => {
      expect(await ids({ maxParticipants: 2, with: ["sergey-lavrov", "recep-tayyip-erdogan"] })).toEqual(["summit", "tour"]);
      expect(await ids({ maxParticipants: 3, encounters: true, with: ["sergey-lavrov", "recep-tayyip-erdogan"] })).toEqual(["tour"]);
      expect(await ids({ maxParticipants: 2, encounters: true, with: ["sergey-lavrov", "recep-tayyip-erdogan"] })).toEqual([]);
    });

    it.each(MEETING_ORDERS)("pages through all in the order %s, each once", async (order) => {
      const whole = await ids({}, { order });
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const part: Awaited<ReturnType<GraphStore["meetings"]>> = await store.meetings(filterOf({}), { limit: 3, cursor, order });
        expect(part.total).toBe(10);
        paged.push(...part.items.map(({ id }) => id));
        cursor = part.nextCursor;
      } while (cursor !== null);
      expect(paged).toEqual(whole);
      expect([...whole].sort()).toEqual([...NEWEST].sort());
    });
    it("orders by each column, ties by id, what has no value last", async () => {
      expect(await ids({}, { order: "place" })).toEqual(["ankara-talk", "disputed", "to-come", "side", "side-talk", "summit", "called-off", "moscow-talk", "call", "tour"]);
      expect(await ids({}, { order: "-place" })).toEqual(["moscow-talk", "called-off", "side", "side-talk", "summit", "ankara-talk", "disputed", "to-come", "call", "tour"]);
      expect((await ids({}, { order: "-participants" })).slice(0, 4)).toEqual(["summit", "side", "tour", "ankara-talk"]);
      expect((await ids({}, { order: "title" })).slice(0, 3)).toEqual(["disputed", "called-off", "side"]);
      expect((await ids({}, { order: "-sources" })).slice(0, 3)).toEqual(["disputed", "moscow-talk", "ankara-talk"]);
      expect((await ids({}, { order: "status" })).slice(0, 2)).toEqual(["called-off", "ankara-talk"]);
    });
    it("says the total and gives no cursor after the last", async () => {
      const { items, total, nextCursor } = await store.meetings(filterOf({ topic: ["war"] }), page({ limit: 3 }));
      expect([items.length, total, nextCursor]).toEqual([3, 3, null]);
    });
    it("refuses a cursor that is none, or of another order", async () => {
      const { nextCursor } = await store.meetings(filterOf({}), page({ limit: 1 }));
      await expect(store.meetings(filterOf({}), page({ cursor: nextCursor, order: "title" }))).rejects.toMatchObject({ name: "StoreError", reason: "bad-cursor" });
      await expect(store.meetings(filterOf({}), page({ cursor: "nonsense" }))).rejects.toMatchObject({ reason: "bad-cursor" });
    });
    it("names everything in an item", async () => {
      const { items } = await store.meetings(filterOf({ place: ["kremlin"] }), page());
      expect(items).toEqual([{
        id: "moscow-talk", title: "Wang and Lavrov in the Kremlin", date: "2023-02-21", earliest: "2023-02-21", latest: "2023-02-21",
        format: "in_person", kind: "bilateral", status: "held",
        place: { id: "kremlin", name: "Kremlin", country: "RUS", countryName: "Russia", lat: 10, lon: 20.5 },
        participants: [
          { actor: { id: "wang-yi", kind: "person", label: "Wang Yi", country: "CHN", region: "europe" }, role: "participant", capacity: "Foreign Minister", office: "foreign-minister",
            for: { id: "CHN", kind: "country", label: "China", country: "CHN", region: "europe" }, where: "away" },
          { actor: { id: "sergey-lavrov", kind: "person", label: "Sergey Lavrov", country: "RUS", region: "europe" }, role: "participant", capacity: "Foreign Minister", office: "foreign-minister",
            for: { id: "RUS", kind: "country", label: "Russia", country: "RUS", region: "europe" }, where: "home" },
        ],
        topics: [{ id: "war", label: "The war in Ukraine" }, { id: "trade", label: "Trade" }],
        sources: [
          { id: "m-moscow", url: "https://example.org/m-moscow", title: "Article m-moscow", described: false, publisher: { id: "mid", name: "Foreign Ministry", kind: "official" }, published: "2023-02-21", language: "ru" },
          { id: "r-moscow", url: "https://example.org/r-moscow", title: "Article r-moscow", described: false, publisher: { id: "reuters", name: "Reuters", kind: "agency" }, published: "2023-02-21", language: "en" },
        ],
        publisherKinds: ["official", "agency"], disputed: [], disputes: [], partOf: { id: "tour", title: "Wang Yi's journey", date: "2023-02-14/2023-02-22", status: "held" }, partCount: 0,
      }]);
    });
  });
}
