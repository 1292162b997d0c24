import { z } from "zod";
import { countWords } from "../labels";
import { addNote, freeName, saveView } from "./keep-changes";
import { listsOf, noteRecord, readJson, versionOf, viewRecord, type Kept, type NoteRecord, type Read, type ViewRecord } from "./kept";

/** The file `parley-views.json`, in which views and notes go from one browser to another. The README describes it. */

export const FILE_NAME = "parley-views.json";
/** Larger than any file of this kind. */
export const MOST_BYTES = 8_000_000;
const FORMAT = "parley-views";
const VERSION = 1;

const file = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exported: z.string("is not a text"),
  ...listsOf(viewRecord, noteRecord),
});

export interface Brought {
  readonly views: readonly ViewRecord[];
  readonly notes: readonly NoteRecord[];
}

/**
 * All that is kept, as the text of a file.
 * @param day of the export, YYYY-MM-DD
 */
export function writeFile({ views, notes }: Kept, day: string): string {
  const bare = <T extends { readonly id: number }>({ id: _, ...record }: T) => record;
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported: day, views: views.map(bare), notes: notes.map(bare) }, null, 2)}\n`;
}

/** Reads a file whole, or says everything that is wrong with it. */
export function readFile(json: string): Read<Brought> {
  const read = readJson(json, file, (value) => {
    const format = typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
    if (format !== FORMAT) return `It is not a file of views and notes: its “format” is not “${FORMAT}”.`;
    const version = versionOf(value);
    return version === VERSION ? null : `It is of version ${version ?? "unknown"}; this Parley reads version ${VERSION}.`;
  });
  return read.ok ? { ok: true, value: { views: read.value.views, notes: read.value.notes } } : read;
}

/** What came of an import. */
export interface Merged {
  readonly kept: Kept;
  readonly added: { readonly views: number; readonly notes: number };
  /** How many there were already, to the letter. */
  readonly same: number;
  /** Views whose names were taken by others, with the names that they have now. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** Adds what a file brought to what is kept. Nothing that is kept is changed: what has the same name stands beside it. */
export function merge(kept: Kept, brought: Brought): Merged {
  const newViews = brought.views.filter(({ name, address }) => !kept.views.some((view) => view.name === name && view.address === address));
  const newNotes = brought.notes.filter(({ on, text }) => !kept.notes.some((note) => note.on === on && note.text === text));
  const renamed: { from: string; to: string }[] = [];
  let merged = kept;
  for (const view of newViews) {
    const to = freeName(view.name, merged.views);
    if (to !== view.name) renamed.push({ from: view.name, to });
    merged = saveView(merged, view);
  }
  merged = newNotes.reduce(addNote, merged);
  const same = brought.views.length + brought.notes.length - newViews.length - newNotes.length;
  return { kept: merged, added: { views: newViews.length, notes: newNotes.length }, same, renamed };
}

/** `Added 2 views and 1 note; 3 were here already. “China” is kept beside yours as “China (2)”.` */
export function mergedWords({ added, same, renamed }: Merged): string {
  const came = [...(added.views > 0 ? [countWords(added.views, "view")] : []), ...(added.notes > 0 ? [countWords(added.notes, "note")] : [])];
  const first = came.length === 0 ? "Nothing new in the file" : `Added ${came.join(" and ")}`;
  const already = same === 0 ? "" : `; ${countWords(same, "was", "were")} here already`;
  return [`${first}${already}.`, ...renamed.map(({ from, to }) => `“${from}” is kept beside yours as “${to}”.`)].join(" ");
}
