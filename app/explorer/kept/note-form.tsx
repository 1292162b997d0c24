"use client";

import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { MOST_LETTERS } from "@/lib/view/saved/kept";
import { numberWords } from "@/lib/view/labels";
import { useKeyWords } from "../../components/use-key-words";
import styles from "./notes.module.css";

interface NoteFormProps {
  /** What is written about: a text begun here is there again when one comes back, until it is saved or cancelled. */
  readonly item: string;
  readonly label: string;
  /** What stands there before. */
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** Texts that were begun and neither saved nor cancelled, for as long as the page is open. */
const begun = new Map<string, string>();

/** Writes a note: Ctrl-Enter saves it, Escape lets it be. */
export function NoteForm({ item, label, text: before, onSave, onCancel }: NoteFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(begun.get(item) ?? before);
  const wanted = text.trim();
  const keys = useKeyWords();
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(-1, -1);
  }, []);

  const write = (next: string) => {
    begun.set(item, next);
    setText(next);
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (wanted === "") return;
    begun.delete(item);
    onSave(wanted);
  };
  const cancel = () => {
    begun.delete(item);
    onCancel();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === "Escape") {
      // The panel would close on it.
      event.stopPropagation();
      cancel();
    } else return;
    event.preventDefault();
  };

  return (
    <form className={styles.form} onSubmit={save}>
      <textarea ref={field} className={styles.field} aria-label={label} rows={3} maxLength={MOST_LETTERS.note} value={text} onChange={(event) => write(event.target.value)} onKeyDown={press} />
      <p className={styles.about}>
        <span>{numberWords(text.length)} of {MOST_LETTERS.note} characters</span>
        <button type="submit" className={styles.action} disabled={wanted === ""} title={keys("Enter")}>Save note</button>
        <button type="button" className={styles.action} onClick={cancel} title="Esc">Cancel</button>
      </p>
    </form>
  );
}
