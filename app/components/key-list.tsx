"use client";

import { Fragment } from "react";
import styles from "./help-menu.module.css";
import { useKeyWords, useScripts } from "./use-key-words";

type Keys = Readonly<Record<string, readonly (readonly [keys: string, does: string])[]>>;

/** Every key, under where it works. */
const keysBy = (words: ReturnType<typeof useKeyWords>): Keys => ({
  Everywhere: [[words("K"), "search, or do anything by name"], [words("Z"), "undo"], [words("Z", true), "redo"]],
  "In the graph": [
    ["arrows", "go to one it is tied to"], ["Enter", "select; Shift Enter adds to it"], ["E", "expand"], ["F", "focus: draw only it and those tied to it, or all again"], ["G", "draw the people of its country as one, or one by one"], ["H", "hide"], ["L", "lock in place, and release"],
    ["Shift arrows", "move it; placed by time, up and down"], ["+ − 0", "zoom, and fit all"],
  ],
  "In the list": [["up, down", "from row to row"], ["right, left", "show its ties, close them"], ["Enter, F, G, H", "as in the graph"], ["E", "expand, and take back"]],
  "On the timeline": [["arrows, Home, End", "move the window"], ["+ − 0", "zoom, and show all time"], ["Space", "play, and pause"]],
});

/** The keys, for those who would rather not reach for the mouse. */
export function KeyList() {
  const words = useKeyWords();
  if (!useScripts()) return null;
  return (
    <section aria-label="Keys" className={styles.keys}>
      {Object.entries(keysBy(words)).map(([where, keys]) => (
        <Fragment key={where}>
          <p className={styles.where} id={idOf(where)}>{where}</p>
          <dl aria-labelledby={idOf(where)}>
            {keys.map(([key, does]) => <div key={key} className={styles.key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}
          </dl>
        </Fragment>
      ))}
    </section>
  );
}

function idOf(where: string): string {
  return `keys-${where.toLowerCase().replaceAll(" ", "-")}`;
}
