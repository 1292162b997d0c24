"use client";

import { Check, Link2, Redo2, Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import header from "../components/header.module.css";
import { useHistory } from "./use-history";
import { goAlong } from "./view-trail";

/** How long the button says what it did. */
const SAID_MS = 2500;

/** What can be done with any view: undo and redo the last change, and copy a link to it. */
export function ViewActions() {
  const { undo, redo } = useHistory();
  useUndoKeys();
  return (
    <>
      <button type="button" className={header.icon} disabled={!undo} onClick={() => goAlong(-1)} aria-label="Undo" title="Undo (Ctrl Z)">
        <Undo2 size={17} strokeWidth={1.75} aria-hidden />
      </button>
      <button type="button" className={header.icon} disabled={!redo} onClick={() => goAlong(1)} aria-label="Redo" title="Redo (Ctrl Shift Z)">
        <Redo2 size={17} strokeWidth={1.75} aria-hidden />
      </button>
      <span className={header.divider} />
      <CopyLink />
    </>
  );
}

function CopyLink() {
  const [said, setSaid] = useState<"copied" | "failed" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    const done = await copyText(window.location.href);
    setSaid(done ? "copied" : "failed");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(null), SAID_MS);
  };
  return (
    <>
      <button type="button" className={header.action} onClick={() => void copy()} title="Copy a link to this view">
        {said === "copied" ? <Check size={16} strokeWidth={1.75} aria-hidden /> : <Link2 size={16} strokeWidth={1.75} aria-hidden />}
        <span className="label">{said === "copied" ? "Copied" : "Copy link"}</span>
      </button>
      <span className="visually-hidden" role="status">
        {said === "copied" ? "Link copied" : said === "failed" ? "The link could not be copied; take it from the address bar" : ""}
      </span>
    </>
  );
}

/** False where the browser does not let the page write to the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Ctrl-Z and Ctrl-Shift-Z (⌘ on a Mac), but not while text is typed: there they are the field's own. */
function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable=true]") !== null) return;
      const key = event.key.toLowerCase();
      const back = key === "z" && !event.shiftKey;
      const forward = (key === "z" && event.shiftKey) || (key === "y" && event.ctrlKey);
      if (!back && !forward) return;
      event.preventDefault();
      goAlong(back ? -1 : 1);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
