import { StoreError } from "@/lib/store/port";
import { EnvError } from "./env";

/** What kinds of failure there are. */
export const FAILURE_CODES = ["bad-parameter", "not-found", "engine-away", "internal"] as const;

/** What the API says when it does not answer: `{error: {code, message, parameter}}`. */
export interface Failure {
  readonly status: 400 | 404 | 500 | 503;
  readonly code: (typeof FAILURE_CODES)[number];
  readonly message: string;
  readonly parameter: string | null;
}

/** Seconds after which an engine that was away may be asked again. */
const RETRY_AFTER_S = 5;

export function badParameter(parameter: string, message: string): Failure {
  return { status: 400, code: "bad-parameter", message: `${parameter}: ${message}`, parameter };
}

export function notFound(message: string): Failure {
  return { status: 404, code: "not-found", message, parameter: null };
}

/**
 * An error as the API tells it. An engine that is away is 503, never an empty answer; what nobody foresaw is 500 and
 * tells nothing of the inside.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) {
    if (error.reason === "bad-cursor") return badParameter("cursor", error.message);
    if (error.reason !== "failed") return { status: 503, code: "engine-away", message: error.message, parameter: null };
  }
  if (error instanceof EnvError) return { status: 503, code: "engine-away", message: error.message, parameter: null };
  return { status: 500, code: "internal", message: "Something went wrong on the server; it is in its log.", parameter: null };
}

/** A failure as an HTTP answer. */
export function failureResponse({ status, code, message, parameter }: Failure): Response {
  const headers: Record<string, string> = { "Cache-Control": "no-store", ...(status === 503 && { "Retry-After": String(RETRY_AFTER_S) }) };
  return Response.json({ error: { code, message, parameter } }, { status, headers });
}
