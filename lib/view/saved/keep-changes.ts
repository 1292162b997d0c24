import type { Kept, Note, NoteRecord, SavedView, ViewRecord } from "./kept";

/** Every change to what is kept, as pure functions; each leaves alone what it is not about. */

/** The name itself, or with a number where another view has it: `China (2)`. Names that differ by case are the same. */
export function freeName(name: string, taken: readonly Pick<ViewRecord, "name">[]): string {
  const used = new Set(taken.map((view) => view.name.toLowerCase()));
  let free = name;
  for (let n = 2; used.has(free.toLowerCase()); n++) free = `${name} (${n})`;
  return free;
}

/** Keeps a view under a name that is free, the last one. */
export function saveView({ views, notes }: Kept, view: ViewRecord): Kept {
  return { views: [...views, { ...view, name: freeName(view.name, views), id: nextId(views) }], notes };
}

/** Gives a view another name, or the nearest that is free. */
export function renameView({ views, notes }: Kept, id: number, name: string): Kept {
  const others = views.filter((view) => view.id !== id);
  return { views: views.map((view) => (view.id === id ? { ...view, name: freeName(name, others) } : view)), notes };
}

/** Keeps what is shown under the name of another view, in its place. */
export function replaceView({ views, notes }: Kept, id: number, shown: Pick<ViewRecord, "address" | "told" | "saved">): Kept {
  return { views: views.map((view) => (view.id === id ? { ...view, ...shown } : view)), notes };
}

export function addNote({ views, notes }: Kept, note: NoteRecord): Kept {
  return { views, notes: [...notes, { ...note, id: nextId(notes) }] };
}

/** Writes a note anew: its text and the day. */
export function editNote({ views, notes }: Kept, id: number, text: string, written: string): Kept {
  return { views, notes: notes.map((note) => (note.id === id ? { ...note, text, written } : note)) };
}

/** Something that was deleted or replaced, as it was and where. */
export type Gone =
  | { readonly list: "views"; readonly entry: SavedView; readonly at: number }
  | { readonly list: "notes"; readonly entry: Note; readonly at: number };

/** What would be gone if an entry were deleted or replaced; null where there is no such entry. */
export function goneOf(kept: Kept, list: Gone["list"], id: number): Gone | null {
  const at = kept[list].findIndex((entry) => entry.id === id);
  const entry = kept[list][at];
  return entry === undefined ? null : { list, entry, at } as Gone;
}

/** Deletes a view or a note. */
export function remove(kept: Kept, list: Gone["list"], id: number): Kept {
  return { ...kept, [list]: kept[list].filter((entry) => entry.id !== id) };
}

/** Puts back what was deleted or replaced, where it was. A view whose name is taken by now stands beside that one. */
export function putBack(kept: Kept, { list, entry, at }: Gone): Kept {
  if (list === "notes") return { ...kept, notes: inserted(kept.notes.filter(({ id }) => id !== entry.id), entry, at) };
  const others = kept.views.filter(({ id }) => id !== entry.id);
  return { ...kept, views: inserted(others, { ...entry, name: freeName(entry.name, others) }, at) };
}

function inserted<T>(list: readonly T[], entry: T, at: number): readonly T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

/** A number that no entry has. */
export function nextId(entries: readonly { readonly id: number }[]): number {
  return entries.reduce((most, { id }) => Math.max(most, id), 0) + 1;
}
