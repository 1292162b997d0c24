// @ts-check
import { prepare, runMain } from "./prepare.mjs";
import { runCommand } from "./run-command.mjs";

// Settings in .env are for the Parley that is used, not for the one that is tested.
await runMain(async () => {
  await prepare({ engine: true });
  await runCommand("test", process.argv.slice(2));
});
