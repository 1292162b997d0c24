import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read-dataset";
import type { MeetingItem, MeetingPage } from "@/lib/domain/answers";
import type { GraphStore } from "@/lib/store/port";
import { filterOf } from "../builders";
import { disputesByHand, type Differing } from "../disputes-by-hand";

/** The data set that Parley ships with, as the engine answers it. */
export function shipped(open: () => Promise<GraphStore>): void {
  describe("the shipped data", () => {
    let store: GraphStore;
    beforeAll(async () => {
      const checked = await readDataset("data");
      if (!checked.ok) throw new Error("the shipped data have faults");
      store = await open();
      await store.load(checked.dataset);
    });

    const all = async (asked: Parameters<typeof filterOf>[0]) => {
      const items: MeetingItem[] = [];
      for (let cursor: string | null = null; ;) {
        const page: MeetingPage = await store.meetings(filterOf(asked), { limit: 20, cursor, order: "newest" });
        items.push(...page.items);
        if (page.nextCursor === null) return { items, total: page.total };
        cursor = page.nextCursor;
      }
    };
    const differing = (items: readonly MeetingItem[]): Differing => Object.fromEntries(items.map(({ id, disputes }) => [id, Object.fromEntries(disputes.map(({ property, values }) =>
      [property, Object.fromEntries(values.map(({ value, sources }) => [value, [...sources].sort()]))]))]));

    it("lists as disputed every meeting whose sources differ, and no other, each with all values and their sources", async () => {
      const byHand = disputesByHand("data");
      const { items, total } = await all({ disputed: true });
      expect(total).toBe(items.length);
      expect(total).toBeGreaterThan(0);
      expect(differing(items)).toEqual(byHand);
      for (const { disputes, disputed, sources } of items) {
        expect(disputes.map(({ property }) => property)).toEqual(disputed);
        for (const { values } of disputes) {
          expect(values.length).toBeGreaterThan(1);
          for (const id of values.flatMap(({ sources: by }) => by)) expect(sources.find((source) => source.id === id)?.url).toMatch(/^https?:/);
        }
      }
    });
    it("finds what was said in the talks by its words, with the meeting on whose page it stands", async () => {
      expect((await store.search("Wang Yi pressure third parties", 5))[0]).toMatchObject({ kind: "statement", meeting: "2023-02-22-wang-putin-moscow", hint: "Wang Yi, 2023-02-22" });
    });
    it("keeps by the kind of publisher what at least one source of these kinds reports", async () => {
      const { items } = await all({ status: ["held"], publisherKind: ["official", "agency"] });
      const held = await all({ status: ["held"] });
      expect(items.map(({ id }) => id)).toEqual(held.items
        .filter(({ sources }) => sources.some(({ publisher: { kind } }) => kind === "official" || kind === "agency")).map(({ id }) => id));
      for (const { publisherKinds, sources } of held.items) expect([...publisherKinds].sort()).toEqual([...new Set(sources.map(({ publisher }) => publisher.kind))].sort());
    });
  });
}
