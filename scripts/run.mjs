// @ts-check
import { NEXT } from "./build.mjs";
import { runChild, stopOnSignals } from "./children.mjs";
import { Halt, loadSettings, prepare, requireNode, ROOT, runMain } from "./prepare.mjs";
import { runCommand } from "./run-command.mjs";

const COMMANDS = ["seed", "import", "export", "bench", "neo4j"];
const DEV_HELP = `npm run dev

Serves Parley for working on it: pages are rebuilt as their sources change.

  PORT=3001 npm run dev        on another port (default 3000)

The store is the one of npm start; npm run seed fills it.`;

const [name = "", ...args] = process.argv.slice(2);

await runMain(async () => {
  if (name !== "dev" && !COMMANDS.includes(name)) {
    throw new Halt(`There is no command ${name}: it is one of ${["dev", ...COMMANDS].join(", ")}, as in npm run seed.`);
  }
  requireNode();
  loadSettings();
  await prepare();
  if (name === "dev") await develop();
  else await runCommand(name, args);
});

async function develop() {
  if (args.includes("--help")) {
    console.log(DEV_HELP);
    return;
  }
  stopOnSignals(undefined, 0);
  const { code } = await runChild(process.execPath, [NEXT, "dev", "--hostname", process.env["HOST"] || "127.0.0.1", ...args], { cwd: ROOT });
  process.exitCode = code;
}
