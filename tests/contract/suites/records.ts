import { beforeAll, describe, expect, it } from "vitest";
import { actorDossier, pairAnswer, type ActorDossier, type PairAnswer } from "@/lib/domain/dossier-answers";
import type { TimeWindow } from "@/lib/domain/filter";
import type { GraphStore } from "@/lib/store/port";
import { filterOf } from "../builders";
import { twoCountries } from "../two-countries";

const NOWHERE = { home: 0, away: 0, third: 0, remote: 0, unknown: 0 };
const NEVER = { planned: 0, held: 0, postponed: 0, cancelled: 0, denied: 0 };

/** The records of actors and of pairs on meetings of which every figure was worked out by hand: see `two-countries.ts`. */
export function records(open: () => Promise<GraphStore>): void {
  describe("records", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(twoCountries());
    });

    /** Answers that are by their schemas, with nothing beside. */
    const dossier = async (id: string, window?: TimeWindow): Promise<ActorDossier> => {
      const answer = await store.actor(id, window);
      expect(actorDossier.parse(answer)).toEqual(answer);
      return actorDossier.parse(answer);
    };
    const pair = async (a: string, b: string, window?: TimeWindow): Promise<PairAnswer> => {
      const answer = await store.pair(a, b, window);
      expect(pairAnswer.parse(answer)).toEqual(answer);
      return pairAnswer.parse(answer);
    };
    const list = async (asked: Parameters<typeof filterOf>[0]) =>
      (await store.meetings(filterOf(asked), { limit: 50, cursor: null, order: "oldest" })).items.map(({ id }) => id);

    describe("a person's", () => {
      /*
       * Bruno is in second, handover, tour, rome, vienna, warsaw, lisbon, disputed and to-come: nine, of which the tour does
       * not count beside its parts: eight, seven of them held. At home in second, handover and disputed; with the host in
       * warsaw; in third countries in rome, vienna and lisbon. The tour has no place, and its parts have: under the filter of
       * what has none it counts.
       */
      it("figures", async () => {
        const { counts, balance, first, last } = await dossier("bruno");
        expect({ counts, balance, first, last }).toEqual({
          counts: {
            meetings: 8, held: 7, byStatus: { ...NEVER, held: 7, planned: 1 },
            where: { home: 3, away: 1, third: 3, remote: 0, unknown: 1 },
            // Of the kinds beside bilateral there is the tour, and no part of it.
            bilateral: 7, multilateral: 1, disputed: 1,
            // Anna, Clara and Dario; second, handover, tour, rome, vienna, warsaw, lisbon, two of disputed, to-come.
            partners: 3, sources: 10,
          },
          balance: { hosted: 3, travelled: 1, reciprocity: 1 / 3 },
          first: "2020-09-05", last: "2024-05-03",
        });
      });
      it("years, without a gap, beside what the data has of each at all", async () => {
        // The data: first and second; the call; put-off and handover; the tour with its parts and lisbon; disputed.
        expect((await dossier("bruno")).byYear).toEqual([
          { year: "2020", held: 1, where: { ...NOWHERE, home: 1 }, coverage: 2 },
          { year: "2021", held: 0, where: NOWHERE, coverage: 1 },
          { year: "2022", held: 1, where: { ...NOWHERE, home: 1 }, coverage: 2 },
          { year: "2023", held: 4, where: { ...NOWHERE, away: 1, third: 3, unknown: 1 }, coverage: 5 },
          { year: "2024", held: 1, where: { ...NOWHERE, home: 1 }, coverage: 1 },
        ]);
      });
      it("partners, with both directions, and how long it was and is", async () => {
        const { partners } = await dossier("bruno");
        expect(partners.map(({ actor, ...figures }) => ({ id: actor.id, ...figures }))).toEqual([
          {
            // second, handover, rome, vienna: both in Paris. From 5 September 2020 to the same day of 2022 730 days, and nine more.
            id: "clara", meetings: 4, bilateral: 4, where: { ...NOWHERE, home: 2, third: 2, unknown: 1 }, hosted: 2, travelled: 0, reciprocity: 0,
            first: "2020-09-05", last: "2023-02-17", longestGap: { days: 739, from: "2020-09-05", to: "2022-09-14" },
            // A year to 17 February 2024, and 318 days of 2024.
            sinceLast: { days: 683, from: "2023-02-17", to: "2024-12-31" },
          },
          {
            // lisbon, warsaw, disputed: each was once at the other's. A year to 18 February 2024, and 75 days.
            id: "dario", meetings: 3, bilateral: 3, where: { ...NOWHERE, home: 1, away: 1, third: 1, unknown: 1 }, hosted: 1, travelled: 1, reciprocity: 1,
            first: "2023-02-16", last: "2024-05-03", longestGap: { days: 440, from: "2023-02-18", to: "2024-05-03" },
            sinceLast: { days: 242, from: "2024-05-03", to: "2024-12-31" },
          },
          {
            // Of one country: at home in Paris both, and no balance.
            id: "anna", meetings: 1, bilateral: 1, where: { ...NOWHERE, home: 1 }, hosted: 1, travelled: 1, reciprocity: null,
            first: "2020-09-05", last: "2020-09-05", longestGap: null, sinceLast: { days: 1578, from: "2020-09-05", to: "2024-12-31" },
          },
        ]);
      });
      it("firsts: after a year or more, the longest first; then at all, with those met again", async () => {
        const { firsts, longestGap } = await dossier("bruno");
        expect(firsts.items.map(({ partner, meeting, gap }) => [partner.id, meeting.id, gap?.days ?? null, gap?.from ?? null])).toEqual([
          ["clara", "handover", 739, "2020-09-05"], ["dario", "disputed", 440, "2023-02-18"],
          ["dario", "lisbon", null, null], ["clara", "second", null, null],
        ]);
        expect(firsts.total).toBe(4);
        // Of all that Bruno was in, from second to handover.
        expect(longestGap).toEqual({ days: 739, from: "2020-09-05", to: "2022-09-14" });
      });
      it("places by city, and topics", async () => {
        const { places, topics } = await dossier("bruno");
        // The Élysée is in Paris.
        expect(places.map(({ place, meetings }) => [place.id, meetings])).toEqual([["paris", 3], ["lisbon", 1], ["rome", 1], ["vienna", 1], ["warsaw", 1]]);
        expect(topics.map(({ topic, meetings }) => [topic.id, meetings])).toEqual([["trade", 1]]);
      });
      it("itinerary: one tour, in order, with two cities at one time marked on both sides", async () => {
        const { itinerary } = await dossier("bruno");
        expect(itinerary?.tours.map(({ stays, within, ...days }) => ({
          ...days, within: within?.id, stays: stays.map(({ place, from, to, meetings, impossible }) => [place.id, from, to, meetings.map(({ id }) => id), impossible]),
        }))).toEqual([{
          // Three of its four meetings are parts of the tour. The meetings in Paris are at home, and in no tour.
          from: "2023-02-14", to: "2023-02-18", within: "tour",
          stays: [
            ["rome", "2023-02-14", "2023-02-14", ["rome"], []],
            ["vienna", "2023-02-15", "2023-02-17", ["vienna"], ["lisbon"]],
            ["lisbon", "2023-02-16", "2023-02-16", ["lisbon"], ["vienna"]],
            ["warsaw", "2023-02-18", "2023-02-18", ["warsaw"], []],
          ],
        }]);
        expect(itinerary).toMatchObject({ total: 1, imprecise: [] });
      });
      it("statements, the latest first", async () => {
        const { statements } = await dossier("clara");
        expect(statements.items.map(({ id }) => id)).toEqual(["handover-s1", "handover-s2", "first-s1"]);
        expect(statements.total).toBe(3);
        expect((await dossier("clara", { from: "2020", to: "2021" })).statements).toMatchObject({ total: 1, items: [{ id: "first-s1" }] });
      });
    });

    /* Of 2023: rome, vienna, warsaw and lisbon, and the tour that they stand for. */
    it("a window's figures rest on its meetings alone, as of its last day", async () => {
      const of2023 = await dossier("bruno", { from: "2023", to: "2023" });
      expect(of2023).toMatchObject({
        window: { from: "2023", to: "2023" }, counts: { meetings: 4, held: 4, where: { home: 0, away: 1, third: 3, unknown: 1 }, partners: 2, sources: 5 },
        balance: { hosted: 0, travelled: 1, reciprocity: 0 }, first: "2023-02-14", last: "2023-02-18", firsts: { total: 2 },
      });
      expect(of2023.byYear.map(({ year }) => year)).toEqual(["2023"]);
      expect(of2023.partners.map(({ actor, meetings, sinceLast }) => [actor.id, meetings, sinceLast?.days])).toEqual([["clara", 2, 317], ["dario", 2, 316]]);
      // What lasts into the window is in it: of the talks in Vienna the last day.
      expect(await dossier("bruno", { from: "2023-02-17", to: null })).toMatchObject({ counts: { meetings: 4, held: 3 }, first: "2023-02-15" });
    });
    it("a country's record is that of those who acted for it; it has no itinerary", async () => {
      const france = await dossier("FRA");
      // All twelve but the tour; home: second, handover, disputed; away: first, put-off, warsaw; third: rome, vienna, lisbon.
      expect(france).toMatchObject({
        counts: { meetings: 11, held: 10, where: { home: 3, away: 3, third: 3, remote: 1, unknown: 1 }, bilateral: 10, multilateral: 1, partners: 1 },
        balance: { hosted: 3, travelled: 3, reciprocity: 1 }, itinerary: null, statements: { total: 0 },
      });
      expect(france.partners).toMatchObject([{ actor: { id: "POL" }, meetings: 10, hosted: 3, travelled: 3, reciprocity: 1, longestGap: { days: 440 } }]);
      expect((await dossier("POL")).statements.items.map(({ by, id }) => [by.id, id])).toEqual([["clara", "handover-s1"], ["clara", "handover-s2"], ["clara", "first-s1"]]);
    });

    describe("a pair's", () => {
      /* Anna and Clara: first in Warsaw, second in Paris, the call, put-off in Warsaw. */
      it("figures, with the balance of the two directions", async () => {
        const { meetings: _, others: __, topics: ___, statements: ____, a, b, ...figures } = await pair("anna", "clara");
        expect([a.id, b.id]).toEqual(["anna", "clara"]);
        expect(figures).toEqual({
          window: { from: null, to: null },
          counts: { meetings: 4, held: 4, byStatus: { ...NEVER, held: 4 }, bilateral: 4, multilateral: 0, disputed: 0, sources: 6 },
          where: { ...NOWHERE, home: 1, away: 2, remote: 1 }, hosted: 1, travelled: 2, reciprocity: 0.5,
          first: "2020-03-10", last: "2022-05-20",
          // The call may have been on the last day of April: a year to 30 April 2022, and 20 days.
          longestGap: { days: 385, from: "2021-04-30", to: "2022-05-20" },
          // Two years to 20 May 2024, of which one is a leap year, and 225 days.
          sinceLast: { days: 956, from: "2022-05-20", to: "2024-12-31" },
          byYear: [
            { year: "2020", held: 2, where: { ...NOWHERE, home: 1, away: 1 }, coverage: 2 },
            { year: "2021", held: 1, where: { ...NOWHERE, remote: 1 }, coverage: 1 },
            { year: "2022", held: 1, where: { ...NOWHERE, away: 1 }, coverage: 2 },
          ],
        });
      });
      it("meetings, each with its direction and the time before it", async () => {
        const { meetings, others } = await pair("anna", "clara");
        expect(meetings.items.map(({ meeting, direction, counted, gap }) => [meeting.id, direction, counted, gap?.days ?? null])).toEqual([
          ["put-off", "b-hosts", true, 385], ["call", "remote", true, 208], ["second", "a-hosts", true, 179], ["first", "b-hosts", true, null],
        ]);
        expect(meetings.total).toBe(4);
        expect(others).toMatchObject({ items: [{ actor: { id: "bruno" }, meetings: 1 }], total: 1 });
      });
      it("topics over the years, and what either said on them, there and elsewhere", async () => {
        const { topics, statements } = await pair("anna", "clara");
        expect(topics.map(({ topic, meetings, byYear }) => [topic.id, meetings, byYear.map(({ meetings: of }) => of)])).toEqual([
          ["trade", 2, [1, 0, 1]], ["energy", 1, [0, 1, 0]],
        ]);
        // On trade at the handover, to Bruno; not on climate, of which Anna and Clara never spoke.
        expect(statements.items.map(({ id }) => id)).toEqual(["handover-s1", "first-s1"]);
      });
      it("record is the same seen from the other, the other way round", async () => {
        const [there, back] = [await pair("anna", "clara"), await pair("clara", "anna")];
        expect(back).toMatchObject({ counts: there.counts, hosted: there.travelled, travelled: there.hosted, reciprocity: there.reciprocity, where: { home: 2, away: 1, remote: 1 } });
        expect(back.meetings.items.map(({ direction }) => direction)).toEqual(["a-hosts", "remote", "b-hosts", "a-hosts"]);
      });
      it("directions are both where the two have one home", async () => {
        const { meetings, reciprocity, hosted, travelled } = await pair("anna", "bruno");
        expect({ hosted, travelled, reciprocity }).toEqual({ hosted: 1, travelled: 1, reciprocity: null });
        expect(meetings.items.map(({ meeting, direction }) => [meeting.id, direction])).toEqual([["second", "both"]]);
      });
      it("figures of countries count what was not held, and what a part stands for, apart", async () => {
        const { counts, meetings } = await pair("FRA", "POL");
        expect(counts).toMatchObject({ meetings: 11, held: 10, byStatus: { planned: 1, held: 10 }, disputed: 1, sources: 15 });
        expect(meetings.items.map(({ meeting, direction, counted, gap }) => [meeting.id, direction, counted, gap?.days ?? null])).toEqual([
          ["to-come", "a-hosts", false, null], ["disputed", "a-hosts", true, 440], ["warsaw", "b-hosts", true, 1],
          // On a day of the talks in Vienna: no time had passed without a meeting.
          ["lisbon", "third", true, null],
          ["vienna", "third", true, 1], ["tour", "unknown", false, null], ["rome", "third", true, 153], ["handover", "a-hosts", true, 117],
          ["put-off", "b-hosts", true, 385], ["call", "remote", true, 208], ["second", "a-hosts", true, 179], ["first", "b-hosts", true, null],
        ]);
      });
      it("members may be a person and a country: who acted for it stands among the others", async () => {
        const { counts, hosted, travelled, others } = await pair("dario", "FRA");
        expect({ held: counts.held, hosted, travelled }).toEqual({ held: 3, hosted: 1, travelled: 1 });
        expect(others.items.map(({ actor, meetings }) => [actor.id, meetings])).toEqual([["bruno", 3], ["clara", 1]]);
      });
      it("record of a window is of its meetings, and tells how long it was as of its end", async () => {
        const in2022 = await pair("anna", "clara", { from: "2021-04-15", to: "2022" });
        expect(in2022).toMatchObject({ window: { from: "2021-04-15", to: "2022" }, counts: { held: 2 }, reciprocity: 0, sinceLast: { days: 225, from: "2022-05-20", to: "2022-12-31" } });
        expect(in2022.byYear.map(({ year, held }) => [year, held])).toEqual([["2021", 1], ["2022", 1]]);
      });
      it("record is empty where the two never met, and none where one is not there", async () => {
        expect(await pair("anna", "dario")).toMatchObject({ counts: { meetings: 0, held: 0 }, first: null, sinceLast: null, byYear: [], meetings: { items: [], total: 0 } });
        expect(await store.pair("anna", "nobody")).toBeNull();
        expect(await store.pair("nobody", "anna")).toBeNull();
      });
    });

    it("an announcement that was put off and then held is one meeting with a history", async () => {
      const meeting = await store.meeting("put-off");
      expect(meeting).toMatchObject({ status: "held", date: "2022-05-20", place: { id: "warsaw" }, disputed: [] });
      expect(meeting?.claims.map(({ source, status, date }) => [source.published, status, date])).toEqual([
        ["2022-04-01", "planned", "2022-04-12"], ["2022-04-10", "postponed", null], ["2022-05-21", "held", "2022-05-20"],
      ]);
      expect(meeting?.settled.status).toMatchObject({ agree: ["s-put-off"], differ: [] });
      expect([...(meeting?.settled.status.superseded ?? [])].sort()).toEqual(["s-announced", "s-postponed"]);
      expect(meeting?.settled.date).toMatchObject({ agree: ["s-put-off"], differ: [], superseded: ["s-announced"] });
    });
    it("two days of one meeting are a dispute, shown with the later article's", async () => {
      const meeting = await store.meeting("disputed");
      expect(meeting).toMatchObject({ date: "2024-05-03", disputed: ["date"], settled: { date: { agree: ["s-disputed"], differ: ["s-may-2"] } } });
      expect(await list({ person: ["bruno"], disputed: true })).toEqual(["disputed"]);
    });

    /* Bruno took the office over from Anna on 1 July 2022; before, he was special envoy. */
    it("the filter by office follows the handover on both sides", async () => {
      expect(await list({ person: ["anna"], office: ["foreign-minister"] })).toEqual(["first", "second", "call", "put-off"]);
      expect(await list({ person: ["bruno"], office: ["special-envoy"] })).toEqual(["second"]);
      expect(await list({ person: ["bruno"], office: ["foreign-minister"] })).toEqual(["handover", "rome", "tour", "vienna", "lisbon", "warsaw", "disputed", "to-come"]);
      // Of France, whoever it was; of Poland, its president.
      expect(await list({ country: ["FRA"], office: ["foreign-minister"], to: "2022", encounters: true })).toEqual(["first", "second", "call", "put-off", "handover"]);
      expect(await list({ country: ["POL"], office: ["head-of-state"], encounters: true })).toEqual(["lisbon", "warsaw", "disputed"]);
      expect(await list({ country: ["FRA"], office: ["head-of-state"] })).toEqual([]);
      const second = await store.meeting("second");
      expect(second?.participants.map(({ actor, capacity, office }) => [actor.id, capacity, office])).toEqual([
        ["anna", "Foreign Minister", "foreign-minister"], ["bruno", "Special Envoy", "special-envoy"], ["clara", "Foreign Minister", "foreign-minister"],
      ]);
      expect((await dossier("bruno")).offices.map(({ title, from, to }) => [title, from, to])).toEqual([
        ["Foreign Minister", "2022-07-01", null], ["Special Envoy", "2019-01-01", "2022-06-30"],
      ]);
    });

    it("how much there is of each year is what the timeline has, and is counted anew with every load", async () => {
      const yearly = async () => (await store.timeline(filterOf({}), { unit: "year", span: null })).bins.map(({ start, meetings, byStatus }) => ({ year: start.slice(0, 4), meetings, held: byStatus.held }));
      const { coverage } = await store.info();
      expect(coverage).toEqual([
        { year: "2020", meetings: 2, held: 2 }, { year: "2021", meetings: 1, held: 1 }, { year: "2022", meetings: 2, held: 2 },
        { year: "2023", meetings: 5, held: 5 }, { year: "2024", meetings: 1, held: 1 }, { year: "2025", meetings: 1, held: 0 },
      ]);
      expect(coverage).toEqual(await yearly());
      const [first, ...others] = twoCountries().meetings;
      if (first === undefined) throw new Error("no meeting");
      await store.load({ ...twoCountries(), meetings: [{ ...first, claims: first.claims.map((said) => ({ ...said, date: "2019-03-10" })) }, ...others] });
      const after = (await store.info()).coverage;
      expect(after.slice(0, 2)).toEqual([{ year: "2019", meetings: 1, held: 1 }, { year: "2020", meetings: 1, held: 1 }]);
      expect(after).toEqual(await yearly());
      await store.load(twoCountries());
    });
  });
}
