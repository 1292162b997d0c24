import { join, resolve } from "node:path";
import { stopOnSignals, untilStopped } from "./children.mjs";
import { readOptions, typedPath } from "./command";
import { startNeo4j } from "./neo4j/server";
import { Halt } from "./prepare.mjs";
import { whyNotListen } from "./serve.mjs";

const HELP = `npm run neo4j [-- --port PORT] [--home DIR]

Runs a Neo4j 5.26 (community edition) of Parley's own on this machine, without a container, until Ctrl-C.
Needs a Java development kit (17 or later) and, the first time, Maven, which fetches some 120 MB.

  --port PORT    of Bolt, on 127.0.0.1 (default 7687)
  --home DIR     where its databases and its password are kept (default PARLEY_DATA_DIR/neo4j/home)

It prints the settings with which npm run seed and npm start use it.

  PARLEY_DATA_DIR    default .parley`;

export async function main(args: readonly string[]): Promise<number> {
  const { values } = readOptions("neo4j", args, { port: { type: "string" }, home: { type: "string" } }, 0);
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const text = values.port ?? "7687";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Halt(`--port is ${text}: it must be a whole number from 1 to 65535.`);
  if ((await whyNotListen("127.0.0.1", port)) !== null) {
    throw new Halt(`Port ${port} is taken: stop what uses it, or choose another, as in npm run neo4j -- --port ${port + 1}.`);
  }
  const own = resolve(process.env["PARLEY_DATA_DIR"] || ".parley", "neo4j");

  stopOnSignals(undefined, 0);
  console.log("Starting Neo4j.");
  const neo4j = await startNeo4j({
    home: values.home === undefined ? join(own, "home") : typedPath(values.home),
    port,
    libDir: join(own, "lib"),
    onLine: (line) => { console.log(line); },
  });
  console.log(`Neo4j is ready at ${neo4j.uri}. In another terminal:

  export NEO4J_URI=${neo4j.uri} NEO4J_USER=${neo4j.user} NEO4J_PASSWORD="$(cat '${neo4j.passwordFile}')"
  npm run seed
  npm start

Ctrl-C stops it.`);
  await neo4j.ended;
  await untilStopped();
  throw new Halt("Neo4j has ended by itself: what it said stands above.");
}
