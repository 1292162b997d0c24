import { StoreError } from "../port";

/**
 * The engine's failure in words for people. Grafeo names the kind of an error by a code in its message (GRAFEO-X000),
 * except for the lock on its file, which is the operating system's word.
 */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/lock/i.test(message)) {
    return new StoreError("locked", "Another process has the embedded database open: only one may at a time. Stop the other Parley, or point PARLEY_DATA_DIR elsewhere.", { cause: error });
  }
  if (/timed? ?out|time limit/i.test(message)) {
    return new StoreError("timeout", "The query took too long and was ended.", { cause: error });
  }
  if (/closed/i.test(message)) return new StoreError("away", "The embedded database is closed.", { cause: error });
  return new StoreError("failed", `The embedded database failed: ${message.split("\n", 1)[0] ?? ""}`, { cause: error });
}

/** Two writes that touched the same: the later one is to be tried anew. */
export function isTransient(error: unknown): boolean {
  return error instanceof Error && error.message.includes("GRAFEO-T001");
}
