import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "./build.mjs";
import { runChild, stopOnSignals } from "./children.mjs";
import { readOptions, seeHelp } from "./command";
import { Halt, ROOT } from "./prepare.mjs";
import { freePort, serve } from "./serve.mjs";
import { ensureChromium, NO_CHROMIUM } from "./testing/chromium";
import { findNeo4j } from "./testing/neo4j";
import { countReport, failure, PASSED, summaryLine, type Report, type Result } from "./testing/results";

const HELP = `npm test [-- PART]

Checks everything, in this order, and ends with "N passed, N failed". A part that fails does not hide the later ones.

  types       the compiler's own check
  lint        eslint
  unit        the pure code
  contract    the store, on the embedded engine and on Neo4j
  build       the production build
  e2e         a production server in a real browser (after the build)

  npm test -- unit             only that part; several may be named

  PARLEY_TEST_NEO4J_URI PARLEY_TEST_NEO4J_USER PARLEY_TEST_NEO4J_PASSWORD
                               a Neo4j that the tests may empty
  NEO4J_URI NEO4J_USER NEO4J_PASSWORD
                               used where it is empty; without either, one is started, given Java and Maven
  CHROME_PATH                  the Chromium to test with, where it is not found by itself
  CI=true                      a Neo4j that cannot be had is a failure and not a note`;

/** Parts in the order in which they run, with the seconds after which one is ended. */
const PARTS = { types: 300, lint: 600, unit: 600, contract: 1200, build: 900, e2e: 1800 } as const;
type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as Part[];

interface Run {
  /** A folder of this run's own, deleted at its end. */
  readonly folder: string;
  /** This process's environment without what would lead to a store that is in use. */
  readonly env: NodeJS.ProcessEnv;
  /** What to tell before the last line. */
  readonly notes: string[];
}

export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions("test", args, {}, PART_NAMES.length);
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const unknown = positionals.find((name) => !PART_NAMES.some((part) => part === name));
  if (unknown !== undefined) throw new Halt(`There is no part ${unknown} of the tests: they are ${PART_NAMES.join(", ")}. ${seeHelp("test")}`);
  const asked = PART_NAMES.filter((part) => positionals.length === 0 || positionals.includes(part));

  const folder = await mkdtemp(join(tmpdir(), "parley-test-"));
  const discard = () => rm(folder, { recursive: true, force: true });
  stopOnSignals(discard);
  const env = { ...process.env, NEO4J_URI: "", NEO4J_USER: "", NEO4J_PASSWORD: "", NEO4J_DATABASE: "", PARLEY_DATA_DIR: join(folder, "data") };
  const run: Run = { folder, env, notes: [] };
  const results = new Map<Part, Result>();
  try {
    for (const part of asked) {
      console.log(`\n=== ${part}`);
      const begun = Date.now();
      const result = await runPart(part, run).catch((error: unknown) => failure(error instanceof Error ? error.message : String(error)));
      results.set(part, result);
      console.log(`${part}: ${summaryLine([result])} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    }
  } finally {
    await discard();
  }
  return tell(results, run.notes);
}

function tell(results: ReadonlyMap<Part, Result>, notes: readonly string[]): number {
  console.log("");
  for (const [part, { failures }] of results) for (const line of failures) console.log(`FAILED ${part}: ${line}`);
  for (const [part, result] of results) console.log(`${part.padEnd(9)} ${summaryLine([result])}`);
  for (const note of notes) console.log(note);
  const all = [...results.values()];
  console.log(summaryLine(all));
  return all.some(({ failed }) => failed > 0) ? 1 : 0;
}

async function runPart(part: Part, run: Run): Promise<Result> {
  switch (part) {
    case "types": return checkTypes(run);
    case "lint": return one(await runTool(run, part, "eslint/bin/eslint.js", ["--config", "tests/eslint.config.mjs", "--max-warnings", "0", "."]));
    case "unit": return runVitest(part, run, {});
    case "contract": return testContract(run);
    case "build": return ensureBuild().then(() => PASSED);
    case "e2e": return testInBrowser(run);
  }
}

async function checkTypes(run: Run): Promise<Result> {
  // Next's own types, of routes and style sheets, are generated.
  const generated = await runTool(run, "types", "next/dist/bin/next", ["typegen"]);
  return one(generated ?? (await runTool(run, "types", "typescript/bin/tsc", ["--noEmit"])));
}

/** The suite itself skips Neo4j where no address is given. */
async function testContract(run: Run): Promise<Result> {
  const neo4j = await findNeo4j(run.folder);
  if (typeof neo4j === "string") {
    const result = await runVitest("contract", run, { PARLEY_TEST_NEO4J_URI: "" });
    const note = `Neo4j was not tested: ${neo4j}`;
    if (process.env["CI"] === "true") return { ...result, failed: result.failed + 1, failures: [...result.failures, note] };
    run.notes.push(note);
    return result;
  }
  if (neo4j.note !== null) run.notes.push(neo4j.note);
  try {
    return await runVitest("contract", run, {
      PARLEY_TEST_NEO4J_URI: neo4j.uri, PARLEY_TEST_NEO4J_USER: neo4j.user, PARLEY_TEST_NEO4J_PASSWORD: neo4j.password,
    });
  } finally {
    await neo4j.stop();
  }
}

async function testInBrowser(run: Run): Promise<Result> {
  const chromium = await ensureChromium();
  if (chromium === null) return failure(NO_CHROMIUM);
  await ensureBuild();
  const seeded = await runChild(process.execPath, [join(ROOT, "scripts", "run.mjs"), "seed"], { cwd: ROOT, env: run.env, seconds: 300 });
  if (seeded.code !== 0) return failure("the data set could not be loaded for the server under test");
  const server = await serve({ host: "127.0.0.1", port: await freePort(), env: run.env });
  try {
    return await runVitest("e2e", run, { PARLEY_TEST_BASE_URL: server.url, PARLEY_TEST_CHROMIUM: chromium });
  } finally {
    await server.stop();
  }
}

async function runVitest(part: "unit" | "contract" | "e2e", run: Run, settings: Record<string, string>): Promise<Result> {
  const file = join(run.folder, `${part}.json`);
  const args = ["run", "--config", "tests/vitest.config.ts", "--project", part, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code, timedOut } = await runChild(process.execPath, [join(ROOT, "node_modules", "vitest", "vitest.mjs"), ...args], {
    cwd: ROOT, env: { ...run.env, ...settings }, seconds: PARTS[part],
  });
  if (timedOut) return failure(tooLong(part));
  const report = await readFile(file, "utf8").then((text) => JSON.parse(text) as Report, () => null);
  return countReport(report, code);
}

/** Why a tool that only passes or fails did not pass; null where it did. */
async function runTool(run: Run, part: Part, program: string, args: readonly string[]): Promise<string | null> {
  const { code, timedOut } = await runChild(process.execPath, [join(ROOT, "node_modules", program), ...args], { cwd: ROOT, env: run.env, seconds: PARTS[part] });
  if (timedOut) return tooLong(part);
  return code === 0 ? null : "what it found stands above";
}

function one(why: string | null): Result {
  return why === null ? PASSED : failure(why);
}

function tooLong(part: Part): string {
  return `it did not end within ${PARTS[part]} seconds`;
}
