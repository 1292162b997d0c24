import { join, resolve } from "node:path";
import { readEnv } from "@/lib/server/env";
import { openStore } from "@/lib/store/open";
import { freePort } from "../serve.mjs";
import { startNeo4j, whyNoNeo4j } from "../neo4j/server";

/** A Neo4j for the contract suite, which deletes what is in it. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Something to tell at the end; null for nothing. */
  readonly note: string | null;
  stop(): Promise<void>;
}

/**
 * Finds a Neo4j to test on: the one of PARLEY_TEST_NEO4J_URI; that of NEO4J_URI where it is empty, and leaves it so;
 * else one of its own, on a free port and with its home in `folder`.
 * @returns why there is none, as a sentence
 * @throws Halt, StoreError where one was to be had and does not answer
 */
export async function findNeo4j(folder: string): Promise<TestNeo4j | string> {
  const env = process.env;
  const named = env["PARLEY_TEST_NEO4J_URI"];
  if (named) {
    const [user, password] = [env["PARLEY_TEST_NEO4J_USER"] || "neo4j", env["PARLEY_TEST_NEO4J_PASSWORD"] ?? ""];
    return { uri: named, user, password, note: null, stop: () => Promise.resolve() };
  }
  const configured = env["NEO4J_URI"];
  if (!configured) return startOwn(folder, null);
  if (await emptyConfigured(false)) {
    const [user, password] = [env["NEO4J_USER"] || "neo4j", env["NEO4J_PASSWORD"] ?? ""];
    return { uri: configured, user, password, note: null, stop: async () => void (await emptyConfigured(true)) };
  }
  return startOwn(folder, `NEO4J_URI holds data, which the tests would delete: they ran on a Neo4j of their own. PARLEY_TEST_NEO4J_URI names one to use all the same.`);
}

async function startOwn(folder: string, note: string | null): Promise<TestNeo4j | string> {
  const libDir = resolve(process.env["PARLEY_DATA_DIR"] || ".parley", "neo4j", "lib");
  const missing = await whyNoNeo4j(libDir);
  if (missing !== null) return missing;
  const neo4j = await startNeo4j({ home: join(folder, "neo4j"), port: await freePort(), libDir, onLine: (line) => { console.log(line); } });
  const { uri, user, password } = neo4j;
  return { uri, user, password, note, stop: () => neo4j.stop() };
}

/** Whether the configured Neo4j's default database, the one that is tested, is empty; makes it so if asked. */
async function emptyConfigured(clear: boolean): Promise<boolean> {
  const store = await openStore(readEnv({ ...process.env, NEO4J_DATABASE: "" }).store);
  try {
    if (clear) await store.clear();
    const { revision, counts } = await store.info();
    return revision === null && Object.values(counts).every((count) => count === 0);
  } finally {
    await store.close();
  }
}
