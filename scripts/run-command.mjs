// @ts-check
import { join } from "node:path";
import { ROOT } from "./prepare.mjs";

/**
 * Runs `main` of scripts/NAME.ts in this process, once the dependencies are there; its answer is the exit code.
 * @param {string} name
 * @param {readonly string[]} args
 */
export async function runCommand(name, args) {
  process.chdir(ROOT);
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: join(ROOT, "tsconfig.json") });
  /** @type {{main: (args: readonly string[]) => Promise<number>}} */
  const { main } = await import(`./${name}.ts`);
  process.exitCode = await main(args);
}
