import neo4j, { type Driver, type ManagedTransaction, type Transaction } from "neo4j-driver";
import { QUERY_LIMIT_MS, type Engine, type Parameters, type Run, type Value } from "../engine";
import type { Cancellable, Neo4jConfig } from "../port";
import { retry, throwIfCancelled, waitFor } from "../waiting";
import { isTransient, lacksFullTextIndex, toStoreError } from "./errors";
import { NAMED_INDEX, SCHEMA } from "./schema";

/** An outage is told within some seconds; the driver's own patience is half a minute. */
const PATIENCE_MS = 5_000;
const DELETED_AT_ONCE = 10_000;

/**
 * Neo4j over Bolt. Nothing is called yet: a server that is away shows at the first query.
 * @throws StoreError `failed` where the address is none of Neo4j's
 */
export function openNeo4j({ uri, user, password, database }: Neo4jConfig) {
  const driver = connect(uri, user, password);
  // Reads that follow a load see it, whichever member of a cluster answers.
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (mode: "READ" | "WRITE") =>
    driver.session({ defaultAccessMode: mode, bookmarkManager, ...(database === null || database === "" ? {} : { database }) });

  /**
   * One reading transaction, of which closing the session ends the query at the server too. It is opened by hand: a managed
   * one would go on talking over a connection that is no longer its own.
   */
  const readOnce = async <Row extends object>(text: string, parameters: Parameters, { signal }: Cancellable): Promise<Row[]> => {
    throwIfCancelled(signal);
    const opened = session("READ");
    const begun = Promise.resolve(opened.beginTransaction({ timeout: QUERY_LIMIT_MS }));
    const work = async () => {
      const transaction = await begun;
      throwIfCancelled(signal);
      const rows = await runIn<Row>(transaction, text, parameters);
      throwIfCancelled(signal);
      await transaction.commit();
      return rows;
    };
    try {
      return await waitFor(work(), signal);
    } finally {
      // Not while the transaction is only being opened: the driver would reject a promise that nobody holds.
      void begun.then(() => opened.close(), () => opened.close()).catch(() => {});
    }
  };

  const read = async <Row extends object>(text: string, parameters: Parameters, options: Cancellable = {}): Promise<Row[]> => {
    try {
      return await retry(() => readOnce<Row>(text, parameters, options), isTransient, PATIENCE_MS);
    } catch (error) {
      throw toStoreError(error);
    }
  };

  /** Writing takes as long as it takes; what ends it early is `work` itself, which then leaves nothing behind. */
  const write = async <T>(work: (run: Run) => Promise<T>, { signal }: Cancellable = {}): Promise<T> => {
    const opened = session("WRITE");
    try {
      return await opened.executeWrite((transaction) => {
        throwIfCancelled(signal);
        return work((text, parameters = {}) => runIn(transaction, text, parameters));
      }, { timeout: 0 });
    } catch (error) {
      throw toStoreError(error);
    } finally {
      await opened.close().catch(() => {});
    }
  };

  const prepare = async (options?: Cancellable) => {
    for (const text of SCHEMA) await write((run) => run(text), options);
  };

  return {
    name: "neo4j",
    version: async (options) => {
      const [row] = await read<{ version: string }>("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version", {}, options);
      return row?.version ?? "";
    },

    read: async <Row extends object>(text: string, parameters: Parameters, options?: Cancellable) => {
      try {
        return await read<Row>(text, parameters, options);
      } catch (error) {
        // A database into which nothing was loaded yet has no index either.
        if (!(error instanceof Error) || !lacksFullTextIndex(error.cause)) throw error;
        await prepare(options);
        return read<Row>(text, parameters, options);
      }
    },

    write,

    prepare,

    clear: async (options) => {
      const text = `MATCH (n) WITH n LIMIT ${DELETED_AT_ONCE} DETACH DELETE n RETURN count(n) AS deleted`;
      for (let deleted = DELETED_AT_ONCE; deleted === DELETED_AT_ONCE;) {
        const [row] = await write((run) => run<{ deleted: number }>(text), options);
        deleted = row?.deleted ?? 0;
      }
    },

    // Folded words are letters and digits alone, so that none is read as query syntax.
    named: (words) => ({
      text: `CALL db.index.fulltext.queryNodes('${NAMED_INDEX}', $named) YIELD node AS n`,
      parameters: { named: words.map((word) => `+${word}*`).join(" ") },
    }),

    close: () => driver.close(),
  } satisfies Engine;
}

function connect(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE_MS,
      connectionAcquisitionTimeout: 2 * PATIENCE_MS,
      maxTransactionRetryTime: PATIENCE_MS,
      userAgent: "parley",
    });
  } catch (error) {
    throw toStoreError(error);
  }
}

async function runIn<Row extends object>(transaction: ManagedTransaction | Transaction, text: string, parameters: Parameters): Promise<Row[]> {
  const { records } = await transaction.run(text, toNeo4j(parameters));
  return records.map((record) => record.toObject() as Row);
}

/** The driver sends every number as a float; whole numbers must be integers, for LIMIT and for equality with stored ones. */
function toNeo4j(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, toNeo4j(held)]));
  return value;
}
