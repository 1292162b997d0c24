import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { outputOf, runChild, startChild } from "../children.mjs";
import { Halt } from "../prepare.mjs";

/**
 * A real Neo4j without a container: the libraries of the community edition, run as Neo4j documents for embedding, with
 * Bolt on loopback and a password. Their home is made for one process at a time.
 */

const FOLDER = dirname(fileURLToPath(import.meta.url));
const POM = join(FOLDER, "pom.xml");
/** Neo4j's own use of what Java otherwise keeps to itself. */
const OPENS = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
const READY_SECONDS = 120;
const FETCH_SECONDS = 900;

export interface Neo4jSettings {
  /** Holds the databases and, beside them, the password. */
  readonly home: string;
  readonly port: number;
  /** Where the libraries are, or will be once fetched. */
  readonly libDir: string;
  /** Takes what there is to say: what is fetched, and Neo4j's own words once it runs. */
  readonly onLine?: ((line: string) => void) | undefined;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly passwordFile: string;
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** What this machine lacks for a Neo4j of its own, as a sentence; null where nothing is missing. */
export async function whyNoNeo4j(libDir: string): Promise<string | null> {
  const modules = await outputOf("java", ["--list-modules"]);
  const version = Number(/^java\.base@(\d+)/m.exec(modules ?? "")?.[1] ?? 0);
  if (modules === null || version < 17 || !modules.includes("jdk.compiler@")) {
    const found = modules === null ? "none was found" : version < 17 ? `version ${version} was found` : "one without a compiler was found";
    return `Neo4j needs a Java development kit, version 17 or later; ${found}. On Debian and Ubuntu: apt-get install default-jdk-headless.`;
  }
  if (!(await librariesFetched(libDir)) && (await outputOf("mvn", ["--version"])) === null) {
    return "Maven, which fetches Neo4j's libraries, was not found. On Debian and Ubuntu: apt-get install maven.";
  }
  return null;
}

/**
 * Starts Neo4j and waits until it answers; fetches its libraries first where they are not there.
 * @throws Halt where it does not start
 */
export async function startNeo4j({ home, port, libDir, onLine }: Neo4jSettings): Promise<RunningNeo4j> {
  const missing = await whyNoNeo4j(libDir);
  if (missing !== null) throw new Halt(missing);
  await fetchLibraries(libDir, onLine);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const passwordFile = join(home, "password");
  const password = await ownPassword(passwordFile);

  const early: string[] = [];
  let running = false;
  let announce: () => void = () => undefined;
  const ready = new Promise<"ready">((resolve) => {
    announce = () => {
      running = true;
      resolve("ready");
    };
  });
  const child = startChild(
    "java",
    ["-Xmx1g", ...OPENS, "-cp", join(libDir, "*"), join(FOLDER, "Neo4jServer.java"), home, String(port), passwordFile],
    {
      output: "lines",
      // It writes what it holds in memory to its files first.
      grace: 30,
      onLine: (line) => {
        if (running) onLine?.(line);
        else if (line.startsWith("ready ")) announce();
        else early.push(line);
      },
    },
  );
  const outcome = await Promise.race([ready, child.ended.then(() => "ended" as const, () => "ended" as const), timeout(READY_SECONDS)]);
  if (outcome === "ready") {
    return { uri: `neo4j://127.0.0.1:${port}`, user: "neo4j", password, passwordFile, ended: child.ended, stop: child.stop };
  }
  await child.stop();
  throw new Halt(whyNotStarted(early.join("\n"), home, port));
}

function whyNotStarted(output: string, home: string, port: number): string {
  if (/BindException|Address already in use/.test(output)) return `Neo4j could not start: port ${port} is taken. Choose another, as in npm run neo4j -- --port ${port + 1}.`;
  if (/FileLockException|Lock file has been locked|StoreLockException/i.test(output)) return `Neo4j could not start: another Neo4j has ${home} open.`;
  return `Neo4j did not start. The last that it said:\n${output.split("\n").slice(-20).join("\n")}`;
}

async function fetchLibraries(libDir: string, onLine: ((line: string) => void) | undefined): Promise<void> {
  if (await librariesFetched(libDir)) return;
  const partial = `${libDir}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  onLine?.("Fetching Neo4j's libraries, some 120 MB; this happens once.");
  const said: string[] = [];
  const { code } = await runChild(
    "mvn",
    ["--batch-mode", "--quiet", "--file", POM, "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${partial}`],
    { output: "lines", onLine: (line) => said.push(line), seconds: FETCH_SECONDS },
  );
  if (code !== 0) throw new Halt(`Maven could not fetch Neo4j's libraries. What it said:\n${said.slice(-20).join("\n")}`);
  await writeFile(join(partial, "version"), await wantedVersion());
  await rm(libDir, { recursive: true, force: true });
  await rename(partial, libDir);
}

async function librariesFetched(libDir: string): Promise<boolean> {
  const version = join(libDir, "version");
  return existsSync(version) && (await readFile(version, "utf8")) === (await wantedVersion());
}

async function wantedVersion(): Promise<string> {
  return /<neo4j\.version>(.*?)<\/neo4j\.version>/.exec(await readFile(POM, "utf8"))?.[1] ?? "";
}

/** The password of this home: made by chance when the home is made, readable by its owner only. */
async function ownPassword(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch {
    const password = randomBytes(24).toString("base64url");
    await writeFile(file, `${password}\n`, { mode: 0o600, flag: "wx" });
    return password;
  }
}

function timeout(seconds: number): Promise<"late"> {
  return new Promise((resolve) => {
    setTimeout(() => { resolve("late"); }, seconds * 1000).unref();
  });
}
