// @ts-check
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * Child processes that never outlive this one: each leads a process group of its own, which ends with it.
 * Only what Node itself has: this runs before anything is installed.
 */

/**
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] instead of this process's own
 * @property {"inherit" | "lines"} [output] `inherit` (the default) shows it; `lines` gives it to `onLine`
 * @property {(line: string, stream: "stdout" | "stderr") => void} [onLine]
 * @property {number} [seconds] after which it is ended; none by default
 * @property {number} [grace] seconds that it is given to end when asked to; 5 by default
 *
 * @typedef {object} Ended
 * @property {number} code 0 for success; 1 where a signal ended it
 * @property {boolean} timedOut
 *
 * @typedef {object} Child
 * @property {Promise<Ended>} ended rejects where there is no such command
 * @property {() => boolean} running
 * @property {() => Promise<void>} stop asks it to end, insists when its grace is over, and waits until it has
 */

/** @type {Set<Child & {kill: () => void}>} */
const children = new Set();
// The last resort, where this process ends in a way that nobody foresaw.
process.on("exit", () => {
  for (const child of children) child.kill();
});
const OWN_GROUP = process.platform !== "win32";

/**
 * Starts a command.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Child}
 */
export function startChild(command, args, { cwd, env = process.env, output = "inherit", onLine, seconds, grace = 5 } = {}) {
  // Standard input is a pipe that nothing is written to: a child that watches it sees when this process has ended.
  const child = spawn(command, args, {
    cwd, env, detached: OWN_GROUP, windowsHide: true,
    stdio: output === "inherit" ? ["pipe", "inherit", "inherit"] : ["pipe", "pipe", "pipe"],
  });
  child.stdin?.on("error", () => undefined);
  for (const stream of /** @type {const} */ (["stdout", "stderr"])) {
    const readable = child[stream];
    if (readable) createInterface({ input: readable }).on("line", (line) => onLine?.(line, stream));
  }

  let running = true;
  let timedOut = false;
  const timer = seconds === undefined ? undefined : setTimeout(() => {
    timedOut = true;
    void self.stop();
  }, seconds * 1000);
  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, timedOut }));
  });
  const settled = ended.then(() => undefined, () => undefined).then(() => {
    running = false;
    clearTimeout(timer);
    children.delete(self);
  });

  const self = {
    ended,
    kill: () => signal("SIGKILL"),
    running: () => running,
    stop: async () => {
      if (!running) return;
      signal("SIGTERM");
      const insist = setTimeout(() => signal("SIGKILL"), grace * 1000);
      await settled;
      clearTimeout(insist);
    },
  };
  children.add(self);
  return self;

  /** @param {NodeJS.Signals} name */
  function signal(name) {
    try {
      if (OWN_GROUP && child.pid !== undefined) process.kill(-child.pid, name);
      else child.kill(name);
    } catch {
      // It has ended meanwhile.
    }
  }
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function runChild(command, args, options) {
  return startChild(command, args, options).ended;
}

/**
 * What a command prints, or null where it fails or is not there.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string | null>}
 */
export async function outputOf(command, args) {
  /** @type {string[]} */
  const lines = [];
  const child = startChild(command, args, { output: "lines", onLine: (line) => lines.push(line), seconds: 60 });
  const { code } = await child.ended.catch(() => ({ code: 1 }));
  return code === 0 ? lines.join("\n") : null;
}

/** Ends every child, the last started first. */
export async function stopChildren() {
  for (const child of [...children].reverse()) await child.stop();
}

/** The ending of this process, once a signal has begun it. @type {Promise<void> | null} */
let stopping = null;

/**
 * On Ctrl-C, a closed terminal or a polite kill: ends the children, then this process.
 * @param {() => Promise<void> | void} [before] what else to do first
 * @param {number} [code] 0 where being ended is how the command is meant to end
 */
export function stopOnSignals(before, code = 130) {
  const stop = () => {
    stopping ??= Promise.resolve(before?.())
      .catch(() => undefined)
      .then(stopChildren)
      .then(() => process.exit(code));
  };
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, stop);
  // npm runs a script in a shell, and passes a kill on to the shell, which keeps it to itself: its end is the signal.
  const parent = process.ppid;
  if (process.env["npm_lifecycle_event"] !== undefined) {
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, 500).unref();
  }
}

/** Where a signal is ending this process, waits for its end; else answers at once. For after a child has ended. */
export async function untilStopped() {
  await stopping;
}
