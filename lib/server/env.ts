import { z } from "zod";
import type { StoreConfig } from "@/lib/store/open";

/** What the environment asks for. */
export interface Env {
  readonly store: StoreConfig;
  readonly host: string;
  readonly port: number;
  /** Where readers report mistakes in the data: a web or mail address; null where there is none. */
  readonly reportUrl: string | null;
  /** The origins whose pages may frame an embedded view; none where none is named. */
  readonly embedOrigins: readonly string[];
}

/** A variable that cannot be used, in a sentence that names it and the remedy. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

// A variable set to nothing counts as not set: that is how shells and compose files leave one out.
const unset = (value: unknown) => (value === "" ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(unset, schema.optional());

/** As the header of a policy may hold it: neither the sign that parts its rules nor the one that parts policies. */
const ORIGIN = /^https?:\/\/[a-z\d.-]+(?::\d+)?$/;

/** The origin that a word names, or null: an address with a path is none, since frames are allowed by origin alone. */
function originOf(word: string): string | null {
  const url = URL.canParse(word) ? new URL(word) : null;
  const isBare = url !== null && url.href === `${url.origin}/` && !/[?#]/.test(word);
  return isBare && ORIGIN.test(url.origin) ? url.origin : null;
}

const origins = z.string().transform((text, context) => {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const wrong = words.find((word) => originOf(word) === null);
  if (wrong !== undefined) {
    context.addIssue({ code: "custom", message: `names ${wrong}, which is no origin; write for example https://www.example.org, https://notes.example.org:8443` });
  }
  return [...new Set(words.flatMap((word) => originOf(word) ?? []))];
});

const schema = z.object({
  NEO4J_URI: optional(z.string().regex(
    /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+$/,
    "is no address of a Neo4j; write for example neo4j://localhost:7687",
  )),
  NEO4J_USER: optional(z.string()),
  NEO4J_PASSWORD: optional(z.string()),
  NEO4J_DATABASE: optional(z.string()),
  PARLEY_DATA_DIR: optional(z.string()),
  PARLEY_REPORT_URL: optional(z.string().regex(
    /^(?:https?:\/\/[^\s/]\S*|mailto:[^\s@]+@[^\s@]+)$/,
    "is no address to report to; write for example https://example.org/reports or mailto:desk@example.org",
  )),
  EMBED_ORIGINS: optional(origins),
  HOST: optional(z.string()),
  PORT: optional(z.coerce.number("is no port; write a number from 0 to 65535").int().min(0).max(65535, "is no port; write a number from 0 to 65535")),
});

/** True while Parley itself is worked on: `next dev`. */
export const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Reads the environment, once, for everything that runs.
 * @param env the process's variables
 * @throws EnvError that names the first variable that cannot be used
 */
export function readEnv(env: Readonly<Record<string, string | undefined>> = process.env): Env {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EnvError(`${String(issue?.path[0] ?? "The environment")} ${issue?.message ?? "cannot be read"}.`);
  }
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, PARLEY_DATA_DIR, PARLEY_REPORT_URL, EMBED_ORIGINS, HOST, PORT } = parsed.data;
  if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined) {
    throw new EnvError("NEO4J_PASSWORD is not set, though NEO4J_URI is; set it to the password of NEO4J_USER.");
  }
  const store: StoreConfig = NEO4J_URI === undefined
    ? { grafeo: { directory: PARLEY_DATA_DIR ?? ".parley" } }
    : { neo4j: { uri: NEO4J_URI, user: NEO4J_USER ?? "neo4j", password: NEO4J_PASSWORD ?? "", database: NEO4J_DATABASE ?? null } };
  return { store, host: HOST ?? "127.0.0.1", port: PORT ?? 3000, reportUrl: PARLEY_REPORT_URL ?? null, embedOrigins: EMBED_ORIGINS ?? [] };
}
