"use client";

import { useId, useState, type FormEvent } from "react";
import type { NameOf } from "@/lib/view/chips";
import { freeName, saveView } from "@/lib/view/saved/keep-changes";
import { MOST_LETTERS, type Kept } from "@/lib/view/saved/kept";
import { savedAddress, tellSaved, type Standing } from "@/lib/view/saved/same-view";
import type { View } from "@/lib/view/view";
import { readState, today } from "./store";
import type { Keeping } from "./keeping";
import styles from "./views-panel.module.css";

interface SaveFormProps {
  readonly view: View;
  readonly nameOf: NameOf;
  readonly standing: Standing | null;
  readonly keeping: Keeping;
}

/** Saves what is shown under a name; the words of its filters are offered. */
export function SaveForm({ view, nameOf, standing, keeping: { keep } }: SaveFormProps) {
  const id = useId();
  const told = tellSaved(view, nameOf);
  const [name, setName] = useState(told.slice(0, MOST_LETTERS.name).trim());
  const isSaved = standing !== null && !standing.changed;

  const save = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === "") return;
    const before = readState();
    const views: Kept["views"] = before.kind === "read" ? before.kept.views : [];
    const free = freeName(wanted, views);
    keep(
      (now) => saveView(now, { name: wanted, address: savedAddress(view), told, saved: today() }),
      { words: [free === wanted ? `Saved as “${wanted}”.` : `There is a view of that name: saved beside it as “${free}”.`] },
    );
  };

  return (
    <form className={styles.save} onSubmit={save}>
      <label htmlFor={id}>{isSaved ? `Shown is “${standing.saved.name}”. Save it under another name` : "Save what is shown as"}</label>
      <span className={styles.field}>
        <input id={id} value={name} maxLength={MOST_LETTERS.name} onChange={(event) => setName(event.target.value)} onFocus={(event) => event.target.select()} />
        <button type="submit" className={styles.button} disabled={name.trim() === ""}>Save</button>
      </span>
    </form>
  );
}
