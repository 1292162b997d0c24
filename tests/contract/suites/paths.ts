import { beforeAll, describe, expect, it } from "vitest";
import type { PathAnswer } from "@/lib/domain/path-answers";
import type { GraphStore, PathRequest } from "@/lib/store/port";
import { filterOf } from "../builders";
import { smallWorld } from "../fixture";

type Asked = Parameters<typeof filterOf>[0];

/** Chains of meetings between two actors: what a step is, which chains come first, and what is no end of one. */
export function paths(open: () => Promise<GraphStore>): void {
  describe("paths", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(smallWorld());
    });

    const ask = async (a: string, b: string, asked: Asked = {}, more: Partial<PathRequest> = {}): Promise<PathAnswer> => {
      const answer = await store.path(a, b, filterOf(asked), { level: null, indirect: false, ...more });
      if ("parameter" in answer) throw new Error(answer.message);
      return answer;
    };
    /** Each chain as `a (x, y) b`: its actors, and between two of them their meetings. */
    const chains = ({ chains: all }: PathAnswer) => all.map(({ steps }) =>
      [steps[0]?.from.id, ...steps.map(({ meetings, to }) => `(${meetings.map(({ id }) => id).join(", ")}) ${to.id}`)].join(" "));

    it("tells one who met another as one step, with all that counts for the two, the oldest first", async () => {
      const answer = await ask("wang-yi", "sergey-lavrov");
      expect(chains(answer)).toEqual(["wang-yi (moscow-talk, summit) sergey-lavrov"]);
      expect(answer).toMatchObject({ level: "person", length: 1, total: 1, maxParticipants: 12, givenUpAfter: null });
      expect(answer.a).toEqual({ id: "wang-yi", kind: "person", label: "Wang Yi", country: "CHN", region: "europe" });
      expect(answer.chains[0]?.steps[0]).toMatchObject({ total: 2, meetings: [{ id: "moscow-talk", place: { id: "kremlin" } }, { id: "summit" }] });
    });
    it("joins through others, by the dates of the steps from the first on; a journey is no step beside its talks", async () => {
      const answer = await ask("dmytro-kuleba", "antony-blinken", { maxParticipants: 4 });
      expect(chains(answer)).toEqual([
        "dmytro-kuleba (disputed) sergey-lavrov (tour) recep-tayyip-erdogan (side) antony-blinken",
        "dmytro-kuleba (disputed) sergey-lavrov (moscow-talk) wang-yi (call, side-talk) antony-blinken",
      ]);
      expect(answer).toMatchObject({ length: 3, total: 2, maxParticipants: 4 });
    });
    it("reads the same way from the other end, step by step", async () => {
      const answer = await ask("antony-blinken", "dmytro-kuleba", { maxParticipants: 4 });
      expect(chains(answer)).toEqual([
        "antony-blinken (call, side-talk) wang-yi (moscow-talk) sergey-lavrov (disputed) dmytro-kuleba",
        "antony-blinken (side) recep-tayyip-erdogan (tour) sergey-lavrov (disputed) dmytro-kuleba",
      ]);
    });
    it("takes the shortest alone, where a larger meeting makes a shorter one", async () => {
      expect(chains(await ask("dmytro-kuleba", "antony-blinken"))).toEqual(["dmytro-kuleba (disputed) sergey-lavrov (summit) antony-blinken"]);
    });
    it("leaves out, where asked, that the two met themselves", async () => {
      const answer = await ask("wang-yi", "sergey-lavrov", {}, { indirect: true });
      expect(chains(answer)).toEqual([
        "wang-yi (call, side-talk) antony-blinken (summit) sergey-lavrov",
        "wang-yi (ankara-talk, side) recep-tayyip-erdogan (tour, summit) sergey-lavrov",
        "wang-yi (summit) eu (summit) sergey-lavrov",
      ]);
      expect(answer).toMatchObject({ length: 2, total: 3 });
      expect(chains(await ask("sergey-lavrov", "dmytro-kuleba", {}, { indirect: true }))).toEqual([]);
    });
    it("goes by meetings that were held, whatever was planned, cancelled or asked for besides", async () => {
      const nothing = { chains: [], length: null, total: 0, givenUpAfter: null };
      expect(await ask("emmanuel-macron", "sergey-lavrov")).toMatchObject(nothing);
      expect(await ask("wang-yi", "sergey-lavrov", { status: ["planned"] })).toMatchObject(nothing);
      expect(chains(await ask("wang-yi", "sergey-lavrov", { status: ["planned", "held"], kind: ["bilateral"] }))).toEqual(["wang-yi (moscow-talk) sergey-lavrov"]);
    });
    it("keeps to the other filters", async () => {
      expect(chains(await ask("wang-yi", "sergey-lavrov", { from: "2023-03" }))).toEqual(["wang-yi (summit) sergey-lavrov"]);
      // Without its talks, a journey counts for those who were on it.
      expect(chains(await ask("wang-yi", "sergey-lavrov", { kind: ["visit"] }))).toEqual(["wang-yi (tour) sergey-lavrov"]);
      expect(chains(await ask("dmytro-kuleba", "wang-yi", { not: ["antony-blinken"], encounters: true })))
        .toEqual(["dmytro-kuleba (disputed) sergey-lavrov (moscow-talk) wang-yi"]);
      expect((await ask("dmytro-kuleba", "wang-yi", { not: ["RUS"] })).length).toBeNull();
    });
    it("joins countries and organizations by whom participants acted for", async () => {
      const answer = await ask("UKR", "eu");
      expect(chains(answer)).toEqual(["UKR (disputed) RUS (summit) eu"]);
      expect(answer).toMatchObject({ level: "country", length: 2 });
    });
    it("takes an organization among persons only as one that took part itself", async () => {
      expect(chains(await ask("dmytro-kuleba", "eu", {}, { level: "person" }))).toEqual(["dmytro-kuleba (disputed) sergey-lavrov (summit) eu"]);
      expect(chains(await ask("wang-yi", "RUS", {}, { level: "person" }))).toEqual([]);
    });
    it.each<[string, string, string, PathRequest["level"], "a" | "b", string]>([
      ["an unknown first end", "nobody", "wang-yi", null, "a", "there is none with the id nobody"],
      ["an unknown second end", "wang-yi", "nobody", null, "b", "there is none with the id nobody"],
      ["one actor twice", "wang-yi", "wang-yi", null, "b", "names the same actor as a, and a chain joins two"],
      ["a person and a country", "wang-yi", "RUS", null, "b", "of wang-yi and RUS only one is a person"],
      ["a person among countries", "RUS", "wang-yi", "country", "b", "wang-yi is a person"],
      ["a person first among countries", "wang-yi", "RUS", "country", "a", "wang-yi is a person"],
    ])("refuses %s, and says which end is wrong", async (_, a, b, level, parameter, message) => {
      expect(await store.path(a, b, filterOf({}), { level, indirect: false })).toEqual({ parameter, message: expect.stringContaining(message) as unknown });
    });
    it("ends when nobody waits for it any more", async () => {
      await expect(store.path("wang-yi", "dmytro-kuleba", filterOf({}), { level: null, indirect: false }, { signal: AbortSignal.abort() }))
        .rejects.toMatchObject({ name: "StoreError", reason: "cancelled" });
    });
  });
}
