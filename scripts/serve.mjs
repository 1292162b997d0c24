// @ts-check
import { createServer } from "node:net";
import { NEXT } from "./build.mjs";
import { startChild } from "./children.mjs";
import { Halt, ROOT } from "./prepare.mjs";

const READY_SECONDS = 60;

/**
 * What /readyz answers.
 * @typedef {{engine: string, title?: string | null, revision?: string | null, counts?: Record<string, number>}} Readiness
 *
 * @typedef {object} Server
 * @property {string} url
 * @property {Readiness} readiness
 * @property {Promise<unknown>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * Serves the build, and waits until it answers.
 * @param {{host: string, port: number, env?: NodeJS.ProcessEnv, seconds?: number}} where
 * @returns {Promise<Server>}
 * @throws {Halt} where it does not become ready
 */
export async function serve({ host, port, env = process.env, seconds = READY_SECONDS }) {
  /** @type {string[]} */
  const early = [];
  let ready = false;
  const child = startChild(process.execPath, [NEXT, "start", "--hostname", host, "--port", String(port)], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    output: "lines",
    onLine: (line, stream) => {
      // Until it answers, what it says matters only if it never does.
      if (!ready) early.push(line);
      else if (stream === "stderr") console.error(line);
      else console.log(line);
    },
  });
  const url = addressOf(host, port);
  const until = Date.now() + seconds * 1000;
  let last = "it did not answer";
  while (child.running() && Date.now() < until) {
    const answer = await askReadiness(url);
    if (answer.ready) {
      ready = true;
      return { url, readiness: answer.readiness, ended: child.ended, stop: child.stop };
    }
    last = answer.why ?? last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await child.stop();
  throw new Halt([`Parley did not become ready: ${last}.`, ...early.slice(-30)].join("\n"));
}

/**
 * @param {string} url
 * @returns {Promise<{ready: true, readiness: Readiness} | {ready: false, why: string | null}>}
 */
export async function askReadiness(url) {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(10_000) });
    const body = await response.json();
    if (response.ok && typeof body.engine === "string") return { ready: true, readiness: body };
    return { ready: false, why: body?.error?.message ?? `it answers with ${response.status}` };
  } catch {
    return { ready: false, why: null };
  }
}

/**
 * Where a browser on this machine finds it: listening on every address includes loopback.
 * @param {string} host @param {number} port
 */
export function addressOf(host, port) {
  const named = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${named.includes(":") ? `[${named}]` : named}:${port}`;
}

/**
 * @param {string} host @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | null>} why one cannot listen there; null where one can
 */
export function whyNotListen(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/** A port on loopback that nobody listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ host: "127.0.0.1", port: 0 }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
