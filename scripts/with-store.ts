import { resolve } from "node:path";
import { EnvError, readEnv } from "@/lib/server/env";
import { openStore, type StoreConfig } from "@/lib/store/open";
import { StoreError, type GraphStore } from "@/lib/store/port";
import { Halt } from "./prepare.mjs";

/** The variables that choose the store, for the help of each command. */
export const STORE_HELP = `  NEO4J_URI NEO4J_USER NEO4J_PASSWORD NEO4J_DATABASE
                     the Neo4j to use; without NEO4J_URI, the embedded engine
  PARLEY_DATA_DIR    where the embedded engine keeps its file (default .parley)`;

/**
 * Opens the configured store, works with it and closes it again.
 * @param work gets the store, and where it is in words
 * @throws Halt where the settings are wrong or the store fails
 */
export async function withStore<T>(work: (store: GraphStore, where: string) => Promise<T>): Promise<T> {
  return inWords(async () => {
    const { store: config } = readEnv(process.env);
    const store = await openStore(config);
    try {
      return await work(store, describe(config));
    } finally {
      await store.close();
    }
  });
}

function describe(config: StoreConfig): string {
  if ("neo4j" in config) return `Neo4j at ${config.neo4j.uri}`;
  const { directory } = config.grafeo;
  return directory === null ? "the embedded engine in memory" : `the embedded engine under ${resolve(directory)}`;
}

/** What the settings and the store say of their failures are sentences already. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError || error instanceof EnvError) throw new Halt(error.message, { cause: error });
    throw error;
  }
}
