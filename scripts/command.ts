import { resolve } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { Halt } from "./prepare.mjs";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads what stands after a command's name.
 * @throws Halt for an option that there is not, naming the help
 */
export function readOptions<const O extends Options>(command: string, args: readonly string[], options: O, words: number) {
  try {
    const parsed = parseArgs({ args: [...args], options: { ...options, help: { type: "boolean", short: "h" } }, allowPositionals: true });
    if (parsed.positionals.length > words) throw new Halt(`There is no use for ${String(parsed.positionals[words])}. ${seeHelp(command)}`);
    return parsed;
  } catch (error) {
    if (error instanceof Halt || !(error instanceof Error)) throw error;
    throw new Halt(`${error.message.split(". ")[0] ?? error.message}. ${seeHelp(command)}`);
  }
}

export function seeHelp(command: string): string {
  return `npm run ${command} -- --help says how it is used.`;
}

/** A path as the person who typed it means it: npm runs commands in the project's folder, whatever folder they were typed in. */
export function typedPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
