import neo4j from "neo4j-driver";
import { StoreError } from "../port";

/** What Neo4j's codes mean to a person. The first that begins the code counts. */
const REASONS: readonly (readonly [code: string, reason: StoreError["reason"], message: string])[] = [
  ["ServiceUnavailable", "away", "Neo4j does not answer."],
  ["SessionExpired", "away", "Neo4j broke the connection off."],
  ["Neo.TransientError.General.DatabaseUnavailable", "away", "The Neo4j database is not available at the moment."],
  ["Neo.ClientError.Security.AuthenticationRateLimit", "unauthorized", "Neo4j refused the password several times and now takes none for some seconds."],
  ["Neo.ClientError.Security", "unauthorized", "Neo4j refused the user name or the password."],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "timeout", "The query took too long and was ended."],
  ["Neo.TransientError.Transaction.Terminated", "timeout", "Neo4j ended the query."],
  ["Neo.ClientError.Transaction.TransactionTerminated", "timeout", "Neo4j ended the query."],
  ["Neo.ClientError.Database.DatabaseNotFound", "failed", "Neo4j has no database of that name."],
];

/** The engine's failure in words for people; what Neo4j said stands in `cause`. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const known = REASONS.find(([begin]) => code.startsWith(begin));
  if (known !== undefined) return new StoreError(known[1], known[2], { cause: error });
  // The driver gives no code of its own where no connection came free in time.
  const message = error instanceof Error ? error.message : String(error);
  if (/acquisition timed out|pool is closed|driver.*closed|session.*closed/i.test(message)) {
    return new StoreError("away", "No connection to Neo4j is to be had.", { cause: error });
  }
  return new StoreError("failed", `Neo4j failed: ${message.split("\n", 1)[0] ?? ""}`, { cause: error });
}

/** What may well succeed when tried again: a deadlock, a member of a cluster that has just lost its part. */
export function isTransient(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error);
}

/** True where a query asks a full-text index that nobody has created yet. */
export function lacksFullTextIndex(error: unknown): boolean {
  return codeOf(error).startsWith("Neo.ClientError.Procedure") && error instanceof Error && /no such fulltext/i.test(error.message);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
