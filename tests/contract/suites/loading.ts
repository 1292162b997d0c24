import { beforeEach, describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/domain/records";
import { FORM } from "@/lib/store/load/form";
import { revisionOf } from "@/lib/store/load/revision";
import type { GraphStore, LoadProgress } from "@/lib/store/port";
import { checked, claim, meeting, person, source } from "../builders";
import { filterOf } from "../builders";
import { smallWorld } from "../fixture";

/** Loading: all or nothing, twice as once, replaced as a whole. */
export function loading(open: () => Promise<GraphStore>): void {
  describe("loading", () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });

    /** All that can be seen of the store. */
    const everything = async () => ({
      info: await store.info(),
      meetings: await store.meetings(filterOf({}), { limit: 500, cursor: null, order: "newest" }),
      details: await Promise.all(smallWorld().meetings.map(({ id }) => store.meeting(id))).then((all) => all.map((detail) => detail && { ...detail, settled: null })),
      graph: await store.graph(filterOf({}), { projection: "network", level: "person", limit: 100, expand: [], hide: [] }),
      wang: await store.actor("wang-yi"),
      found: await store.search("w", 50),
    });

    it("starts empty", async () => {
      const { engine: _, version: __, ...empty } = await store.info();
      expect(empty).toEqual({
        title: null, revision: null, form: null, single: false, lastDay: null, licence: null, coverage: [],
        counts: { meetings: 0, persons: 0, countries: 0, organizations: 0, places: 0, topics: 0, sources: 0, publishers: 0, claims: 0, statements: 0 },
      });
      expect(await store.search("wang", 5)).toEqual([]);
      expect(await store.meetings(filterOf({ encounters: true }), { limit: 5, cursor: null, order: "newest" })).toEqual({ items: [], total: 0, nextCursor: null });
      expect(await store.timeline(filterOf({}), { unit: null, span: null })).toMatchObject({ bins: [], total: 0 });
    });
    it("loads twice as once, with the same revision", async () => {
      await store.load(smallWorld());
      const once = await everything();
      await store.load(smallWorld());
      expect(await everything()).toEqual(once);
    });
    it("has another revision for other content, and the same for the same in another order", async () => {
      await store.load(smallWorld());
      const { revision } = await store.info();
      await store.clear();
      const world = smallWorld();
      await store.load({ ...world, meetings: [...world.meetings].reverse() });
      expect((await store.info()).revision).toBe(revision);
      await store.clear();
      await store.load({ ...world, about: { ...world.about, title: "Another world" } });
      expect((await store.info()).revision).not.toBe(revision);
    });
    it("says in which form it holds what, and whether that came with one data set", async () => {
      await store.load(smallWorld());
      expect(await store.info()).toMatchObject({ form: FORM, revision: revisionOf(smallWorld()), single: true });
      await store.load({ ...smallWorld(), meetings: [] });
      expect(await store.info()).toMatchObject({ form: FORM, single: false });
    });
    it("replaces everything where that is asked: what the data set lacks goes too", async () => {
      const world = smallWorld();
      await store.load(checked({ ...world, persons: [...world.persons, person("li-qiang", "Li Qiang", "CHN")], meetings: [...world.meetings, meeting("gone", { who: ["li-qiang:CHN"], claims: [claim("r-call", { date: "2023" })] })] }));
      await store.load(world, { replace: true });
      const replaced = await everything();
      await store.clear();
      await store.load(world);
      expect(replaced).toEqual(await everything());
      expect(await store.search("li qiang", 5)).toEqual([]);
    });
    it("replaces what has the same id, with all that belonged to it, and keeps the rest", async () => {
      const world = smallWorld();
      await store.load(world);
      const before = await store.info();
      const changed: Dataset = checked({
        ...world,
        persons: [...world.persons.map((one) => (one.id === "wang-yi" ? { ...one, name: "Wang Yi the Minister", offices: [] } : one)), person("li-qiang", "Li Qiang", "CHN")],
        sources: [...world.sources, source("new-one", "mid", "2023-03-01")],
        meetings: [meeting("moscow-talk", { title: "Another talk", who: ["li-qiang:CHN", "sergey-lavrov:RUS"], topics: ["trade"], claims: [claim("new-one", { date: "2023-03-01", place: "beijing" })] })],
      });
      await store.load(changed);
      const after = await store.info();
      expect(after.counts).toEqual({ ...before.counts, persons: 7, sources: 13, claims: 12, statements: 0 });
      expect(after.revision).not.toBe(before.revision);
      const detail = await store.meeting("moscow-talk");
      expect(detail).toMatchObject({ title: "Another talk", date: "2023-03-01", place: { id: "beijing" }, host: null, partOf: null, statements: [], topics: [{ id: "trade" }] });
      expect(detail?.participants.map(({ actor }) => actor.id)).toEqual(["li-qiang", "sergey-lavrov"]);
      expect(detail?.claims.map((one) => one.source.id)).toEqual(["new-one"]);
      expect((await store.meeting("tour"))?.parts.map(({ id }) => id)).toEqual(["ankara-talk"]);
      expect(await store.actor("wang-yi")).toMatchObject({ label: "Wang Yi the Minister", offices: [], counts: { meetings: 3 } });
      expect((await store.meetings(filterOf({ person: ["wang-yi"], country: ["RUS"] }), { limit: 9, cursor: null, order: "newest" })).items.map(({ id }) => id)).toEqual(["summit", "tour"]);
      await store.load(changed);
      expect((await store.info()).revision).toBe(after.revision);
    });

    /** A data set of which one row, among the last, names what is not there: as if it had never been checked. */
    const faulty = (): Dataset => {
      const world = smallWorld();
      const broken = meeting("broken", { who: ["nobody:CHN"], claims: [claim("r-call", { date: "2023" })] });
      return { ...world, persons: [...world.persons, person("someone-new", "Someone New", null)], meetings: [...world.meetings, broken] };
    };
    it("loads nothing into an empty store where a row fails", async () => {
      const empty = await store.info();
      await expect(store.load(faulty())).rejects.toMatchObject({ name: "StoreError", reason: "failed", message: expect.stringContaining("PARTICIPATED") as unknown });
      expect(await store.info()).toEqual(empty);
    });
    it("leaves what was there where a row fails", async () => {
      await store.load(smallWorld());
      const before = await everything();
      await expect(store.load(faulty())).rejects.toMatchObject({ reason: "failed" });
      expect(await everything()).toEqual(before);
    });
    it("leaves what was there where a row fails that was to replace it", async () => {
      await store.load(smallWorld());
      const before = await everything();
      await expect(store.load(faulty(), { replace: true })).rejects.toMatchObject({ reason: "failed" });
      expect(await everything()).toEqual(before);
    });
    it("leaves what was there where the caller calls it off", async () => {
      await store.load(smallWorld());
      const before = await everything();
      const controller = new AbortController();
      const load = store.load({ ...smallWorld(), meetings: [] }, { signal: controller.signal, onProgress: () => { controller.abort(); } });
      await expect(load).rejects.toMatchObject({ reason: "cancelled" });
      expect(await everything()).toEqual(before);
    });
    it("tells how far it is", async () => {
      const told: LoadProgress[] = [];
      await store.load(smallWorld(), { onProgress: (progress) => told.push(progress) });
      expect(told.length).toBeGreaterThan(5);
      expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
      expect(told.at(-1)?.done).toBe(told[0]?.total);
    });
  });
}
