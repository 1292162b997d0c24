import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { outputOf, runChild } from "../children.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const INSTALL_SECONDS = 900;

/** A Chromium to test with: the one that CHROME_PATH names, else one of this machine's; null where there is none. */
export function findChromium(): string | null {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return isProgram(named) ? named : null;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(isProgram) ?? null;
}

/** Finds a Chromium, or installs the system's where that can be done without asking. */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium();
  if (found !== null || process.env["CHROME_PATH"]) return found;
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ["sudo", "-n"];
  if ((await outputOf("apt-get", ["--version"])) === null) return null;
  if (!isRoot && (await outputOf("sudo", ["-n", "true"])) === null) return null;
  console.log("Installing the system's Chromium.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const [command = "apt-get", ...rest] = [...sudo, "apt-get", ...args];
    const said: string[] = [];
    const { code } = await runChild(command, rest, { env, output: "lines", onLine: (line) => said.push(line), seconds: INSTALL_SECONDS });
    if (code !== 0) console.log(said.slice(-10).join("\n"));
  }
  return findChromium();
}

/** What to do where there is none. */
export const NO_CHROMIUM = process.env["CHROME_PATH"]
  ? `CHROME_PATH names no program: ${process.env["CHROME_PATH"]}`
  : "no Chromium was found: install it (on Debian and Ubuntu: apt-get install chromium), or name one by CHROME_PATH";

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
