// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./children.mjs";
import { Halt, ROOT } from "./prepare.mjs";

export const NEXT = join(ROOT, "node_modules", "next", "dist", "bin", "next");

/** Everything that the build is made from. */
const SOURCES = ["app", "lib", "public", "next.config.mjs", "package-lock.json", "postcss.config.mjs", "proxy.ts", "tsconfig.json"];
/** Holds the hash of the sources that .next was built from. */
const STAMP = join(ROOT, ".next", "parley-sources");

/**
 * Builds what the browser gets, unless it was built from these very sources already. What counts is what the files
 * hold, not when they were written: a checkout touches files that it does not change.
 * @param {string} [hash] of the sources
 * @returns {Promise<"built" | "fresh">}
 * @throws {Halt}
 */
export async function ensureBuild(hash = hashSources()) {
  if (isBuilt(hash)) return "fresh";
  console.log("Building; this takes a minute or two, and happens again only after the sources have changed.");
  const { code } = await runChild(process.execPath, [NEXT, "build"], {
    cwd: ROOT, env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }, seconds: 900,
  });
  if (code !== 0) throw new Halt("The build failed: what it says stands above.");
  writeFileSync(STAMP, hash);
  return "built";
}

/** @param {string} [hash] */
export function isBuilt(hash = hashSources()) {
  return existsSync(join(ROOT, ".next", "BUILD_ID")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash;
}

export function hashSources() {
  const hash = createHash("sha256");
  for (const source of SOURCES) addToHash(join(ROOT, source), source);
  return hash.digest("hex");

  /** @param {string} path @param {string} name */
  function addToHash(path, name) {
    if (!existsSync(path)) return;
    const entries = listFolder(path);
    if (entries === null) hash.update(`${name}\0`).update(readFileSync(path)).update("\0");
    else for (const entry of entries) addToHash(join(path, entry), `${name}/${entry}`);
  }
}

/** @param {string} path @returns {string[] | null} null for a file */
function listFolder(path) {
  try {
    return readdirSync(path).sort();
  } catch {
    return null;
  }
}
