import { beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "@/lib/store/port";
import { filterOf } from "../builders";
import { smallWorld } from "../fixture";

const HOSTILE = [
  "' OR 1=1 //", '" OR true //', "`", "'}) DETACH DELETE n //", "x' MATCH (n) DETACH DELETE n //", "$person", "\\", "\u0000", "\\u0027", "a`b:`c", "{id: 1}",
  "*", "+a -b", "foo~ AND bar^4", "[a TO z]", "/.*/", ")(", "名'", "AND", "NOT", "n:Meeting",
];

/** Hostile text, and queries that nobody waits for. */
export function failures(open: () => Promise<GraphStore>): void {
  describe("failures", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(smallWorld());
    });

    const page = { limit: 50, cursor: null, order: "newest" } as const;
    const LISTS = [
      "person", "country", "org", "region", "with", "for", "of", "not", "place", "topic", "source", "publisher", "publisherKind", "language", "format", "kind", "status", "office", "where",
    ] as const;

    it.each(LISTS)("takes hostile text in %s as an id that names nothing", async (parameter) => {
      const before = await store.info();
      for (const text of HOSTILE) {
        const filter = filterOf({ [parameter]: [text] });
        expect((await store.meetings(filter, page)).total, text).toBe(parameter === "not" ? 10 : 0);
        await store.graph({ ...filter, match: "all" }, { projection: "network", level: "country", limit: 5, expand: [{ id: text, most: 12, only: text }], hide: [text] });
      }
      const all = filterOf({ [parameter]: HOSTILE, encounters: true });
      await store.timeline(all, { unit: null, span: null });
      await store.facets(all, 5);
      await store.unknown(all, HOSTILE);
      expect(await store.info()).toEqual(before);
    });
    it("takes hostile text in q, dates, ids and a search as text", async () => {
      const before = await store.info();
      for (const text of HOSTILE) {
        await store.meetings(filterOf({ q: text }), page);
        await store.meetings(filterOf({ from: text, to: text }), page);
        await store.actor("wang-yi", { from: text, to: text });
        await store.search(text, 5);
        const asked = [store.meeting(text), store.actor(text), store.pair("wang-yi", text), store.pair(text, "wang-yi"), store.place(text), store.topic(text), store.source(text), store.neighbours(text, filterOf({}), { level: "person", limit: 3 })];
        expect(await Promise.all(asked), text).toEqual(asked.map(() => null));
        expect(await store.path(text, "wang-yi", filterOf({}), { level: null, indirect: false }), text).toMatchObject({ parameter: "a" });
        expect(await store.path("wang-yi", text, filterOf({}), { level: "person", indirect: true }), text).toMatchObject({ parameter: "b" });
      }
      expect(await store.info()).toEqual(before);
    });
    it("takes a forged cursor's values as values", async () => {
      const forge = (keys: unknown[], id: string) => Buffer.from(JSON.stringify({ o: "newest", k: keys, i: id })).toString("base64url");
      const { items } = await store.meetings(filterOf({}), { ...page, cursor: forge(["' OR 1=1 //", "`"], "'") });
      expect(items.length).toBeLessThan(10);
      await expect(store.meetings(filterOf({}), { ...page, cursor: forge([{ a: 1 }], "x") })).rejects.toMatchObject({ reason: "bad-cursor" });
    });

    it("ends what was called off before, and what is called off meanwhile", async () => {
      await expect(store.meetings(filterOf({}), page, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "StoreError", reason: "cancelled" });
      const controller = new AbortController();
      const pending = store.facets(filterOf({}), 10, { signal: controller.signal });
      controller.abort();
      await expect(pending).rejects.toMatchObject({ reason: "cancelled" });
      expect((await store.meetings(filterOf({}), page)).total).toBe(10);
    });
    it("answers many at once", async () => {
      const totals = await Promise.all(Array.from({ length: 40 }, (_, i) => store.meetings(filterOf(i % 2 === 0 ? { person: ["wang-yi"] } : {}), page)));
      expect(totals.map(({ total }) => total)).toEqual(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 7 : 10)));
    });
  });
}
