// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild, stopChildren } from "./children.mjs";

/**
 * What every command needs before it can begin: a Node that is new enough, the dependencies, the embedded engine's
 * binary for this machine. Only what Node itself has: this runs before anything is installed.
 */

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure that is told in a sentence, without a stack. */
export class Halt extends Error {}

/**
 * Runs a command's main function: a `Halt` ends it with its sentence and code 1. Leaves no child behind.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await stopChildren();
  }
}

/** @throws {Halt} where Node is too old */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Halt(`Parley needs Node 20.19 or later; this is Node ${process.versions.node}. Install a later one and start again.`);
  }
}

/** Reads `.env.local` and `.env` as Next does: the environment goes before both, `.env.local` before `.env`. */
export function loadSettings() {
  for (const name of [".env.local", ".env"]) {
    const file = join(ROOT, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
  process.env["NEXT_TELEMETRY_DISABLED"] = "1";
}

/**
 * Installs what package-lock.json asks for, where it is not installed yet, and the embedded engine's binary.
 * @param {{engine?: boolean}} [needs] whether the embedded engine is needed whatever is configured
 * @throws {Halt}
 */
export async function prepare({ engine = false } = {}) {
  requireNode();
  if (!dependenciesInstalled()) await installDependencies();
  if (engine || !process.env["NEO4J_URI"]) await ensureEngine();
}

/**
 * @typedef {{version?: string, optional?: boolean, peer?: boolean, devOptional?: boolean}} LockEntry
 * @typedef {{packages?: Record<string, LockEntry>}} Lock
 */

function dependenciesInstalled() {
  // npm writes the inner file last, so an interrupted installation lacks it.
  return holdsAll(readJson(join(ROOT, "package-lock.json")), readJson(join(ROOT, "node_modules", ".package-lock.json")));
}

/**
 * Whether what is installed has, package by package, the versions that the lock file asks for. What other platforms
 * need may be missing.
 * @param {Lock | null} wanted
 * @param {Lock | null} installed null where nothing is
 */
export function holdsAll(wanted, installed) {
  if (installed?.packages === undefined) return false;
  return Object.entries(wanted?.packages ?? {}).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === "") return true;
    const found = installed.packages?.[path];
    return found === undefined ? Boolean(optional ?? devOptional ?? peer) : found.version === version;
  });
}

/** @throws {Halt} */
async function installDependencies() {
  console.log("Installing what Parley is built from; this happens once.");
  // Building needs what is listed for development too, whatever NODE_ENV says.
  // Not `npm ci`: it refuses a lock file that was made on another platform and lacks this one's binary.
  if ((await npm(["install", "--no-save", "--include=dev"])) !== 0) {
    throw new Halt("The dependencies could not be installed: what npm says stands above. A connection to the npm registry is needed, once.");
  }
}

/**
 * Installs the embedded engine's binary for this machine, where npm left it out: a lock file made on one platform
 * may lack the others.
 * @throws {Halt} where there is none for this machine
 */
async function ensureEngine() {
  /** @type {{optionalDependencies?: Record<string, string>} | null} */
  const engine = readJson(join(ROOT, "node_modules", "@grafeo-db", "js", "package.json"));
  const name = `@grafeo-db/js-${platformName()}`;
  if (existsSync(join(ROOT, "node_modules", ...name.split("/"), "package.json"))) return;
  const version = engine?.optionalDependencies?.[name];
  if (version === undefined) {
    throw new Halt(`The embedded engine has no build for ${platformName()}: run Parley on Neo4j here, by setting NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD (the README says how to get one).`);
  }
  console.log(`Installing the embedded engine for ${platformName()}.`);
  if ((await npm(["install", "--no-save", "--include=dev", `${name}@${version}`])) !== 0) {
    throw new Halt(`The embedded engine for ${platformName()} could not be installed: what npm says stands above. Parley also runs on Neo4j: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.`);
  }
}

/** This machine, in the words of the binary's package: `linux-x64-gnu`, `darwin-arm64`. */
function platformName() {
  const base = `${process.platform}-${process.arch}`;
  if (process.platform === "win32") return `${base}-msvc`;
  return process.platform === "linux" ? `${base}-${usesMusl() ? "musl" : "gnu"}` : base;
}

function usesMusl() {
  const files = ["x86_64", "aarch64"].map((machine) => `/lib/ld-musl-${machine}.so.1`);
  return files.some(existsSync) && !existsSync("/lib64/ld-linux-x86-64.so.2") && !existsSync("/lib/ld-linux-aarch64.so.1");
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} npm's exit code
 */
async function npm(args) {
  // The npm that runs this script, where there is one: on Windows `npm` itself is no program but a script.
  const own = process.env["npm_execpath"];
  const [command, first] = own?.endsWith("npm-cli.js") === true ? [process.execPath, [own]] : ["npm", []];
  const { code } = await runChild(command, [...first, ...args, "--no-audit", "--no-fund"], { cwd: ROOT }).catch(() => {
    throw new Halt("npm was not found: it comes with Node; install Node with npm and start again.");
  });
  return code;
}

/** @param {string} file @returns {any} null where there is no such file or it is no JSON */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
