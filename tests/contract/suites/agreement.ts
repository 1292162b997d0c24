import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read-dataset";
import type { Facet } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { Dataset } from "@/lib/domain/records";
import { filterWithout } from "@/lib/store/facet-values";
import type { GraphStore } from "@/lib/store/port";
import { smallWorld } from "../fixture";
import { oracleOf, type Oracle } from "../oracle";
import { randomFilter, randomFrom } from "../random-filters";
import { pathAgreement } from "./path-agreement";
import { recordAgreement } from "./record-agreement";
import { shippedRecords } from "./shipped-records";

const DATA = fileURLToPath(new URL("../../../data", import.meta.url));
const LONG_MS = 600_000;
const VALUES = ["person", "country", "org", "topic", "place", "status", "format", "kind", "office", "where", "publisher", "publisherKind", "language"] as const satisfies readonly Facet[];

/**
 * The engine against a second telling of the rules, on random filters; and every figure against the list behind it.
 * @param filtersTried how many filters; the same ones, from the first on, for every engine
 */
export function agreement(open: () => Promise<GraphStore>, filtersTried: number): void {
  describe.each<[string, () => Promise<Dataset>, number, number, number]>([
    ["the shipped data", shippedData, filtersTried, 20, 200],
    ["a small world", () => Promise.resolve(smallWorld()), filtersTried / 3, 5, 30],
  ])("agreement on %s", (name, read, filters, actors, pairs) => {
    let store: GraphStore;
    let dataset: Dataset;
    let oracle: Oracle;
    beforeAll(async () => {
      dataset = await read();
      oracle = oracleOf(dataset);
      store = await open();
      await store.load(dataset);
    });

    const drawn = (seed: number, count: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: count }, () => randomFilter(random, dataset, oracle));
    };
    const listed = async (filter: MeetingFilter): Promise<string[]> => {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<GraphStore["meetings"]>> = await store.meetings(filter, { limit: 500, cursor, order: "newest" });
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      return ids.sort();
    };
    const figuresOf = (filter: MeetingFilter, level: "person" | "country") =>
      store.graph(filter, { projection: "network", level, limit: 2_000, expand: [], hide: [] });

    it("lists, and counts in the timeline, what the rules say", async () => {
      for (const filter of drawn(1, filters)) {
        const expected = oracle.list(filter).sort();
        expect(await listed(filter), JSON.stringify(filter)).toEqual(expected);
        expect((await store.timeline(filter, { unit: "year", span: null })).total, JSON.stringify(filter)).toBe(expected.length);
      }
    }, LONG_MS);

    it("draws the actors and ties that the rules say", async () => {
      for (const [i, filter] of drawn(2, Math.floor(filters / 2)).entries()) {
        const level = i % 2 === 0 ? "person" : "country";
        const { nodes, edges, totals } = await figuresOf(filter, level);
        const figures = countByDefinition(oracle, filter, level);
        expect(Object.fromEntries(nodes.map(({ id, meetings }) => [id, meetings])), JSON.stringify(filter)).toEqual(figures.nodes);
        expect(Object.fromEntries(edges.map(({ id, meetings }) => [id, meetings])), JSON.stringify(filter)).toEqual(figures.edges);
        for (const { id, weight } of edges) expect(weight, `${id} ${JSON.stringify(filter)}`).toBeCloseTo(figures.weights[id] ?? 0, 5);
        expect(totals).toEqual({ nodes: nodes.length, edges: edges.length, meetings: oracle.list(filter).length });
      }
    }, LONG_MS);

    it("opens every figure as a list of as many meetings", async () => {
      for (const [i, filter] of drawn(3, Math.floor(filters / 6)).entries()) {
        const [level, asks] = i % 2 === 0 ? ["person", "with"] as const : ["country", "for"] as const;
        const { nodes, edges } = await figuresOf(filter, level);
        const rows = async (ids: readonly string[], more: Partial<MeetingFilter>) =>
          (await store.meetings({ ...filter, encounters: true, ...more, [asks]: [...filter[asks], ...ids] }, { limit: 1, cursor: null, order: "newest" })).total;
        for (const { source, target, meetings } of spread(edges, 6)) expect(await rows([source, target], {}), `${source}~${target} ${JSON.stringify(filter)}`).toBe(meetings);
        for (const { id, meetings } of spread(nodes, 4)) expect(await rows([id], { maxParticipants: null }), `${id} ${JSON.stringify(filter)}`).toBe(meetings);
      }
    }, LONG_MS);

    it("gives each value of a filter the number that asking for it finds", async () => {
      for (const filter of drawn(4, Math.floor(filters / 3))) {
        const answer = await store.facets(filter, 5_000);
        const found = (facet: Facet) => answer[facet].filter(({ count }) => count > 0).map(({ id }) => id).sort();
        const all = (facet: Facet, valuesOf: (id: string) => readonly string[]) => [...new Set(oracle.list(filterWithout(facet, filter)).flatMap(valuesOf))].sort();
        expect(found("topic"), JSON.stringify(filter)).toEqual(all("topic", (id) => oracle.record(id).topics));
        expect(found("status"), JSON.stringify(filter)).toEqual(all("status", (id) => [oracle.settled(id).status]));
        for (const facet of VALUES) {
          expect(answer.totals[facet], `${facet} ${JSON.stringify(filter)}`).toBe(found(facet).length);
          for (const { id, count } of spread(answer[facet], 3)) {
            const asking = { ...filterWithout(facet, filter), office: filter.office, where: filter.where, [facet]: [id] } as MeetingFilter;
            if (asking.where.length > 0 && asking.person.length + asking.country.length + asking.org.length !== 1) continue;
            expect(count, `${facet}=${id} ${JSON.stringify(filter)}`).toBe(oracle.list(asking).length);
          }
        }
      }
    }, LONG_MS);

    recordAgreement(() => ({ store, dataset, oracle }), actors);
    pathAgreement(() => ({ store, dataset, oracle }), pairs);
    if (name === "the shipped data") shippedRecords(() => store);

    it("answers neighbours as the whole graph has them", async () => {
      for (const filter of drawn(5, Math.floor(filters / 10))) {
        const whole = await figuresOf(filter, "person");
        for (const { id } of spread(whole.nodes, 2)) {
          const around = await store.neighbours(id, filter, { level: "person", limit: 8 });
          const ids = new Set(around?.nodes.map((node) => node.id));
          const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
          expect([...(around?.edges ?? [])].sort(byId)).toEqual(whole.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)).sort(byId));
          expect([...(around?.nodes ?? [])].sort(byId)).toEqual(whole.nodes.filter((node) => ids.has(node.id)).sort(byId));
        }
      }
    }, LONG_MS);
  });
}

