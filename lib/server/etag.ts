import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Next writes it at every build; an answer's form may change with it. */
const build = (() => {
  try {
    return readFileSync(".next/BUILD_ID", "utf8").trim();
  } catch {
    return "development";
  }
})();

/**
 * The ETag of an answer: the same for as long as data, program and question are the same.
 * @param revision the data's revision
 * @param question the path with its query, in the order given
 */
export function etagOf(revision: string | null, question: string): string {
  return `"${createHash("sha256").update(`${revision ?? "empty"}\n${build}\n${question}`).digest("base64url").slice(0, 27)}"`;
}

/** True where an If-None-Match header names the tag. */
export function matches(header: string | null, etag: string): boolean {
  return header !== null && header.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}
