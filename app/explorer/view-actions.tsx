"use client";

import { Check, Link2, Quote, Redo2, Undo2 } from "lucide-react";
import { useEffect } from "react";
import { citeHref } from "@/lib/view/cited-view";
import type { View } from "@/lib/view/view";
import header from "../components/header.module.css";
import { useCopy } from "../components/use-copy";
import { useKeyWords } from "../components/use-key-words";
import { useHistory } from "./use-history";
import { goAlong } from "./view-trail";

/** What can be done with any view: undo and redo the last change, copy a link to it, and cite it. */
export function ViewActions({ view }: { readonly view: View }) {
  const { undo, redo } = useHistory();
  const keys = useKeyWords();
  useUndoKeys();
  return (
    <>
      <button type="button" className={header.icon} disabled={!undo} onClick={() => goAlong(-1)} aria-label="Undo" title={`Undo (${keys("Z")})`}>
        <Undo2 size={17} strokeWidth={1.75} aria-hidden />
      </button>
      <button type="button" className={header.icon} disabled={!redo} onClick={() => goAlong(1)} aria-label="Redo" title={`Redo (${keys("Z", true)})`}>
        <Redo2 size={17} strokeWidth={1.75} aria-hidden />
      </button>
      <span className={header.divider} />
      <CopyLink />
      {/* Where there is no room for it, the menu beside it has it too. */}
      <a className={`${header.action} ${header.roomy}`} href={citeHref(view)} aria-label="Cite" title="How to cite this view">
        <Quote size={15} strokeWidth={1.75} aria-hidden />
        <span className="label">Cite</span>
      </a>
    </>
  );
}

function CopyLink() {
  const { said, copy } = useCopy();
  return (
    <>
      <button type="button" className={header.action} onClick={() => copy(window.location.href)} title="Copy a link to this view">
        {said === "copied" ? <Check size={16} strokeWidth={1.75} aria-hidden /> : <Link2 size={16} strokeWidth={1.75} aria-hidden />}
        <span className="label">{said === "copied" ? "Copied" : "Copy link"}</span>
      </button>
      <span className="visually-hidden" role="status">
        {said === "copied" ? "Link copied" : said === "failed" ? "The link could not be copied; take it from the address bar" : ""}
      </span>
    </>
  );
}

/** Whether a key belongs to a field; the search box, once something was chosen from it, is empty and has nothing to undo. */
function isTyping(target: EventTarget | null): boolean {
  const field = target instanceof Element ? target.closest("input, textarea, select, [contenteditable=true]") : null;
  return field !== null && !(field instanceof HTMLInputElement && field.role === "combobox" && field.value === "");
}

/** Ctrl-Z and Ctrl-Shift-Z (⌘ on a Mac), but not while text is typed: there they are the field's own. */
function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target)) return;
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
