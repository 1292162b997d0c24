"use client";

import { Search, X } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { SearchItem } from "@/lib/domain/answers";
import { readAsked } from "@/lib/view/commands/asked";
import type { Command } from "@/lib/view/commands/command";
import { listCommands, type CommandList } from "@/lib/view/commands/list-commands";
import type { Recent } from "@/lib/view/commands/recent";
import { DEFAULT_VIEW, viewHref } from "@/lib/view/view";
import { changeView, shownView } from "../explorer/change-view";
import { useKept } from "../explorer/kept/store";
import { CommandOptions } from "./command-options";
import { recentCommands, rememberCommand } from "./recent-commands";
import { doDeed } from "./run-command";
import { useCombobox } from "./use-combobox";
import { useCopy } from "./use-copy";
import { useFound, type Found } from "./use-found";
import { useKeyWords } from "./use-key-words";
import styles from "./search-box.module.css";

const EXPLORER = "/";
const NOTHING: CommandList = { groups: [], commands: [], enter: -1 };
/** Enough that actors are among what is found, where only they are of use. */
const ACTORS_AMONG = 40;

/**
 * The search and the command bar in one: finds people, countries, places, topics, meetings, sources and statements, and does
 * by name whatever the page can do. In the explorer a choice changes the view; elsewhere it opens the page of what was
 * found, or leads to the explorer. Before the scripts have loaded, it is a form that filters by words.
 */
export function SearchBox({ large = false }: { readonly large?: boolean }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const inExplorer = usePathname() === EXPLORER;
  const kept = useKept();
  const { said, copy } = useCopy();
  const keys = useKeyWords();
  const [text, setText] = useState("");
  /** From whom chains are asked for. */
  const [from, setFrom] = useState<SearchItem | null>(null);
  /** What was done last, as of when the field was entered; null before it was. */
  const [recent, setRecent] = useState<readonly Recent[] | null>(null);

  const asked = from === null ? readAsked(text) : { verb: "chains" as const, words: text.trim(), other: "" };
  const limit = asked.verb === "find" || asked.verb === "open" || asked.verb === "filter" ? undefined : ACTORS_AMONG;
  const found = useFound(asked.words, limit);
  const others = useFound(asked.other, limit);
  const list = recent === null ? NOTHING : listCommands(text, {
    view: inExplorer ? shownView() : null,
    views: kept.kind === "read" ? kept.kept.views : [],
    recent, from, found: itemsOf(found), others: itemsOf(others),
  });

  const words = text.trim();
  const { shown, active, typed, close, show, option, field } = useCombobox({ id, words, offers: true, options: list.commands.map((command) => command.id), onClear: () => setText("") });
  const back = useShortcut(input, !large, show);
  const leave = () => {
    setText("");
    setFrom(null);
    close();
    back();
  };
  const enter = active === -1 ? list.enter : active;

  const run = (command: Command) => {
    const { act, item } = command;
    if (act.kind === "ask") {
      setText("");
      setFrom(act.from);
      typed();
      return;
    }
    rememberCommand(command);
    leave();
    if (act.kind === "do") doDeed(act.deed, copy);
    else if (act.kind === "view" && inExplorer) changeView(act.step);
    // The browser itself goes to a place within a page: only then is that place marked as where one was led.
    else if (act.kind === "go" && item?.kind === "statement") window.location.assign(act.href);
    else router.push(act.kind === "go" ? act.href : viewHref(act.step(DEFAULT_VIEW)));
  };
  const pick = (index: number) => {
    const command = list.commands[index];
    if (command !== undefined) run(command);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    pick(enter);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Backspace" && text === "" && from !== null) setFrom(null);
    // The first closes the list, where there is text to come back to; the next goes back to the page.
    else if (event.key === "Escape" && (text === "" || !shown)) {
      event.stopPropagation();
      leave();
    } else field.onKeyDown?.(event);
  };

  return (
    <form role="search" aria-label={large ? "Search again" : "Search"} action={EXPLORER} method="get" className={styles.form} data-large={large || undefined} onSubmit={submit}
      onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) close(); }}>
      <Search aria-hidden className={styles.glass} size={16} strokeWidth={1.75} />
      <input
        {...field}
        ref={input}
        className={styles.input}
        type="text"
        name="q"
        maxLength={200}
        value={text}
        placeholder={said === "copied" ? "Link copied" : from === null ? "Search, or say what to do" : `Chains from ${from.label} to whom?`}
        aria-label={from === null ? "Search people, countries, places, topics, meetings, sources and statements, or say what to do" : `Chains from ${from.label} to`}
        enterKeyHint="search"
        onFocus={(event) => { setRecent(recentCommands()); field.onFocus?.(event); }}
        onChange={(event) => { setText(event.target.value); typed(); }}
        onKeyDown={press}
      />
      {from !== null && <button type="button" className={styles.letBe} onClick={() => { setFrom(null); input.current?.focus(); }} aria-label="No chains"><X size={14} strokeWidth={1.75} aria-hidden /></button>}
      {!large && from === null && <kbd className={styles.key} aria-hidden>{keys("K")}</kbd>}
      <CommandOptions id={id} shown={shown} groups={list.groups} enter={enter} state={stateWords(found, words, from)} inExplorer={inExplorer} option={option} onPick={pick} />
      <span className="visually-hidden" role="status">{said === "copied" ? "Link copied" : said === "failed" ? "The link could not be copied; take it from the address bar" : ""}</span>
    </form>
  );
}

function itemsOf(found: Found): readonly SearchItem[] {
  return found.state === "found" || found.state === "asking" ? found.items : [];
}

function stateWords(found: Found, words: string, from: SearchItem | null): string {
  if (found.state === "failed") return found.message;
  if (words === "") return from === null ? "" : "Type whom the chains are to lead to.";
  if (found.state === "asking" && found.items.length === 0) return "Searching…";
  if (found.state === "found" && found.items.length === 0) return from === null ? `Nothing is named “${found.words}”. The words may still stand in a meeting’s title.` : `Nobody is named “${found.words}”.`;
  return "";
}

/**
 * Ctrl-K or Cmd-K goes to the field from anywhere on the page.
 * @returns what goes back to where the reader was; where nobody came by the keys, nothing happens
 */
function useShortcut(input: React.RefObject<HTMLInputElement | null>, on: boolean, onCome: () => void): () => void {
  const opener = useRef<Element | null>(null);
  const come = useRef(onCome);
  useEffect(() => {
    come.current = onCome;
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (document.activeElement !== input.current) opener.current = document.activeElement;
      input.current?.focus();
      input.current?.select();
      come.current();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [input, on]);
  return () => {
    const before = opener.current;
    opener.current = null;
    if (!(before instanceof HTMLElement) || !before.isConnected) return;
    if (before === document.body) input.current?.blur();
    else before.focus({ preventScroll: true });
  };
}
