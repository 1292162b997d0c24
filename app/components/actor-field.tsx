"use client";

import { useId, useState, type KeyboardEvent } from "react";
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
}

/**
 * A field for an actor: a name or an id, typed or chosen from what is found. Without scripts it is a field like any
 * other, and the server finds whom the name means.
 */
export function ActorField({ name, label, defaultValue }: ActorFieldProps) {
  const id = useId();
  const [text, setText] = useState(defaultValue);
  // What was there before anything was typed is not asked for.
  const words = text === defaultValue ? "" : text.trim();
  const found = useFound(words, LIMIT);
  const groups = groupFound(found.state === "found" || found.state === "asking" ? found.items.filter(isActor) : []);
  const items = groups.flatMap((group) => group.items);
  const { shown, active, point, typed, close, field } = useCombobox({ id, words, count: items.length, onClear: () => setText("") });

  const pick = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    setText(typedFor(item, items));
    close();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter" && shown && active >= 0) {
      event.preventDefault();
      pick(active);
    } else field.onKeyDown?.(event);
  };

  return (
    <div className={styles.field} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) close(); }}>
      <label htmlFor={`${id}input`}>{label}</label>
      <input
        {...field}
        id={`${id}input`} className={styles.input} type="text" name={name} maxLength={200} value={text} placeholder="A person, country or organization"
        onChange={(event) => { setText(event.target.value); typed(); }} onKeyDown={press}
      />
      <SearchOptions id={id} shown={shown} found={found} groups={groups} words={words} active={active} count={items.length} byWords={false} onPick={pick} onPoint={point} />
    </div>
  );
}
