"use client";

import { useEffect, useRef, useState } from "react";
import type { Graph, MeetingPage, Timeline } from "@/lib/domain/answers";
import { DRAW_MORE, drawMore, setWindow, ungroup } from "@/lib/view/changes";
import { leaveFocus } from "@/lib/view/focus";
import { sentenceText, tellView, type Sentence } from "@/lib/view/sentence";
import type { View } from "@/lib/view/view";
import { SavedMark } from "./kept/saved-mark";
import { StepLink } from "./step-link";
import type { Change } from "./use-view";
import styles from "./head.module.css";

interface ViewSentenceProps {
  readonly view: View;
  readonly change: Change;
  /** Undefined where the answer is not known. */
  readonly answers: {
    readonly graph: Graph | undefined;
    readonly timeline: Timeline | undefined;
    readonly rows: MeetingPage | undefined;
  };
  /** The answers are those of the view before. */
  readonly loading: boolean;
}

/** The view told as a sentence; read out by a screen reader once its answers are there. */
export function ViewSentence({ view, change, answers: { graph, timeline, rows }, loading }: ViewSentenceProps) {
  const told = useSteady(rows === undefined ? null : tellView(view, { meetings: rows.total, graph, timeline }), loading);
  const heading = useKeptFocus([view.focus.length, view.group.length, view.hide.length].join());
  if (told === null) {
    return <div className={styles.sentence}><h1 className={styles.lead}>{loading ? "Meetings" : "How many meetings there are is not known"}</h1></div>;
  }
  return (
    <div className={styles.sentence} aria-busy={loading}>
      <h1 ref={heading} tabIndex={-1} className={styles.lead}>
        <b>{told.meetings}</b>{told.actors !== null && <> of <b>{told.actors}</b></>}{told.region}{told.when}
      </h1>
      <p className={styles.beneath}>
        {told.drawn !== null && (
          <span>
            {told.drawn}
            {view.focus.length > 0 && <> <StepLink view={view} change={change} step={leaveFocus}>Draw all again</StepLink></>}
            {view.group.length > 0 && <> <StepLink view={view} change={change} step={(from) => ungroup(from)}>Draw one by one</StepLink></>}
            {told.more && <> <StepLink view={view} change={change} step={(from) => drawMore(from, DRAW_MORE)}>Draw {DRAW_MORE} more</StepLink></>}
          </span>
        )}
        {told.ties !== null && <span>{told.ties}</span>}
        {told.hidden !== null && <span>{told.hidden} <StepLink view={view} change={change} step={(from) => ({ ...from, hide: [] })}>Show</StepLink></span>}
        {told.outside !== null && (
          <span>{told.outside} <StepLink view={view} change={change} step={(from) => setWindow(from, null, null)}>Widen</StepLink></span>
        )}
        <SavedMark />
      </p>
      <p className="visually-hidden" role="status">{loading ? "" : sentenceText(told)}</p>
    </div>
  );
}

/**
 * A link that goes with what it ends takes the keyboard's place along: the sentence takes it over.
 * @param acts changes with what the links end
 * @returns for the heading of the sentence
 */
function useKeptFocus(acts: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(acts);
  useEffect(() => {
    if (before.current !== acts && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    before.current = acts;
  }, [acts]);
  return heading;
}

/** The sentence of the view before, whole, until all of the new one is known: half of each would be wrong. */
function useSteady(told: Sentence | null, loading: boolean): Sentence | null {
  const [last, setLast] = useState(told);
  if (loading) return last;
  if (told === null || last === null ? told !== last : sentenceText(told) !== sentenceText(last)) setLast(told);
  return told;
}
