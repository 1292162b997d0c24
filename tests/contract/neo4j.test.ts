import { describe, expect, it, test } from "vitest";
import { openStore } from "@/lib/store/open";
import { filterOf } from "./builders";
import { smallWorld } from "./fixture";
import { storeContract } from "./store-contract";

const uri = process.env["PARLEY_TEST_NEO4J_URI"];

if (uri) {
  const [user, password] = [process.env["PARLEY_TEST_NEO4J_USER"] ?? "neo4j", process.env["PARLEY_TEST_NEO4J_PASSWORD"] ?? ""];
  // Neo4j plans every new combination of filters anew, which takes longer than answering it: the first of them must do.
  storeContract("the store on Neo4j", () => openStore({ neo4j: { uri, user, password, database: null } }), 60);

  describe("Neo4j's refusals", () => {
    it("says that the password is wrong", async () => {
      const store = await openStore({ neo4j: { uri, user, password: `${password}-not`, database: null } });
      await expect(store.place("moscow")).rejects.toMatchObject({ name: "StoreError", reason: "unauthorized" });
      await store.close();
    });
    it("says that there is no database of the name", async () => {
      const store = await openStore({ neo4j: { uri, user, password, database: "nowhere" } });
      await expect(store.place("moscow")).rejects.toMatchObject({ name: "StoreError", reason: "failed", message: "Neo4j has no database of that name." });
      await store.close();
    });
  });
} else if (process.env["CI"]) {
  test("the contract runs on Neo4j", () => {
    expect.fail("PARLEY_TEST_NEO4J_URI names no Neo4j to test on");
  });
} else {
  test.skip("the store on Neo4j: skipped, for PARLEY_TEST_NEO4J_URI names no Neo4j to test on", () => {});
}

describe("a Neo4j that is away", () => {
  const nowhere = { neo4j: { uri: "bolt://127.0.0.1:9", user: "neo4j", password: "", database: null } };

  it("is an error of every method, and not an empty answer", async () => {
    const store = await openStore(nowhere);
    const page = { limit: 1, cursor: null, order: "newest" } as const;
    const asked = [
      store.info(), store.meetings(filterOf({}), page), store.meeting("x"), store.actor("x"), store.pair("x", "y"), store.place("x"), store.topic("x"), store.source("x"),
      store.graph(filterOf({}), { projection: "network", level: "person", limit: 1, expand: [], hide: [] }),
      store.neighbours("x", filterOf({}), { level: "person", limit: 1 }), store.path("x", "y", filterOf({}), { level: null, indirect: false }), store.timeline(filterOf({}), { unit: null, span: null }), store.facets(filterOf({}), 1),
      store.search("x", 1), store.unknown(filterOf({ person: ["x"] }), []), store.load(smallWorld()), store.clear(),
    ];
    const ended = await Promise.allSettled(asked);
    expect(ended.map((end) => (end.status === "rejected" ? (end.reason as { reason?: unknown }).reason : end.status))).toEqual(asked.map(() => "away"));
    await store.close();
  });
  it("is told apart from an address that is none", async () => {
    await expect(openStore({ neo4j: { ...nowhere.neo4j, uri: "http://127.0.0.1" } })).rejects.toMatchObject({ name: "StoreError", reason: "failed" });
  });
});
