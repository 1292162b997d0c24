import { expect, test } from "vitest";
import { openStore } from "@/lib/store/open";
import { storeContract } from "./store-contract";

const uri = process.env["PARLEY_TEST_NEO4J_URI"];

if (uri) {
  const [user, password] = [process.env["PARLEY_TEST_NEO4J_USER"] ?? "neo4j", process.env["PARLEY_TEST_NEO4J_PASSWORD"] ?? ""];
  storeContract("the store on Neo4j", () => openStore({ neo4j: { uri, user, password, database: null } }));
} else if (process.env["CI"]) {
  test("the contract runs on Neo4j", () => {
    expect.fail("PARLEY_TEST_NEO4J_URI names no Neo4j to test on");
  });
} else {
  test.skip("the store on Neo4j: skipped, for PARLEY_TEST_NEO4J_URI names no Neo4j to test on", () => {});
}