/**
 * From the docstrings, word by word: the figure of an actor, or of two, is the number of rows of the list behind it, and
 * the weight of a tie what these rows give it.
 */
function countByDefinition(oracle: Oracle, filter: MeetingFilter, level: "person" | "country") {
  const asks = level === "person" ? "with" : "for";
  const membersOf = level === "person" ? oracle.whoTookPart : oracle.partiesOf;
  const inView = oracle.list({ ...filter, encounters: false });
  const membership = new Map(inView.map((id) => [id, membersOf(id)]));
  const rows = (ids: readonly string[], maxParticipants: number | null) => {
    const among = inView.filter((id) => ids.every((member) => membership.get(id)?.includes(member) === true));
    return oracle.list({ ...filter, encounters: true, maxParticipants, [asks]: [...filter[asks], ...ids] }, among);
  };
  const nodes: Record<string, number> = {};
  const edges: Record<string, number> = {};
  const weights: Record<string, number> = {};
  for (const id of inView) {
    const members = [...membersOf(id)].sort();
    members.forEach((a, i) => {
      nodes[a] ??= rows([a], null).length;
      for (const b of members.slice(i + 1)) {
        const tie = `${a}~${b}`;
        if (edges[tie] !== undefined) continue;
        const behind = rows([a, b], filter.maxParticipants);
        edges[tie] = behind.length;
        weights[tie] = behind.reduce((sum, meeting) => sum + 1 / (membersOf(meeting).length - 1), 0);
      }
    });
  }
  return { nodes, weights, edges: Object.fromEntries(Object.entries(edges).filter(([, count]) => count > 0)) };
}

/** Some of the items, from first to last. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, i) => i % step === 0).slice(0, count);
}

async function shippedData(): Promise<Dataset> {
  const read = await readDataset(DATA);
  if (!read.ok) throw new Error(read.faults.map(({ where, what }) => `${where}: ${what}`).join("\n"));
  return read.dataset;
}
