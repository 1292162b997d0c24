"use client";

import { Search } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import type { SearchItem } from "@/lib/domain/answers";
import { choose, chooseWords, groupFound } from "@/lib/view/found";
import { foundHref } from "@/lib/view/hrefs";
import { parseView, viewHref, type View } from "@/lib/view/view";
import { showAddress } from "../explorer/view-trail";
import { SearchOptions } from "./search-options";
import { useCombobox } from "./use-combobox";
import { useFound } from "./use-found";
import styles from "./search-box.module.css";

const EXPLORER = "/";

/**
 * Finds people, countries, places, topics, meetings, sources and statements. In the explorer a choice narrows the view, elsewhere
 * it opens the page of what was found. Before the scripts have loaded, it is a form that filters by words.
 */
export function SearchBox({ large = false }: { readonly large?: boolean }) {
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const inExplorer = usePathname() === EXPLORER;
  const found = useFound(text);
  const id = useId();

  useShortcut(input, !large);

  const words = text.trim();
  const groups = found.state === "found" || found.state === "asking" ? groupFound(found.items) : [];
  const items = groups.flatMap((group) => group.items);
  /** The last option filters by the words themselves. */
  const count = items.length + 1;
  const { shown, active, point, typed, close, field } = useCombobox({ id, words, count, onClear: () => setText("") });

  const done = () => {
    setText("");
    close();
  };
  const change = (step: (view: View) => View) => {
    const href = viewHref(step(parseView(new URLSearchParams(window.location.search)).view));
    if (href !== window.location.pathname + window.location.search) showAddress(href, "push");
  };
  const pick = (item: SearchItem) => {
    done();
    if (inExplorer) change((view) => choose(view, item));
    // The browser itself goes to a place within a page: only then is that place marked as where one was led.
    else if (item.kind === "statement") window.location.assign(foundHref(item));
    else router.push(foundHref(item));
  };
  const filterByWords = () => {
    done();
    if (inExplorer) change((view) => chooseWords(view, words));
    else router.push(`/?${new URLSearchParams({ q: words }).toString()}`);
  };
  const pickAt = (index: number) => {
    const item = items[index];
    if (item) pick(item);
    else filterByWords();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words !== "") pickAt(active === -1 ? items.length : active);
  };

  return (
    <form role="search" aria-label={large ? "Search again" : "Search"} action={EXPLORER} method="get" className={styles.form} data-large={large || undefined} onSubmit={submit}
      onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) close(); }}>
      <Search aria-hidden className={styles.glass} size={16} strokeWidth={1.75} />
      <input
        ref={input}
        className={styles.input}
        type="text"
        name="q"
        maxLength={200}
        value={text}
        placeholder="Search people, countries, places, topics"
        aria-label="Search people, countries, places, topics, meetings, sources and statements"
        enterKeyHint="search"
        {...field}
        onChange={(event) => { setText(event.target.value); typed(); }}
      />
      {!large && <kbd className={styles.key} aria-hidden>Ctrl K</kbd>}
      <SearchOptions id={id} shown={shown} found={found} groups={groups} words={words} active={active} count={items.length} onPick={pickAt} onPoint={point} />
    </form>
  );
}

/** Ctrl-K or Cmd-K goes to the search from anywhere on the page. */
function useShortcut(input: React.RefObject<HTMLInputElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [input, on]);
}
