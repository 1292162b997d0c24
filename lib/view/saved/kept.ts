import { z } from "zod";
import { parseEdtf } from "@/lib/domain/edtf";
import { FILTER_PARAMETERS, VIEW_PARAMETERS } from "../parameters";
import { problemWords } from "../unknown-ids";
import { parseView } from "../view";
import { isNoteItem } from "./notes";

/**
 * What readers keep in their own browser: views under names of their own, and short notes on an actor, a meeting or a
 * tie. Nothing of it is known to the server.
 */

export const MOST_LETTERS = { name: 80, note: 500 } as const;
/** More than this nobody keeps by hand; a file with more is a mistake. */
const MOST = { views: 1000, notes: 5000, address: 20_000, told: 2000, label: 400 } as const;

// eslint-disable-next-line no-control-regex -- control characters are what it is to find
const CONTROL = /[\u0000-\u001f\u007f]/;
// eslint-disable-next-line no-control-regex -- likewise, but a note may have lines
const CONTROL_IN_LINES = /[\u0000-\u0009\u000b-\u001f\u007f]/;

const text = (most: number, control: RegExp) =>
  z
    .string("is not a text")
    .transform((given) => given.trim())
    .pipe(z.string().min(1, "is empty").max(most, `is longer than ${most} characters`).refine((given) => !control.test(given), "holds a control character"));

/** A view's address without its question mark: `person=wang-yi&from=2023`; "" for the view without filters. */
const address = z
  .string("is not a text")
  .max(MOST.address, `is longer than ${MOST.address} characters`)
  .superRefine((given, context) => {
    for (const message of addressFaults(given)) context.addIssue({ code: "custom", message });
  });
const day = z.string("is not a text").refine((given) => /^\d{4}-\d{2}-\d{2}$/.test(given) && parseEdtf(given) !== null, "is not a day of the form 2023-02-21");

/** A view under a name. */
export const viewRecord = z.strictObject({
  name: text(MOST_LETTERS.name, CONTROL),
  address,
  /** What it asks for, in the words of the day on which it was saved. */
  told: text(MOST.told, CONTROL),
  saved: day,
});

/** A note belongs to what it is on, whatever view is shown; the address says where it was written. */
export const noteRecord = z.strictObject({
  /** An actor's or a meeting's id, or a tie as `a~b` in the order of their ids. */
  on: z.string("is not a text").max(250, "is longer than 250 characters").refine(isNoteItem, "is not an id, nor two in order joined by ~"),
  /** What that was called when the note was written. */
  label: text(MOST.label, CONTROL),
  text: text(MOST_LETTERS.note, CONTROL_IN_LINES),
  written: day,
  address,
});

export type ViewRecord = z.infer<typeof viewRecord>;
export type NoteRecord = z.infer<typeof noteRecord>;

/** The number tells one from another within a browser, and means nothing elsewhere. */
export type SavedView = ViewRecord & { readonly id: number };
export type Note = NoteRecord & { readonly id: number };

export interface Kept {
  readonly views: readonly SavedView[];
  readonly notes: readonly Note[];
}

export const NOTHING_KEPT: Kept = { views: [], notes: [] };

/** Lists of the two records as a stored value and a file have them. */
export function listsOf<V extends z.ZodType, N extends z.ZodType>(view: V, note: N) {
  return {
    views: z.array(view, "is not a list").max(MOST.views, `are more than ${MOST.views}`),
    notes: z.array(note, "is not a list").max(MOST.notes, `are more than ${MOST.notes}`),
  };
}

/** What of an address no view reads. */
function addressFaults(given: string): string[] {
  const search = new URLSearchParams(given);
  const known = { ...FILTER_PARAMETERS, ...VIEW_PARAMETERS };
  const foreign = [...new Set(search.keys())].filter((name) => !Object.hasOwn(known, name));
  return [
    ...parseView(search).problems.map((problem) => `cannot be read: ${problemWords(problem, search.getAll(problem.parameter))}`),
    ...foreign.map((name) => `has “${name}”, which no view has`),
  ];
}

/** Either what was read, or everything that is wrong with it, a sentence each. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly string[] };

/** Reads JSON by a schema, and names every fault by where it is: `View 3, name: is empty.` */
export function readJson<T>(json: string, schema: z.ZodType<T>, precheck: (value: unknown) => string | null): Read<T> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    return { ok: false, faults: [`It is not JSON: ${cause instanceof Error ? cause.message : "it cannot be read"}.`] };
  }
  const foreign = precheck(value);
  if (foreign !== null) return { ok: false, faults: [foreign] };
  const read = schema.safeParse(value);
  return read.success ? { ok: true, value: read.data } : { ok: false, faults: [...new Set(read.error.issues.map(issueWords))] };
}

function issueWords({ code, path, message, ...issue }: z.core.$ZodIssue): string {
  const [list, index, field] = path;
  const entry = list === "views" ? "View" : list === "notes" ? "Note" : undefined;
  const where = entry !== undefined && typeof index === "number" ? [`${entry} ${index + 1}`, ...(field === undefined ? [] : [String(field)])].join(", ")
    : path.length === 0 ? "The whole" : path.join(", ");
  const sentence = code === "unrecognized_keys" ? `has ${(issue as { keys: string[] }).keys.map((key) => `“${key}”`).join(" and ")}, which is not known here`
    : code === "invalid_type" && message.startsWith("Invalid") ? "is missing or of another kind" : message.replace(/\.$/, "");
  return `${where}: ${sentence}.`;
}

const VERSION = 1;
const ids = { id: z.int().positive() };
const stored = z.strictObject({
  version: z.literal(VERSION),
  ...listsOf(viewRecord.extend(ids), noteRecord.extend(ids)),
});

/** Reads what the browser keeps; nothing kept is nothing wrong. */
export function readKept(json: string | null): Read<Kept> {
  if (json === null) return { ok: true, value: NOTHING_KEPT };
  const read = readJson(json, stored, (value) => {
    const version = versionOf(value);
    if (version === null) return "It has no version: it was not written by Parley.";
    return version === VERSION ? null : `It is of version ${version}; this Parley reads version ${VERSION}.`;
  });
  return read.ok ? { ok: true, value: { views: read.value.views, notes: read.value.notes } } : read;
}

/** What `readKept` reads again. */
export function writeKept({ views, notes }: Kept): string {
  return JSON.stringify({ version: VERSION, views, notes });
}

/** The version that a value says it is of; null where it says none. */
export function versionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("version" in value)) return null;
  return typeof value.version === "number" ? value.version : null;
}
