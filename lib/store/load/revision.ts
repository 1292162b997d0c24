import { createHash } from "node:crypto";
import type { Dataset } from "@/lib/domain/records";
import { FORM } from "./form";

/**
 * The revision of a store that holds this data set and nothing else: a hash of what it says and of the form in which
 * that is stored. The order of keys and of records in a file does not change it.
 */
export function revisionOf(dataset: Dataset, form: number = FORM): string {
  const files = Object.entries(dataset).map(([name, content]) =>
    [name, Array.isArray(content) ? content.map(canonical).sort() : canonical(content)] as const);
  return sha256(JSON.stringify([form, files.sort(([a], [b]) => (a < b ? -1 : 1))]));
}

/**
 * The revision of a store into which the data set of revision `loaded` comes: that one itself where the store was empty
 * or held just that, else a hash of what was there and what came, so that loading the same twice gives the same revision.
 */
export function nextRevision(before: { readonly revision: string; readonly loaded: string } | null, loaded: string): string {
  if (before === null) return loaded;
  return before.loaded === loaded ? before.revision : sha256(`${before.revision}\n${loaded}`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
