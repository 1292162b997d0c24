"use client";

import { useId, useState, type FormEvent } from "react";
import { setWindow } from "@/lib/view/changes";
import { readWindow } from "@/lib/view/timeline-window";
import { viewToSearch, type View } from "@/lib/view/view";
import type { Change } from "../use-view";
import styles from "./dates-and-size.module.css";

/** The window of time, typed: a form that works before scripts have loaded; a fault is told in its place. */
export function DateFields({ view, change }: { readonly view: View; readonly change: Change }) {
  const [problems, setProblems] = useState<{ readonly from?: string; readonly to?: string }>({});
  const id = useId();
  const others = [...viewToSearch(view)].filter(([name]) => name !== "from" && name !== "to");

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => { const value = form.get(name); return typeof value === "string" ? value : ""; };
    const read = readWindow({ from: text("from"), to: text("to") });
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) change((from) => setWindow(from, read.window.from, read.window.to));
  };

  return (
    <form className={styles.dates} action="/" onSubmit={submit}>
      {others.map(([name, value], index) => <input key={index} type="hidden" name={name} value={value} />)}
      {(["from", "to"] as const).map((name) => (
        <div key={name} className={styles.date}>
          <label htmlFor={`${id}${name}`}>{name === "from" ? "From" : "To"}</label>
          <input
            id={`${id}${name}`} name={name} type="text" inputMode="numeric" autoComplete="off" placeholder="YYYY-MM-DD" maxLength={10}
            defaultValue={view.filter[name] ?? ""} aria-invalid={problems[name] !== undefined} aria-describedby={`${id}problem`}
          />
        </div>
      ))}
      <button type="submit" className={styles.set}>Set</button>
      <p id={`${id}problem`} className={styles.problem} role="alert">{[problems.from, problems.to].filter(Boolean).join("; ")}</p>
    </form>
  );
}
