"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Selection } from "@/lib/view/behind";
import { dateWords } from "@/lib/view/date-words";
import { addNote, editNote, goneOf, putBack, remove, type Gone } from "@/lib/view/saved/keep-changes";
import { NOTHING_KEPT, type Kept, type Note } from "@/lib/view/saved/kept";
import { noteItem, notesOn } from "@/lib/view/saved/notes";
import { savedAddress } from "@/lib/view/saved/same-view";
import type { View } from "@/lib/view/view";
import { NoteForm } from "./note-form";
import { changeKept, readState, today, useKept } from "./store";
import { UndoButton } from "./undo-button";
import styles from "./notes.module.css";

interface NotesOnProps {
  readonly selection: Selection;
  /** What is selected, as the reader calls it. */
  readonly label: string;
  readonly view: View;
}

/** The reader's notes on what is selected, and a way to write another. They are there in every view. */
export function NotesOn({ selection, label, view }: NotesOnProps) {
  const state = useKept();
  const item = noteItem(selection);
  const notes = notesOn(state.kind === "read" ? state.kept.notes : NOTHING_KEPT.notes, item);
  /** The note that is written anew, or "new". */
  const [writing, setWriting] = useState<number | "new" | null>(null);
  const [gone, setGone] = useState<Gone | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const writer = useRef<HTMLButtonElement>(null);

  const keep = (step: (kept: Kept) => Kept) => {
    const why = changeKept(step);
    setFailure(why);
    if (why !== null) return;
    setGone(null);
    close();
  };
  /** The focus was in what is gone. */
  const close = () => {
    flushSync(() => setWriting(null));
    writer.current?.focus({ preventScroll: true });
  };
  const drop = ({ id }: Note) => {
    const before = readState();
    const lost = before.kind === "read" ? goneOf(before.kept, "notes", id) : null;
    keep((now) => remove(now, "notes", id));
    setGone(lost);
  };
  const add = (text: string) => keep((now) => addNote(now, { on: item, label, text, written: today(), address: savedAddress(view) }));

  return (
    <section className={styles.notes} aria-label="Your notes">
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note.id} className={styles.note}>
              {writing === note.id
                ? <NoteForm item={`${item} ${note.id}`} label={`Note on ${label}`} text={note.text} onSave={(text) => keep((now) => editNote(now, note.id, text, today()))} onCancel={close} />
                : (
                  <>
                    <p className={styles.text}>{note.text}</p>
                    <p className={styles.about}>
                      <span>Your note, {dateWords(note.written)}</span>
                      <button type="button" className={styles.action} onClick={() => setWriting(note.id)} aria-label="Edit your note">Edit</button>
                      <button type="button" className={styles.action} onClick={() => drop(note)} aria-label="Delete your note">Delete</button>
                    </p>
                  </>
                )}
            </li>
          ))}
        </ul>
      )}
      {writing === "new"
        ? <NoteForm item={item} label={`Note on ${label}`} text="" onSave={add} onCancel={close} />
        : <button ref={writer} type="button" className={styles.action} onClick={() => setWriting("new")}>{notes.length === 0 ? "Write a note" : "Write another note"}</button>}
      <div role="status">
        {failure !== null && <p className={styles.failed}>{failure}</p>}
        {gone !== null && <p className={styles.gone}>Note deleted. <UndoButton key={gone.entry.id} className={styles.action} onUndo={() => keep((now) => putBack(now, gone))} /></p>}
      </div>
    </section>
  );
}
