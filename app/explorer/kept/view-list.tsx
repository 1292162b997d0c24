"use client";

import { useEffect, useRef, useState, type FormEvent } from "react";
import type { NameOf } from "@/lib/view/chips";
import { dateWords } from "@/lib/view/date-words";
import { goneOf, renameView, replaceView } from "@/lib/view/saved/keep-changes";
import { MOST_LETTERS, type SavedView } from "@/lib/view/saved/kept";
import { savedAddress, savedView, tellSaved, type Standing } from "@/lib/view/saved/same-view";
import { viewHref, type View } from "@/lib/view/view";
import { FollowLink } from "../../components/follow-link";
import { readState, today } from "./store";
import type { Keeping } from "./keeping";
import styles from "./views-panel.module.css";

interface ViewListProps {
  readonly views: readonly SavedView[];
  readonly view: View;
  readonly nameOf: NameOf;
  readonly standing: Standing | null;
  readonly keeping: Keeping;
  readonly onOpen: (view: View) => void;
}

/** The saved views, the latest first. */
export function ViewList({ views, ...shown }: ViewListProps) {
  if (views.length === 0) return <p className={styles.quiet}>No view is saved yet. A saved view comes back with its filters, its picture and what was unfolded in it.</p>;
  return (
    <ul className={styles.list} aria-label="Saved views">
      {[...views].reverse().map((saved) => <Row key={saved.id} saved={saved} {...shown} />)}
    </ul>
  );
}

function Row({ saved, view, nameOf, standing, keeping, onOpen }: Omit<ViewListProps, "views"> & { readonly saved: SavedView }) {
  const [renaming, setRenaming] = useState(false);
  const renamer = useRef<HTMLButtonElement>(null);
  const { id, name, told, saved: day } = saved;
  const isOwn = standing?.saved.id === id;
  const replace = () => {
    const before = readState();
    const gone = before.kind === "read" ? goneOf(before.kept, "views", id) : null;
    const shown = { address: savedAddress(view), told: tellSaved(view, nameOf), saved: today() };
    keeping.keep((now) => replaceView(now, id, shown), { words: [`“${name}” is now what is shown.`], ...(gone !== null && { gone }) });
  };
  return (
    <li className={styles.row} aria-current={isOwn && !standing.changed ? "true" : undefined}>
      {renaming
        ? <Rename saved={saved} keeping={keeping} onDone={() => { setRenaming(false); renamer.current?.focus(); }} />
        : <FollowLink className={styles.name} href={viewHref(savedView(saved))} onFollow={() => onOpen(savedView(saved))}>{name}</FollowLink>}
      {told !== name && <p className={styles.told}>{told}</p>}
      <p className={styles.about}>
        <span>{dateWords(day)}{isOwn && (standing.changed ? ", changed since" : ", shown now")}</span>
        <button ref={renamer} type="button" className={styles.action} onClick={() => setRenaming(!renaming)} aria-expanded={renaming} aria-label={`Rename “${name}”`}>Rename</button>
        {!(isOwn && !standing.changed) && <button type="button" className={styles.action} onClick={replace} aria-label={`Replace “${name}” by what is shown`} title="Keep what is shown under this name">Replace</button>}
        <button type="button" className={styles.action} onClick={() => keeping.drop("views", id, `Deleted “${name}”.`)} aria-label={`Delete “${name}”`}>Delete</button>
      </p>
    </li>
  );
}

function Rename({ saved: { id, name }, keeping: { keep }, onDone }: { readonly saved: SavedView; readonly keeping: Keeping; readonly onDone: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  useEffect(() => field.current?.select(), []);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted === "") return;
    onDone();
    if (wanted !== name) keep((now) => renameView(now, id, wanted), { words: [`Renamed “${name}”.`] });
  };
  return (
    <form className={styles.field} onSubmit={rename}>
      <input ref={field} aria-label={`New name of “${name}”`} value={text} maxLength={MOST_LETTERS.name} onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => { if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); onDone(); } }} />
      <button type="submit" className={styles.button} disabled={text.trim() === ""}>Rename</button>
    </form>
  );
}
