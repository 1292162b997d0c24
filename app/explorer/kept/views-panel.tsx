"use client";

import { useState } from "react";
import type { NameOf } from "@/lib/view/chips";
import { goneOf, putBack, remove, type Gone } from "@/lib/view/saved/keep-changes";
import { NOTHING_KEPT } from "@/lib/view/saved/kept";
import type { Standing } from "@/lib/view/saved/same-view";
import type { View } from "@/lib/view/view";
import type { Change } from "../use-view";
import type { Keeping, Said } from "./keeping";
import { NoteList } from "./note-list";
import { SaveForm } from "./save-form";
import { changeKept, readState, useKept } from "./store";
import { Transfer } from "./transfer";
import { UndoButton } from "./undo-button";
import { Unreadable } from "./unreadable";
import { ViewList } from "./view-list";
import styles from "./views-panel.module.css";

interface ViewsPanelProps {
  readonly view: View;
  readonly change: Change;
  readonly nameOf: NameOf;
  readonly standing: Standing | null;
  readonly onClose: () => void;
}

/** Saves what is shown, lists what is saved and noted, and takes it to other browsers. */
export function ViewsPanel({ view, change, nameOf, standing, onClose }: ViewsPanelProps) {
  const state = useKept();
  const [said, say] = useState<Said | null>(null);
  const kept = state.kind === "read" ? state.kept : NOTHING_KEPT;

  const keep: Keeping["keep"] = (step, words) => {
    const failure = changeKept(step);
    say(failure === null ? words : { words: [failure], failed: true });
    return failure === null;
  };
  const drop: Keeping["drop"] = (list, id, words) => {
    const before = readState();
    const gone = before.kind === "read" ? goneOf(before.kept, list, id) : null;
    if (gone !== null) keep((now) => remove(now, list, id), { words: [words], gone });
  };
  const keeping: Keeping = { keep, drop, say };
  const open = (to: View) => {
    change(() => to);
    onClose();
  };

  return (
    <>
      <h2 className={styles.heading}>Views</h2>
      {state.kind === "unreadable" && <Unreadable faults={state.faults} json={state.json} say={say} />}
      {state.kind === "forbidden" && <p className={styles.failed} role="alert">This browser lets the page keep nothing, so views and notes cannot be saved. A copied link keeps the view as well.</p>}
      {state.kind === "read" && <SaveForm view={view} nameOf={nameOf} standing={standing} keeping={keeping} />}
      <Outcome said={said} onUndo={(gone) => keep((now) => putBack(now, gone), { words: ["Put back."] })} />
      {state.kind === "read" && (
        <>
          <ViewList views={kept.views} view={view} nameOf={nameOf} standing={standing} keeping={keeping} onOpen={open} />
          <NoteList notes={kept.notes} view={view} keeping={keeping} onOpen={open} />
          <Transfer kept={kept} keeping={keeping} />
        </>
      )}
    </>
  );
}

function Outcome({ said, onUndo }: { readonly said: Said | null; readonly onUndo: (gone: Gone) => void }) {
  const gone = said?.gone;
  return (
    <div role="status">
      {said !== null && (
        <div className={said.failed === true ? styles.failed : styles.said}>
          {said.words.length === 1 ? <p>{said.words[0]}</p> : <ul>{said.words.map((words) => <li key={words}>{words}</li>)}</ul>}
          {gone !== undefined && <UndoButton key={gone.entry.id} className={styles.action} onUndo={() => onUndo(gone)} />}
        </div>
      )}
    </div>
  );
}
