import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read-dataset";
import type { Graph } from "@/lib/domain/answers";
import type { MeetingFilter } from "@/lib/domain/filter";
import type { GraphRequest, GraphStore } from "@/lib/store/port";
import { filterOf } from "../builders";
import { smallWorld } from "../fixture";
import { oracleOf, type Oracle } from "../oracle";

const LONG_MS = 300_000;
const idsOf = (answer: Graph) => answer.nodes.map(({ id }) => id);

/** What a focus draws, and what people drawn as one come to, told a second time from the records. */
export function gathering(open: () => Promise<GraphStore>): void {
  const ask = (store: GraphStore, filter: MeetingFilter, more: Partial<GraphRequest>) =>
    store.graph(filter, { projection: "network", level: "person", limit: 2_000, expand: [], hide: [], ...more });

  describe("a focus on a small world", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(smallWorld());
    });
    const drawn = (more: Partial<GraphRequest>, filter = filterOf({})) => ask(store, filter, more);

    it("draws those in focus first, then all who are tied to them, and the ties among all", async () => {
      const answer = await drawn({ focus: ["dmytro-kuleba", "emmanuel-macron"] });
      expect(idsOf(answer)).toEqual(["emmanuel-macron", "dmytro-kuleba", "sergey-lavrov", "recep-tayyip-erdogan"]);
      expect(answer.edges.map(({ id }) => id).sort()).toEqual([
        "dmytro-kuleba~sergey-lavrov", "emmanuel-macron~recep-tayyip-erdogan", "emmanuel-macron~sergey-lavrov", "recep-tayyip-erdogan~sergey-lavrov",
      ]);
      expect(answer.focus).toMatchObject({ on: [{ id: "emmanuel-macron", label: "Emmanuel Macron" }, { id: "dmytro-kuleba" }], nodes: 4, meetings: 3 });
      expect(answer).toMatchObject({ truncated: true, totals: { nodes: 7, meetings: 10 } });
    });

    it("takes no more than the limit, leaves out what is hidden, and expands nothing", async () => {
      expect(idsOf(await drawn({ focus: ["emmanuel-macron"], limit: 2 }))).toEqual(["emmanuel-macron", "sergey-lavrov"]);
      expect(idsOf(await drawn({ focus: ["emmanuel-macron"], hide: ["emmanuel-macron"] }))).toEqual(["sergey-lavrov", "recep-tayyip-erdogan"]);
      expect(idsOf(await drawn({ focus: ["dmytro-kuleba"], expand: [{ id: "sergey-lavrov", most: 200, only: null }] }))).toEqual(["dmytro-kuleba", "sergey-lavrov"]);
      expect(idsOf(await drawn({ focus: ["dmytro-kuleba"], also: ["wang-yi"] }))).toEqual(["dmytro-kuleba", "sergey-lavrov", "wang-yi"]);
    });

    it("is nobody where the view has nobody of it, and null where none was asked for", async () => {
      const answer = await drawn({ focus: ["dmytro-kuleba"] }, filterOf({ from: "2023" }));
      expect(answer).toMatchObject({ nodes: [], focus: { on: [], nodes: 0, meetings: 0 }, leftOut: { unfocused: { total: 8 }, beyond: { total: 0 } } });
      expect((await drawn({})).focus).toBeNull();
      expect((await drawn({ focus: [] })).focus).toBeNull();
    });

    it("is of countries and organizations at their level", async () => {
      expect(idsOf(await drawn({ level: "country", focus: ["UKR"] }))).toEqual(["UKR", "RUS"]);
      expect(idsOf(await drawn({ level: "country", focus: ["eu"] }))).toEqual(["eu", "CHN", "RUS", "TUR", "USA"]);
    });

    it("draws of the events only theirs, with who took part", async () => {
      const answer = await drawn({ projection: "events", focus: ["emmanuel-macron"] });
      expect(idsOf(answer).sort()).toEqual(["called-off", "emmanuel-macron", "recep-tayyip-erdogan", "sergey-lavrov", "to-come"]);
      expect(answer).toMatchObject({ focus: { nodes: 5, meetings: 2 }, leftOut: { unfocused: { total: 8 }, beyond: { total: 0 } } });
      const cut = await drawn({ projection: "events", focus: ["emmanuel-macron"], limit: 3 });
      expect(idsOf(cut).filter((id) => id.includes("to-come") || id === "called-off")).toEqual(["to-come"]);
      expect(cut.leftOut).toMatchObject({ unfocused: { total: 8 }, beyond: { items: [{ id: "called-off" }], total: 1 } });
    });
  });

  describe("people drawn as one in a small world", () => {
    let store: GraphStore;
    beforeAll(async () => {
      const world = smallWorld();
      const qin = { ...world.persons[0], id: "qin-gang", name: "Qin Gang", aliases: [], offices: [], wikidata: null } as unknown as (typeof world.persons)[number];
      const [first] = world.meetings;
      const taking = (actor: string) => ({ actor, role: "participant", capacity: null, for: null }) as unknown as (typeof world.meetings)[number]["participants"][number];
      store = await open();
      await store.load({
        ...world, persons: [...world.persons, qin],
        meetings: [
          ...world.meetings.map((each) => (each.id === "call" ? { ...each, participants: [...each.participants, taking("qin-gang")] } : each)),
          { ...first, id: "among-themselves", partOf: null, participants: [taking("wang-yi"), taking("qin-gang")], statements: [], claims: first?.claims.slice(0, 1) ?? [] },
          { ...first, id: "itself", partOf: null, participants: [taking("CHN"), taking("sergey-lavrov")], statements: [], claims: first?.claims.slice(0, 1) ?? [] },
        ] as typeof world.meetings,
      });
    });
    const drawn = (more: Partial<GraphRequest>, filter = filterOf({})) => ask(store, filter, more);
    const figures = ({ nodes, edges }: Graph) => Object.fromEntries([...nodes, ...edges].map(({ id, meetings }) => [id, meetings]));

    it("counts each meeting once, whoever of them were there, and ties them to nobody of themselves", async () => {
      const [apart, together] = [await drawn({}), await drawn({ group: ["CHN"] })];
      expect(figures(apart)).toMatchObject({ "wang-yi": 5, "qin-gang": 2, CHN: 1, "qin-gang~wang-yi": 2, "antony-blinken~wang-yi": 2, "antony-blinken~qin-gang": 1, "CHN~sergey-lavrov": 1, "sergey-lavrov~wang-yi": 2 });
      // side-talk stands for summit and side; the call is one, of two of them; and one they had among themselves.
      expect(figures(together)).toMatchObject({ CHN: 6, "CHN~antony-blinken": 2, "CHN~sergey-lavrov": 3, "CHN~recep-tayyip-erdogan": 2 });
      expect(Object.keys(figures(together)).filter((id) => /wang|qin|CHN~CHN/.test(id))).toEqual([]);
      expect(together.nodes.find(({ id }) => id === "CHN")).toMatchObject({ kind: "country", label: "China", people: 2, neighbours: 4 });
      expect(together.groups).toEqual([{ id: "CHN", members: [
        { id: "wang-yi", kind: "person", label: "Wang Yi", country: "CHN", region: "europe", meetings: 5 },
        { id: "qin-gang", kind: "person", label: "Qin Gang", country: "CHN", region: "europe", meetings: 2 },
        { id: "CHN", kind: "country", label: "China", country: "CHN", region: "europe", meetings: 1 },
      ] }]);
      expect(together.leftOut).toMatchObject({ within: { items: [{ id: "among-themselves" }], total: 1 }, alone: { total: 0 }, beyond: { total: 0 } });
      expect(together.totals.nodes).toBe(apart.totals.nodes);
    });

    it("draws nobody else in their place, and them in any case", async () => {
      expect(idsOf(await drawn({ limit: 2 }))).toEqual(["sergey-lavrov", "wang-yi"]);
      expect(idsOf(await drawn({ limit: 2, group: ["CHN"] }))).toEqual(["sergey-lavrov", "CHN"]);
      expect(idsOf(await drawn({ limit: 2, group: ["FRA"] }))).toEqual(["sergey-lavrov", "wang-yi", "FRA"]);
      expect(idsOf(await drawn({ limit: 2, group: ["FRA", "CHN"], hide: ["CHN"] }))).toEqual(["sergey-lavrov", "recep-tayyip-erdogan", "FRA"]);
      expect((await drawn({ limit: 2, group: ["UKR"] }, filterOf({ from: "2023" }))).groups).toEqual([{ id: "UKR", members: [] }]);
    });

    it("is expanded, focused on and drawn in addition as one", async () => {
      expect(idsOf(await drawn({ limit: 1, group: ["UKR"], expand: [{ id: "UKR", most: 12, only: null }] }))).toEqual(["sergey-lavrov", "UKR"]);
      expect(idsOf(await drawn({ limit: 1, group: ["FRA"], expand: [{ id: "FRA", most: 12, only: null }] }))).toEqual(["sergey-lavrov", "FRA", "recep-tayyip-erdogan"]);
      for (const focus of ["CHN", "qin-gang"]) {
        expect(await drawn({ group: ["CHN"], focus: [focus] })).toMatchObject({ focus: { on: [{ id: "CHN" }], nodes: 5, meetings: 9 }, leftOut: { unfocused: { total: 3 } } });
      }
      expect(idsOf(await drawn({ limit: 1, group: ["CHN", "USA"], focus: ["dmytro-kuleba"], also: ["wang-yi"] }))).toEqual(["dmytro-kuleba", "CHN"]);
    });

    it("is nobody among events, nor among countries", async () => {
      for (const shape of [{ projection: "events" }, { level: "country" }] as const) expect(await drawn({ ...shape, group: ["CHN"] })).toEqual(await drawn(shape));
    });
  });

  describe("the shipped data", () => {
    let store: GraphStore;
    let oracle: Oracle;
    let persons: ReadonlyMap<string, string | null>;
    beforeAll(async () => {
      const read = await readDataset("data");
      if (!read.ok) throw new Error("the shipped data have faults");
      oracle = oracleOf(read.dataset);
      persons = new Map(read.dataset.persons.map(({ id, country }) => [id, country]));
      store = await open();
      await store.load(read.dataset);
    }, LONG_MS);

    it.each<[string, MeetingFilter, readonly string[]]>([
      ["one", filterOf({}), ["wang-yi"]],
      ["two in a window of time", filterOf({ from: "2023", to: "2023-06" }), ["wang-yi", "antony-blinken"]],
      ["without large meetings", filterOf({ maxParticipants: 4 }), ["sergey-lavrov"]],
      ["as the figures count", filterOf({ encounters: true, from: "2022" }), ["qin-gang"]],
      ["of a country's meetings", filterOf({ country: ["RUS"] }), ["vladimir-putin"]],
    ])("a focus has exactly those tied to it, and accounts for every meeting: %s", async (_, filter, focus) => {
      const answer = await ask(store, filter, { focus });
      const { maxParticipants: most } = filter;
      const inView = oracle.list(filter);
      // Whether two are tied does not rest on how meetings are counted, but for those that are too large.
      const all = oracle.list({ ...filter, encounters: false });
      const makesTies = (id: string) => most === null || oracle.whoTookPart(id).length <= most;
      const tied = all.filter((id) => makesTies(id) && focus.some((each) => oracle.whoTookPart(id).includes(each))).flatMap((id) => [...oracle.whoTookPart(id)]);
      const expected = new Set([...focus, ...tied]);
      expect(expected.size).toBeGreaterThan(focus.length);
      expect(new Set(idsOf(answer))).toEqual(expected);

      const whole = await ask(store, filter, {});
      expect(answer.nodes.map(({ id, meetings, neighbours }) => [id, meetings, neighbours]).sort())
        .toEqual(whole.nodes.filter(({ id }) => expected.has(id)).map(({ id, meetings, neighbours }) => [id, meetings, neighbours]).sort());
      expect([...answer.edges].sort((a, b) => (a.id < b.id ? -1 : 1)))
        .toEqual(whole.edges.filter(({ source, target }) => expected.has(source) && expected.has(target)).sort((a, b) => (a.id < b.id ? -1 : 1)));
      expect(answer.totals).toEqual(whole.totals);

      const isAlone = (id: string) => oracle.whoTookPart(id).length < 2;
      const isDrawn = (id: string) => makesTies(id) && oracle.whoTookPart(id).filter((member) => expected.has(member)).length > 1;
      const missing = inView.filter((id) => !isAlone(id) && !isDrawn(id));
      const withFocus = (id: string) => focus.some((each) => oracle.whoTookPart(id).includes(each));
      expect(answer.focus).toMatchObject({ nodes: expected.size, meetings: inView.filter(withFocus).length });
      expect([answer.leftOut.alone.total, answer.leftOut.beyond.total, answer.leftOut.unfocused.total])
        .toEqual([inView.filter(isAlone).length, missing.filter(withFocus).length, missing.filter((id) => !withFocus(id)).length]);
    }, LONG_MS);

    it.each<[string, MeetingFilter, readonly string[]]>([
      ["one country", filterOf({}), ["CHN"]],
      ["several, in a window of time", filterOf({ from: "2022", to: "2023" }), ["CHN", "USA", "RUS", "ESP"]],
      ["without large meetings", filterOf({ maxParticipants: 4 }), ["USA", "CHN"]],
      ["as the figures count, of one person's meetings", filterOf({ encounters: true, person: ["vladimir-putin"] }), ["RUS", "CHN"]],
    ])("people drawn as one have the meetings that the rules say, each once, and a list of exactly these: %s", async (_, filter, group) => {
      const countryOf = (id: string) => persons.get(id) ?? null;
      const nodeOf = (id: string) => (group.includes(countryOf(id) ?? "") ? String(countryOf(id)) : id);
      const answer = await ask(store, filter, { group });
      const whole = await ask(store, filter, {});
      const behind = (nodes: readonly string[], maxParticipants: number | null): MeetingFilter => ({
        ...filter, encounters: true, maxParticipants,
        of: [...filter.of, ...nodes.filter((id) => group.includes(id))] as never, with: [...filter.with, ...nodes.filter((id) => !group.includes(id))] as never,
      });
      const inView = oracle.list({ ...filter, encounters: false });
      const nodes = new Set(inView.flatMap((id) => oracle.whoTookPart(id).map(nodeOf)));
      expect(new Set(idsOf(answer))).toEqual(nodes);
      expect(answer.totals).toEqual({ ...whole.totals, edges: answer.edges.length });
      for (const { id, meetings } of answer.nodes) {
        if (group.includes(id)) expect(meetings, id).toBe(oracle.list(behind([id], null)).length);
        else expect(meetings, id).toBe(whole.nodes.find((node) => node.id === id)?.meetings);
      }
      const makesTies = (id: string) => filter.maxParticipants === null || oracle.whoTookPart(id).length <= filter.maxParticipants;
      const ties = new Set(inView.filter(makesTies).flatMap((id) => {
        const members = [...new Set(oracle.whoTookPart(id).map(nodeOf))].sort();
        return members.flatMap((a, i) => members.slice(i + 1).map((b) => `${a}~${b}`));
      }));
      expect(new Set(answer.edges.map(({ id }) => id))).toEqual(ties);
      const ofGroups = answer.edges.filter(({ source, target }) => group.includes(source) || group.includes(target));
      expect(ofGroups.length).toBeGreaterThan(10);
      for (const { id, source, target, meetings } of ofGroups) expect(meetings, id).toBe(oracle.list(behind([source, target], filter.maxParticipants)).length);
      for (const edge of answer.edges.filter(({ source, target }) => !group.includes(source) && !group.includes(target))) {
        expect(edge.meetings, edge.id).toBe(whole.edges.find(({ id }) => id === edge.id)?.meetings);
      }

      const opens = async (asked: MeetingFilter) => (await store.meetings(asked, { limit: 1, cursor: null, order: "newest" })).total;
      for (const { id, members } of answer.groups) {
        expect(new Set(members.map((member) => member.id))).toEqual(new Set(inView.flatMap((meeting) => oracle.whoTookPart(meeting).filter((member) => nodeOf(member) === id))));
        expect(await opens(behind([id], null))).toBe(answer.nodes.find((node) => node.id === id)?.meetings);
        for (const member of members.slice(0, 3)) expect(await opens({ ...behind([], null), with: [...filter.with, member.id] as never })).toBe(member.meetings);
      }
      for (const { source, target, meetings } of ofGroups.slice(0, 8)) expect(await opens(behind([source, target], filter.maxParticipants))).toBe(meetings);

      const listed = oracle.list(filter);
      const distinct = (id: string) => new Set(oracle.whoTookPart(id).map(nodeOf)).size;
      expect([answer.leftOut.alone.total, answer.leftOut.within.total]).toEqual([
        listed.filter((id) => oracle.whoTookPart(id).length < 2).length, listed.filter((id) => oracle.whoTookPart(id).length > 1 && distinct(id) < 2).length,
      ]);
      expect(answer.leftOut.beyond.total).toBe(listed.filter((id) => distinct(id) > 1 && !makesTies(id)).length);
    }, LONG_MS);
  });
}
