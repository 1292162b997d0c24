import { inspect } from "node:util";

/** Writes what nobody foresaw into the server's log, with its cause and its stack. */
export function logError(error: unknown): void {
  process.stderr.write(`${new Date().toISOString()} ${inspect(error)}\n`);
}
