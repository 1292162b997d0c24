import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "@/lib/domain/answers";
import { readExpansion } from "@/lib/domain/expansion";
import type { GraphRequest, GraphStore } from "@/lib/store/port";
import { filterOf } from "../builders";
import { smallWorld } from "../fixture";

type Asked = Parameters<typeof filterOf>[0];

/** Graphs, the timeline and the facets: every figure written out. */
export function figures(open: () => Promise<GraphStore>): void {
  describe("figures", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(smallWorld());
    });

    const request = (more: Partial<GraphRequest> = {}): GraphRequest => ({ projection: "network", level: "person", limit: 150, expand: [], hide: [], ...more });
    const graph = (asked: Asked = {}, more: Partial<GraphRequest> = {}) => store.graph(filterOf(asked), request(more));
    const nodes = ({ nodes: all }: Graph) => all.map(({ id, meetings, neighbours }) => [id, meetings, neighbours]);
    const idsOf = ({ nodes: all }: Graph) => all.map(({ id }) => id).sort();
    const edges = ({ edges: all }: Graph) => Object.fromEntries(all.map(({ id, meetings, held, bilateral }) => [id, [meetings, held, bilateral]]));

    it("counts a tour beside its talks, and a summit beside its side meetings, for nobody whom these have too", async () => {
      const answer = await graph();
      expect(nodes(answer)).toEqual([
        ["sergey-lavrov", 4, 6], ["wang-yi", 4, 4], ["recep-tayyip-erdogan", 3, 5], ["antony-blinken", 2, 4], ["emmanuel-macron", 2, 2],
        ["dmytro-kuleba", 1, 1], ["eu", 1, 4],
      ]);
      expect(edges(answer)).toEqual({
        "sergey-lavrov~wang-yi": [2, 2, 1], "recep-tayyip-erdogan~wang-yi": [2, 2, 1], "recep-tayyip-erdogan~sergey-lavrov": [2, 2, 0],
        "antony-blinken~wang-yi": [2, 2, 2], "antony-blinken~recep-tayyip-erdogan": [1, 1, 0], "antony-blinken~sergey-lavrov": [1, 1, 0],
        "eu~wang-yi": [1, 1, 0], "eu~sergey-lavrov": [1, 1, 0], "antony-blinken~eu": [1, 1, 0], "eu~recep-tayyip-erdogan": [1, 1, 0],
        "dmytro-kuleba~sergey-lavrov": [1, 1, 1], "emmanuel-macron~sergey-lavrov": [1, 0, 1], "emmanuel-macron~recep-tayyip-erdogan": [1, 0, 1],
      });
      expect(answer.totals).toEqual({ nodes: 7, edges: 13, meetings: 10 });
      expect(answer.truncated).toBe(false);
    });
    it("dates a tie from the first to the last of the meetings that count", async () => {
      const { edges: all } = await graph();
      expect(all.find(({ id }) => id === "recep-tayyip-erdogan~wang-yi")).toEqual({
        id: "recep-tayyip-erdogan~wang-yi", source: "recep-tayyip-erdogan", target: "wang-yi", meetings: 2, held: 2, bilateral: 1, weight: 1.5, hostedBySource: 1, hostedByTarget: 1, first: "2023-02-17", last: "2023-09-09",
      });
      expect(all.find(({ id }) => id === "antony-blinken~wang-yi")).toMatchObject({ first: "2023-01-01", last: "2023-12-31" });
      expect(all.find(({ id }) => id === "emmanuel-macron~sergey-lavrov")).toMatchObject({ first: null, last: null });
    });
    it("weighs a tie by what each of its meetings leaves for it", async () => {
      const { edges: all } = await graph();
      const weight = (tie: string) => all.find(({ id }) => id === tie)?.weight;
      // Alone twice; a meeting of three and a summit of five; the summit alone.
      expect(["antony-blinken~wang-yi", "recep-tayyip-erdogan~sergey-lavrov", "eu~wang-yi"].map(weight)).toEqual([2, 0.75, 0.25]);
    });
    it("tells who hosted whom, by person and by country", async () => {
      const hosted = async (more: Partial<GraphRequest>, asked: Asked = {}) => Object.fromEntries((await graph(asked, more)).edges
        .filter(({ hostedBySource, hostedByTarget }) => hostedBySource + hostedByTarget > 0)
        .map(({ id, hostedBySource, hostedByTarget }) => [id, [hostedBySource, hostedByTarget]]));
      // Wang was in the Kremlin and in Ankara, and received the summit's guests in Beijing. What is disputed was in Ankara, a third place.
      expect(await hosted({})).toEqual({
        "sergey-lavrov~wang-yi": [1, 1], "recep-tayyip-erdogan~wang-yi": [1, 1], "antony-blinken~wang-yi": [0, 1], "eu~wang-yi": [0, 1],
      });
      expect(await hosted({ level: "country" }, { from: "2023-02" })).toEqual({ "CHN~RUS": [1, 1], "CHN~TUR": [1, 1], "CHN~USA": [1, 0], "CHN~eu": [1, 0] });
    });
    it("says which meetings nothing drawn stands for", async () => {
      const ids = ({ items, total }: Graph["leftOut"]["alone"]) => [total, ...items.map(({ id }) => id)];
      const all = await graph();
      expect(all.leftOut).toEqual({ ties: 0, alone: { items: [], total: 0 }, within: { items: [], total: 0 }, unfocused: { items: [], total: 0 }, beyond: { items: [], total: 0 } });
      const two = await graph({}, { limit: 2 });
      expect(two.nodes.map(({ id }) => id)).toEqual(["sergey-lavrov", "wang-yi"]);
      expect(ids(two.leftOut.beyond)).toEqual([7, "to-come", "side", "side-talk", "ankara-talk", "call", "disputed", "called-off"]);
      expect(two.leftOut.beyond.items[0]).toEqual({ id: "to-come", title: "Meeting to-come", date: "2024-01-01", status: "planned" });
      expect(ids((await graph({ maxParticipants: 3, from: "2023-09" })).leftOut.beyond)).toEqual([1, "summit"]);
      expect(ids((await graph({}, { projection: "events", limit: 6 })).leftOut.beyond)[0]).toBe(9);
      const encounters = await graph({ encounters: true }, { limit: 2 });
      expect(encounters.totals.meetings).toBe(7);
      expect(ids(encounters.leftOut.beyond)).toEqual([6, "to-come", "side-talk", "ankara-talk", "call", "disputed", "called-off"]);
    });
    it("maps meetings by city, a venue within it, and by country; and lists those of no place", async () => {
      const { places, countries, total, leftOut } = await store.map(filterOf({}));
      expect(places.map(({ place, meetings }) => [place.id, meetings])).toEqual([["ankara", 3], ["beijing", 3], ["jerusalem", 1], ["moscow", 1]]);
      expect(places[0]?.place).toEqual({ id: "ankara", name: "Ankara", country: "TUR", countryName: "Türkiye", lat: 10, lon: 20.5 });
      // Jerusalem's country is left open.
      expect(countries).toEqual([{ id: "CHN", label: "China", meetings: 3 }, { id: "TUR", label: "Türkiye", meetings: 3 }, { id: "RUS", label: "Russia", meetings: 1 }]);
      expect([total, leftOut.total, leftOut.items.map(({ id }) => id)]).toEqual([10, 2, ["tour", "call"]]);
      expect(await store.map(filterOf({ person: ["wang-yi"], from: "2023-02", to: "2023-02", encounters: true }))).toMatchObject({
        places: [{ place: { id: "ankara" }, meetings: 1 }, { place: { id: "moscow" }, meetings: 1 }], total: 3, leftOut: { items: [{ id: "call" }], total: 1 },
      });
    });
    it("counts the tour where the filter leaves its talk out", async () => {
      const answer = await graph({ from: "2023-02-20", to: "2023-02-28" });
      expect(nodes(answer)).toEqual([["wang-yi", 2, 3], ["antony-blinken", 1, 1], ["recep-tayyip-erdogan", 1, 2], ["sergey-lavrov", 1, 2]]);
      expect(edges(answer)).toEqual({
        "antony-blinken~wang-yi": [1, 1, 1], "recep-tayyip-erdogan~sergey-lavrov": [1, 1, 0], "recep-tayyip-erdogan~wang-yi": [1, 1, 0], "sergey-lavrov~wang-yi": [1, 1, 1],
      });
    });
    it("leaves larger meetings out of the ties, and not out of the meetings", async () => {
      const three = await graph({ maxParticipants: 3 });
      expect(edges(three)).toMatchObject({ "recep-tayyip-erdogan~sergey-lavrov": [1, 1, 0], "sergey-lavrov~wang-yi": [1, 1, 1], "recep-tayyip-erdogan~wang-yi": [2, 2, 1] });
      expect(three.totals).toEqual({ nodes: 7, edges: 8, meetings: 10 });
      expect(nodes(three).slice(0, 2)).toEqual([["sergey-lavrov", 4, 4], ["wang-yi", 4, 3]]);
      expect(three.nodes.find(({ id }) => id === "eu")).toMatchObject({ meetings: 1, neighbours: 0 });
      expect((await graph({ maxParticipants: 2 })).totals.edges).toBe(6);
    });
    it("joins countries and organizations by what participants acted for", async () => {
      const answer = await graph({ from: "2023" }, { level: "country" });
      expect(nodes(answer)).toEqual([["CHN", 4, 4], ["TUR", 3, 5], ["RUS", 2, 4], ["USA", 2, 4], ["FRA", 1, 1], ["eu", 1, 4]]);
      expect(edges(answer)["CHN~RUS"]).toEqual([2, 2, 1]);
      expect(answer.nodes[0]).toEqual({ id: "CHN", kind: "country", label: "China", country: "CHN", region: "europe", meetings: 4, neighbours: 4, status: null, date: null, people: null });
    });
    it("draws all who took part where all named took part", async () => {
      const answer = await graph({ person: ["wang-yi", "sergey-lavrov"], match: "all" });
      expect(nodes(answer)).toEqual([["recep-tayyip-erdogan", 2, 4], ["sergey-lavrov", 2, 4], ["wang-yi", 2, 4], ["antony-blinken", 1, 4], ["eu", 1, 4]]);
    });

    it("draws those with most meetings, then by id, and says how many there are", async () => {
      const answer = await graph({}, { limit: 2 });
      expect(nodes(answer)).toEqual([["sergey-lavrov", 4, 6], ["wang-yi", 4, 4]]);
      expect(Object.keys(edges(answer))).toEqual(["sergey-lavrov~wang-yi"]);
      expect([answer.truncated, answer.totals]).toEqual([true, { nodes: 7, edges: 13, meetings: 10 }]);
    });
    it("gives the ties of most meetings where fewer are asked for, and those of whoever is asked for by name, and says how many are left", async () => {
      const all = await graph({});
      const some = await graph({}, { ties: 3 });
      expect(some.edges).toEqual(all.edges.slice(0, 3));
      expect([all.leftOut.ties, some.leftOut.ties, some.nodes.length, some.totals]).toEqual([0, 10, all.nodes.length, all.totals]);
      const named = await graph({}, { ties: 0, also: ["dmytro-kuleba"] });
      const isNamed = ({ source, target }: { source: string; target: string }) => [source, target].includes("dmytro-kuleba");
      expect(named.edges.length).toBeGreaterThan(0);
      expect(named.edges).toEqual(all.edges.filter(isNamed));
      expect(named.leftOut.ties).toBe(all.edges.length - named.edges.length);
    });
    it("adds the strongest neighbours of what is expanded, and leaves out what is hidden", async () => {
      const answer = await graph({}, { limit: 1, expand: [readExpansion("emmanuel-macron")], hide: ["sergey-lavrov"] });
      expect(answer.nodes.map(({ id }) => id)).toEqual(["wang-yi", "emmanuel-macron", "recep-tayyip-erdogan"]);
      expect(answer.truncated).toBe(true);
      expect((await graph({}, { hide: ["eu"] })).truncated).toBe(false);
      expect((await graph({}, { hide: ["eu"] })).totals.nodes).toBe(7);
    });

    it("draws in addition what is asked for, after all else, where the view has it and it is not hidden", async () => {
      const asked = { limit: 1, expand: [readExpansion("emmanuel-macron")], also: ["dmytro-kuleba", "eu", "wang-yi", "nobody"], hide: ["sergey-lavrov", "eu"] };
      expect((await graph({}, asked)).nodes.map(({ id }) => id)).toEqual(["wang-yi", "emmanuel-macron", "recep-tayyip-erdogan", "dmytro-kuleba"]);
      const events = await graph({}, { projection: "events", limit: 3, also: ["disputed", "dmytro-kuleba", "wang-yi"] });
      expect(idsOf(events)).toEqual(["disputed", "dmytro-kuleba", "emmanuel-macron", "recep-tayyip-erdogan", "sergey-lavrov", "to-come"]);
    });

    it("draws events: the newest meetings, each with those who took part, while they fit", async () => {
      const answer = await graph({}, { projection: "events", limit: 8 });
      expect(idsOf(answer)).toEqual(["antony-blinken", "emmanuel-macron", "eu", "recep-tayyip-erdogan", "sergey-lavrov", "summit", "to-come", "wang-yi"]);
      expect(answer.edges).toHaveLength(7);
      expect(answer.edges.find(({ id }) => id === "eu~summit")).toEqual({
        id: "eu~summit", source: "eu", target: "summit", meetings: 1, weight: 1, hostedBySource: 0, hostedByTarget: 0, held: 1, bilateral: 0, first: "2023-09-09", last: "2023-09-10",
      });
      expect(answer.nodes.find(({ id }) => id === "summit")).toEqual({
        id: "summit", kind: "meeting", label: "Summit of Beijing", country: null, region: null, meetings: 1, neighbours: 5, status: "held", date: "2023-09-09/2023-09-10", people: null,
      });
      expect([answer.totals, answer.truncated]).toEqual([{ nodes: 17, edges: 25, meetings: 10 }, true]);
    });
    it("adds an expanded actor's newest meetings to the events", async () => {
      const answer = await graph({}, { projection: "events", limit: 3, expand: [readExpansion("dmytro-kuleba")], hide: ["emmanuel-macron"] });
      expect(idsOf(answer)).toEqual(["disputed", "dmytro-kuleba", "recep-tayyip-erdogan", "sergey-lavrov", "to-come"]);
    });

    it("answers an actor's neighbours, strongest first, with the ties among them in the view", async () => {
      const answer = await store.neighbours("wang-yi", filterOf({}), { level: "person", limit: 2 });
      expect(answer?.nodes.map(({ id }) => id)).toEqual(["wang-yi", "antony-blinken", "recep-tayyip-erdogan"]);
      expect(answer === null ? null : nodes(answer)).toEqual([["wang-yi", 4, 4], ["antony-blinken", 2, 4], ["recep-tayyip-erdogan", 3, 5]]);
      expect(answer === null ? null : edges(answer)).toEqual({
        "antony-blinken~wang-yi": [2, 2, 2], "recep-tayyip-erdogan~wang-yi": [2, 2, 1], "antony-blinken~recep-tayyip-erdogan": [1, 1, 0],
      });
      expect([answer?.totals, answer?.truncated]).toEqual([{ nodes: 5, edges: 4, meetings: 7 }, true]);
    });
    it("answers neighbours of a country, and null for nobody", async () => {
      const answer = await store.neighbours("TUR", filterOf({ status: ["planned"] }), { level: "country", limit: 10 });
      expect(answer === null ? null : nodes(answer)).toEqual([["TUR", 1, 1], ["FRA", 1, 1]]);
      expect(await store.neighbours("nobody", filterOf({}), { level: "person", limit: 10 })).toBeNull();
    });

    it("spreads meetings over bins: in each that they touch, once in the total", async () => {
      const { unit, bins, total, undated } = await store.timeline(filterOf({}), { unit: null, span: null });
      expect([unit, bins.length, total, undated]).toEqual(["week", 95, 10, 1]);
      const months = await store.timeline(filterOf({}), { unit: "month", span: null });
      expect(months.bins).toHaveLength(23);
      expect(months.bins[0]).toEqual({ start: "2022-03-01", end: "2022-03-31", meetings: 1, begun: 1, byStatus: { planned: 0, held: 1, postponed: 0, cancelled: 0, denied: 0 } });
      expect(months.bins.map(({ meetings }) => meetings)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1]);
      expect(months.bins.at(-1)).toEqual({ start: "2024-01-01", end: "2024-01-31", meetings: 1, begun: 1, byStatus: { planned: 1, held: 0, postponed: 0, cancelled: 0, denied: 0 } });
    });
    it("answers the bins of a span alone, whole ones, with the total of all", async () => {
      const asked = { unit: "month", span: { earliest: "2023-02-15", latest: "2023-03-02" } } as const;
      const { bins, ...rest } = await store.timeline(filterOf({}), asked);
      expect(rest).toEqual({ unit: "month", first: "2022-03-20", last: "2024-01-01", total: 10, undated: 1 });
      expect(bins.map(({ start, end, meetings, begun }) => [start, end, meetings, begun])).toEqual([["2023-02-01", "2023-02-28", 4, 3], ["2023-03-01", "2023-03-31", 1, 0]]);
      const [whole, counted] = [await store.timeline(filterOf({}), { unit: "month", span: null }), await store.timeline(filterOf({ encounters: true }), asked)];
      expect(bins).toEqual(whole.bins.filter(({ start }) => start >= "2023-02-01" && start <= "2023-03-01"));
      expect([counted.total, counted.bins.map(({ meetings }) => meetings)]).toEqual([7, [3, 1]]);
      expect(await store.timeline(filterOf({}), { unit: null, span: { earliest: "1990-01-01", latest: "1990-02-01" } })).toMatchObject({ unit: "day", bins: [], total: 10 });
    });
    it("counts in the timeline what the list holds", async () => {
      const { total, bins } = await store.timeline(filterOf({ encounters: true, from: "2023-02", to: "2023-02" }), { unit: "year", span: null });
      expect([total, bins.map(({ start, meetings }) => [start, meetings])]).toEqual([3, [["2023-01-01", 3]]]);
      expect(await store.timeline(filterOf({ topic: ["trade"], person: ["emmanuel-macron"] }), { unit: null, span: null })).toEqual({ unit: "month", bins: [], first: null, last: null, total: 0, undated: 0 });
    });

    const counts = (values: readonly { readonly id: string; readonly count: number }[]) => values.map(({ id, count }) => [id, count]);
    it("counts the values of every filter, most first, then by id", async () => {
      const answer = await store.facets(filterOf({}), 20);
      expect(counts(answer.person)).toEqual([["wang-yi", 7], ["recep-tayyip-erdogan", 5], ["sergey-lavrov", 5], ["antony-blinken", 4], ["emmanuel-macron", 2], ["dmytro-kuleba", 1]]);
      expect(counts(answer.country)).toEqual([["CHN", 7], ["RUS", 5], ["TUR", 5], ["USA", 4], ["FRA", 2], ["UKR", 1]]);
      expect(answer.org).toEqual([{ id: "eu", label: "European Union", count: 1 }]);
      expect(answer.topic).toEqual([{ id: "trade", label: "Trade", count: 3 }, { id: "war", label: "The war in Ukraine", count: 3 }]);
      expect(counts(answer.place)).toEqual([["ankara", 3], ["beijing", 3], ["jerusalem", 1], ["kremlin", 1], ["moscow", 1]]);
      expect(counts(answer.status)).toEqual([["held", 8], ["cancelled", 1], ["planned", 1]]);
      expect(counts(answer.format)).toEqual([["in_person", 9], ["phone", 1]]);
      expect(counts(answer.kind)).toEqual([["bilateral", 7], ["multilateral", 1], ["summit", 1], ["visit", 1]]);
      expect(counts(answer.office)).toEqual([["foreign-minister", 9], ["head-of-state", 6]]);
      expect(counts(answer.publisher)).toEqual([["reuters", 7], ["xinhua", 4], ["mid", 2]]);
      expect(counts(answer.publisherKind)).toEqual([["agency", 7], ["state-media", 4], ["official", 2]]);
      expect(counts(answer.language)).toEqual([["en", 9], ["ru", 2], ["zh", 1]]);
      expect(answer.disputed).toEqual([{ id: "1", label: "1", count: 1 }]);
      expect(answer.where).toEqual([]);
      expect(answer.totals).toMatchObject({ person: 6, country: 6, org: 1, place: 5, where: 0, language: 3 });
    });
    it("counts each filter under the others, without itself", async () => {
      const answer = await store.facets(filterOf({ person: ["wang-yi"], status: ["planned"], where: ["home"] }), 20);
      expect(counts(answer.status)).toEqual([["held", 3], ["planned", 0]]);
      expect(counts(answer.where)).toEqual([["home", 0]]);
      expect(counts(answer.person)).toEqual([["recep-tayyip-erdogan", 1], ["wang-yi", 0]]);
      expect(answer.person[0]?.label).toBe("Recep Tayyip Erdoğan");
      expect(counts((await store.facets(filterOf({ person: ["wang-yi"] }), 20)).where)).toEqual([["home", 3], ["away", 2], ["remote", 1], ["unknown", 1]]);
    });
    it("judges each person by its own office", async () => {
      const answer = await store.facets(filterOf({ office: ["head-of-state"] }), 20);
      expect(counts(answer.person)).toEqual([["recep-tayyip-erdogan", 5], ["emmanuel-macron", 2]]);
      expect(counts(answer.country)).toEqual([["TUR", 5], ["FRA", 2]]);
      expect(counts(answer.office)).toEqual([["foreign-minister", 9], ["head-of-state", 6]]);
    });
    it("asks of one source all that is asked of sources", async () => {
      const answer = await store.facets(filterOf({ language: ["ru"], publisher: ["reuters"] }), 20);
      expect(counts(answer.publisher)).toEqual([["mid", 2], ["reuters", 0]]);
      expect(counts(answer.language)).toEqual([["en", 7], ["ru", 0]]);
    });
    it("lists what is asked for beyond the limit, with the total of all", async () => {
      const answer = await store.facets(filterOf({ person: ["dmytro-kuleba"], place: ["RUS"] }), 1);
      expect(counts(answer.person)).toEqual([["sergey-lavrov", 1], ["dmytro-kuleba", 0]]);
      expect(answer.place).toEqual([{ id: "ankara", label: "Ankara", count: 1 }, { id: "RUS", label: "Russia", count: 0 }]);
      expect(answer.totals.person).toBe(2);
    });
  });
}
