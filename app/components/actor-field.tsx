"use client";

import { useId, useState, type KeyboardEvent } from "react";
import type { SearchItem } from "@/lib/domain/answers";
import { groupFound, isActor, typedFor } from "@/lib/view/found";
import { SearchOptions } from "./search-options";
import { useCombobox } from "./use-combobox";
import { useFound } from "./use-found";
import styles from "./actor-field.module.css";

/** Enough that actors are among what is found. */
const LIMIT = 40;

interface ActorFieldProps {
  readonly name: string;
  readonly label: string;
  /** What stands in it at first: a name or an id. */
  readonly defaultValue: string;
  readonly placeholder?: string;
  /** Who of those found can be chosen; without it, every actor. */
  readonly isWanted?: (item: SearchItem) => boolean;
  /** Takes whom the reader chose, by Enter the first; without it, the name stands in the field. */
  readonly onChoose?: (item: SearchItem) => void;
}

/**
 * A field for an actor: a name or an id, typed or chosen from what is found. Without scripts it is a field like any
 * other, and the server finds whom the name means.
 */
export function ActorField({ name, label, defaultValue, placeholder = "A person, country or organization", isWanted = isActor, onChoose }: ActorFieldProps) {
  const id = useId();
  const [text, setText] = useState(defaultValue);
  // What was there before anything was typed is not asked for.
  const words = text === defaultValue ? "" : text.trim();
  const found = useFound(words, LIMIT);
  const groups = groupFound(found.state === "found" || found.state === "asking" ? found.items.filter(isWanted) : []);
  const items = groups.flatMap((group) => group.items);
  const { shown, active, typed, close, option, field } = useCombobox({ id, words, options: items.map(({ id: own }) => own), onClear: () => setText("") });

  const pick = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    close();
    if (onChoose === undefined) setText(typedFor(item, items));
    else onChoose(item);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = active >= 0 ? active : onChoose === undefined ? -1 : 0;
    if (event.key === "Enter" && shown && chosen >= 0) {
      event.preventDefault();
      pick(chosen);
    } else field.onKeyDown?.(event);
  };

  return (
    <div className={styles.field} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) close(); }}>
      <label htmlFor={`${id}input`}>{label}</label>
      <input
        {...field}
        id={`${id}input`} className={styles.input} type="text" name={name} maxLength={200} value={text} placeholder={placeholder}
        onChange={(event) => { setText(event.target.value); typed(); }} onKeyDown={press}
      />
      <SearchOptions id={id} shown={shown} found={found} groups={groups} words={words} count={items.length} option={option} onPick={pick} />
    </div>
  );
}
