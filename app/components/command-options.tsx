"use client";

import { ArrowRight, Bookmark, CalendarRange, Eye, ListFilter, TextSearch, Zap, type LucideIcon } from "lucide-react";
import type { Command, CommandGroup, Listed } from "@/lib/view/commands/command";
import { hintWords } from "@/lib/view/found";
import { countWords, numberWords } from "@/lib/view/labels";
import { FOUND_ICONS } from "./found-icons";
import type { Combobox, OptionAttributes } from "./use-combobox";
import styles from "./search-box.module.css";

/** By what the id of a command begins with. */
const ICONS: Readonly<Record<string, LucideIcon>> = { filter: ListFilter, clear: ListFilter, time: CalendarRange, unit: CalendarRange, saved: Bookmark, words: TextSearch, page: ArrowRight, do: Zap };

interface CommandOptionsProps {
  /** Of the field; the list and its options derive theirs from it. */
  readonly id: string;
  readonly shown: boolean;
  readonly groups: readonly CommandGroup[];
  /** The option that Enter takes now; -1 for none. */
  readonly enter: number;
  /** What is to be known of the search: that it goes on, found nothing, or failed. */
  readonly state: string;
  /** Where a view is changed from here. */
  readonly inExplorer: boolean;
  readonly option: Combobox["option"];
  readonly onPick: (index: number) => void;
}

/** The list under the command bar: what can be done, under headings, with the letters that matched, and what Enter does. */
export function CommandOptions({ id, shown, groups, enter, state, inExplorer, option, onPick }: CommandOptionsProps) {
  const starts = groups.map((_, nth) => groups.slice(0, nth).reduce((sum, { commands }) => sum + commands.length, 0));
  const next = groups.flatMap(({ commands }) => commands)[enter];
  return (
    <div className={styles.popup} hidden={!shown}>
      <div id={`${id}list`} role="listbox" aria-label="What you can do">
        {groups.map(({ heading, commands, total }, nth) => (
          <div key={heading} role="group" aria-labelledby={`${id}g${nth}`}>
            <p id={`${id}g${nth}`} className={styles.group} role="presentation">{heading}{total > commands.length && `, ${commands.length} of ${numberWords(total)}`}</p>
            {commands.map((command, place) => {
              const index = (starts[nth] ?? 0) + place;
              return <Option key={command.id} command={command} enters={index === enter} inExplorer={inExplorer} attributes={option(index, onPick)} />;
            })}
          </div>
        ))}
      </div>
      <p className={styles.state} role="status">{shown ? state : ""}</p>
      <p className={styles.foot} aria-hidden>
        <span className={styles.does}>{next === undefined ? "Type a name, a year, or what to do" : `Enter: ${doesWords(next)}`}</span>
        <span>↑ ↓ choose</span>
        <span>Esc closes</span>
      </p>
    </div>
  );
}

function Option({ command, enters, inExplorer, attributes }: {
  readonly command: Listed;
  readonly enters: boolean;
  readonly inExplorer: boolean;
  readonly attributes: OptionAttributes;
}) {
  const { parts, item, does, id } = command;
  const found = does === undefined ? undefined : item;
  const Icon = item === undefined ? ICONS[id.split(":")[0] ?? ""] ?? Eye : FOUND_ICONS[item.kind];
  return (
    <div {...attributes} className={styles.option} data-words={id === "words" || undefined}>
      <Icon aria-hidden size={15} strokeWidth={1.75} />
      <span className={styles.label}>{parts.map(({ text, marked }, nth) => (marked ? <mark key={nth}>{text}</mark> : text))}</span>
      {found !== undefined && <span className={styles.hint}>{hintWords(found.hint)}</span>}
      {found === undefined && leavesPage(command, inExplorer) && <span className={styles.hint}>in the explorer</span>}
      {found !== undefined && <span className="visually-hidden">. {does}</span>}
      {found !== undefined && found.kind !== "meeting" && found.kind !== "statement" && <span className={styles.count} aria-label={countWords(found.meetings, "meeting")}>{found.meetings}</span>}
      {enters && <kbd className={styles.enter} aria-hidden>↵</kbd>}
    </div>
  );
}

function leavesPage({ act }: Command, inExplorer: boolean): boolean {
  return act.kind === "view" && !inExplorer;
}

/** What a command does, in words: `Filter by, and select: Wang Yi`. */
function doesWords({ label, does }: Command): string {
  if (does === undefined) return label;
  return `${does}: ${label}`;
}
