// @ts-check
import { runMain } from "./prepare.mjs";
import { runCommand } from "./run-command.mjs";

await runMain(() => runCommand("test", process.argv.slice(2)));
