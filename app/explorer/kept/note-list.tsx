"use client";

import { select } from "@/lib/view/changes";
import { dateWords } from "@/lib/view/date-words";
import type { Note } from "@/lib/view/saved/kept";
import { noteWords } from "@/lib/view/saved/notes";
import { isSameView, savedView } from "@/lib/view/saved/same-view";
import { viewHref, type View } from "@/lib/view/view";
import { Disclosure } from "../../components/disclosure";
import { FollowLink } from "../../components/follow-link";
import type { Keeping } from "./keeping";
import styles from "./views-panel.module.css";

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly view: View;
  readonly keeping: Keeping;
  readonly onOpen: (view: View) => void;
}

/** All notes, the latest first, each with what it is on and the view in which it was written. */
export function NoteList({ notes, view, keeping, onOpen }: NoteListProps) {
  if (notes.length === 0) return <p className={styles.quiet}>No notes yet. Select a person, a tie or a meeting to write one.</p>;
  const link = (to: View, words: string, className: string | undefined) => <FollowLink className={className} href={viewHref(to)} onFollow={() => onOpen(to)}>{words}</FollowLink>;
  return (
    <Disclosure summary={noteWords(notes.length)}>
      <ul className={styles.list} aria-label="Notes">
        {[...notes].reverse().map((note) => {
          const there = savedView(note);
          const on = select(there, note.on);
          return (
            <li key={note.id} className={styles.row}>
              {link(select(view, note.on), note.label, styles.name)}
              <p className={styles.text}>{note.text}</p>
              <p className={styles.about}>
                <span>{dateWords(note.written)}</span>
                {!isSameView(select(there, null), select(view, null)) && link(on, "View it was written in", styles.action)}
                <button type="button" className={styles.action} onClick={() => keeping.drop("notes", note.id, `Deleted a note on ${note.label}.`)} aria-label={`Delete the note on ${note.label}`}>Delete</button>
              </p>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
