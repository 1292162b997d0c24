import { expect, test } from "vitest";
import { EnvError, readEnv } from "@/lib/server/env";
import { failureOf, failureResponse } from "@/lib/server/failures";
import { StoreError, type StoreErrorCause } from "@/lib/store/port";

test.each<[StoreErrorCause, number, string]>([
  ["away", 503, "engine-away"], ["locked", 503, "engine-away"], ["unauthorized", 503, "engine-away"], ["timeout", 503, "engine-away"],
  ["cancelled", 503, "engine-away"], ["bad-cursor", 400, "bad-parameter"], ["failed", 500, "internal"],
])("a store that fails as %s is answered %i", (reason, status, code) => {
  expect(failureOf(new StoreError(reason, "In words."))).toMatchObject({ status, code });
});

test("an engine that is away says when to ask again, and is not kept", async () => {
  const response = failureResponse(failureOf(new StoreError("away", "Neo4j does not answer.")));
  expect(response.status).toBe(503);
  expect(response.headers.get("Retry-After")).toBe("5");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(await response.json()).toEqual({ error: { code: "engine-away", message: "Neo4j does not answer.", parameter: null } });
});

test("what nobody foresaw tells nothing of the inside", () => {
  expect(failureOf(new TypeError("secret at /home/x"))).toEqual({
    status: 500, code: "internal", message: "Something went wrong on the server; it is in its log.", parameter: null,
  });
});

test("the environment has defaults, and a variable set to nothing counts as not set", () => {
  expect(readEnv({ PORT: "", NEO4J_URI: "" })).toEqual({ store: { grafeo: { directory: ".parley" } }, host: "127.0.0.1", port: 3000, reportUrl: null, embedOrigins: [] });
});

test("Neo4j's settings are taken together", () => {
  expect(readEnv({ NEO4J_URI: "neo4j+s://db.example:7687", NEO4J_PASSWORD: "x" }).store).toEqual({
    neo4j: { uri: "neo4j+s://db.example:7687", user: "neo4j", password: "x", database: null },
  });
});

test.each([
  [{ NEO4J_URI: "http://localhost:7474", NEO4J_PASSWORD: "x" }, /^NEO4J_URI /],
  [{ NEO4J_URI: "neo4j://localhost" }, /^NEO4J_PASSWORD /],
  [{ PORT: "http" }, /^PORT /],
  [{ PORT: "70000" }, /^PORT /],
  [{ EMBED_ORIGINS: "https://a.example, b.example" }, /^EMBED_ORIGINS names b\.example, which is no origin; write for example https:/],
])("%j is refused by name", (env, message) => {
  expect(() => readEnv(env)).toThrow(EnvError);
  expect(() => readEnv(env)).toThrow(message);
});
