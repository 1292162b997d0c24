// @ts-check
import { join } from "node:path";
import { ensureBuild } from "./build.mjs";
import { runChild, stopOnSignals, untilStopped } from "./children.mjs";
import { Halt, prepare, loadSettings, requireNode, ROOT, runMain } from "./prepare.mjs";
import { addressOf, askReadiness, serve, whyNotListen } from "./serve.mjs";

const HELP = `npm start

Serves Parley: installs, builds and loads the shipped data set first, each only where it is not done yet.
Stop it with Ctrl-C.

  PORT=3001 npm start          on another port (default 3000)
  HOST=0.0.0.0 npm start       for other machines too (default 127.0.0.1, this machine only)

  NEO4J_URI NEO4J_USER NEO4J_PASSWORD NEO4J_DATABASE
                               the Neo4j that holds the graph; without NEO4J_URI an embedded engine does
  PARLEY_DATA_DIR              where the embedded engine keeps its file (default .parley)
  PARLEY_REPORT_URL            where readers report mistakes in the data: an https or mailto address

Settings may also stand in a file .env.`;

await runMain(async () => {
  if (process.argv.includes("--help") || process.argv.includes("-h")) {
    console.log(HELP);
    return;
  }
  requireNode();
  loadSettings();
  stopOnSignals(undefined, 0);
  const { host, port } = readAddress();
  await requireFreePort(host, port);
  await prepare();
  // A store that cannot be had should be known before the long building.
  await seedIfNeeded();
  await ensureBuild();
  const server = await serve({ host, port });
  console.log(`Parley is ready at ${server.url}\n${describe(server.readiness)}\nCtrl-C stops it.`);
  await server.ended;
  await untilStopped();
  throw new Halt("Parley's server has ended by itself: what it said stands above.");
});

/** @throws {Halt} */
function readAddress() {
  const host = process.env["HOST"] || "127.0.0.1";
  const text = process.env["PORT"] || "3000";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Halt(`PORT is ${text}: it must be a whole number from 1 to 65535.`);
  return { host, port };
}

/** @param {string} host @param {number} port @throws {Halt} */
async function requireFreePort(host, port) {
  const reason = await whyNotListen(host, port);
  if (reason === null) return;
  const url = addressOf(host, port);
  if (reason.code === "EADDRINUSE") {
    const other = port < 65535 ? port + 1 : port - 1;
    const who = (await askReadiness(url)).ready ? `Parley is running at ${url} already` : `Port ${port} on ${host} is taken by another program`;
    throw new Halt(`${who}: stop it, or choose another port, as in PORT=${other} npm start.`);
  }
  if (reason.code === "EACCES") throw new Halt(`Port ${port} is kept for the system: choose one above 1023, as in PORT=3000 npm start.`);
  throw new Halt(`Parley cannot listen on ${host}: HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.`);
}

/** @throws {Halt} */
async function seedIfNeeded() {
  const { code } = await runChild(process.execPath, [join(ROOT, "scripts", "run.mjs"), "seed", "--if-needed"], { cwd: ROOT });
  if (code !== 0) throw new Halt("Parley was not started: what stands above must be mended first.");
}

/** @param {import("./serve.mjs").Readiness} readiness */
function describe({ engine, title, counts }) {
  const held = Object.entries(counts ?? {})
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count.toLocaleString("en")} ${kind}`);
  const name = engine === "neo4j" ? "Neo4j" : "the embedded engine";
  return held.length === 0 ? `The store is empty, on ${name}.` : `${title ?? "Loaded"}: ${held.join(", ")}, on ${name}.`;
}
