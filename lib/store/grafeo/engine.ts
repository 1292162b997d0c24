import { mkdirSync } from "node:fs";
import { join } from "node:path";
import * as grafeo from "@grafeo-db/js";
import type { Engine, Parameters, Run } from "../engine";
import { LABELS } from "../labels";
import { retry, throwIfCancelled, waitFor } from "../waiting";
import { isTransient, toStoreError } from "./errors";

/** Node sees none of the exports of this CommonJS module before it runs: they stand under `default`. A bundler may lay them bare. */
const { GrafeoDB } = ("default" in grafeo ? grafeo.default : grafeo) as typeof grafeo;

/** The embedded engine's file within the data directory. */
const FILE = "parley.grafeo";
/** How long a write that met another one is tried anew. */
const RETRY_MS = 5_000;
/** What is looked up by id; a property index, for a uniqueness constraint alone does not index here. */
const INDEXES = [...Object.keys(LABELS), "Actor"].map((label) => [label, "id"] as const);

/**
 * The embedded engine, in this process.
 * @param directory where its file lies, created if need be; null keeps everything in memory
 * @throws StoreError `locked` where another process has the file open
 */
export function openGrafeo(directory: string | null) {
  let db: grafeo.GrafeoDB;
  try {
    if (directory !== null) mkdirSync(directory, { recursive: true });
    db = GrafeoDB.create(directory === null ? null : join(directory, FILE));
  } catch (error) {
    throw toStoreError(error);
  }
  let isClosed = false;

  /** Every call of the native code goes through here, so that what it throws is in words for people. */
  const guarded = async <T>(work: () => Promise<T> | T): Promise<T> => {
    try {
      if (isClosed) throw new Error("the database is closed");
      return await work();
    } catch (error) {
      throw isTransient(error) ? error : toStoreError(error);
    }
  };

  return {
    name: "grafeo",
    version: () => guarded(() => db.version()),

    read: <Row extends object>(text: string, parameters: Parameters, { signal }: { signal?: AbortSignal | undefined } = {}) =>
      guarded(async () => {
        throwIfCancelled(signal);
        const result = await waitFor(db.executeCypher(text, parameters), signal);
        return result.toArray() as Row[];
      }),

    write: (work, { signal } = {}) =>
      retry(() => guarded(async () => {
        throwIfCancelled(signal);
        const transaction = db.beginTransaction();
        const run: Run = async (text, parameters = {}) => (await transaction.executeCypher(text, parameters)).toArray() as never;
        try {
          const answer = await work(run);
          throwIfCancelled(signal);
          transaction.commit();
          return answer;
        } catch (error) {
          if (transaction.isActive) transaction.rollback();
          throw error;
        }
      }), isTransient, RETRY_MS).catch((error: unknown) => {
        throw toStoreError(error);
      }),

    prepare: () => guarded(async () => {
      for (const [label, key] of INDEXES) {
        await db.executeCypher(`CREATE INDEX ${label.toLowerCase()}_${key} IF NOT EXISTS FOR (n:${label}) ON (n.${key})`);
      }
    }),

    clear: () => guarded(async () => {
      await db.executeCypher("MATCH (n) DETACH DELETE n");
    }),

    named: (words) => ({
      text: `MATCH (n:Named) WHERE ${words.map((_, i) => `n.words CONTAINS $word${i}`).join(" AND ")}`,
      parameters: Object.fromEntries(words.map((word, i) => [`word${i}`, ` ${word}`])),
    }),

    close: () => {
      if (!isClosed) {
        isClosed = true;
        try {
          db.close();
        } catch (error) {
          return Promise.reject(toStoreError(error));
        }
      }
      return Promise.resolve();
    },
  } satisfies Engine;
}
