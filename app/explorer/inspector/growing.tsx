"use client";

import { useState, type ReactNode } from "react";
import type { Graph, GraphNode } from "@/lib/domain/answers";
import { EXPAND_BY } from "@/lib/domain/expansion";
import { grow, isFocused, isGrown, shrink } from "@/lib/view/focus";
import { tiedTo } from "@/lib/view/graph-ties";
import { numberWords } from "@/lib/view/labels";
import { neighboursUrl } from "@/lib/view/requests";
import { useAnswer } from "../use-answer";
import { ExpandChoices } from "./expand-choices";
import type { Shown } from "./shown";
import { Failed, Waiting } from "./states";
import styles from "./inspector.module.css";

/** Draws those whom an actor met and who are not drawn yet, or takes back what it drew; and the choice of whom. */
export function useGrowing({ id, node, shown }: { readonly id: string; readonly node: GraphNode | undefined; readonly shown: Shown }): {
  readonly buttons: ReactNode;
  readonly field: ReactNode;
} {
  const [openFor, setOpenFor] = useState<string | null>(null);
  const { view, change, graph } = shown;
  const stands = isGrown(view, id);
  const focused = view.focus.length > 0;
  const left = node === undefined ? 0 : node.neighbours - tiedTo(graph?.edges ?? [], id).length;
  const isOpen = openFor === id && node !== undefined;

  const first = node === undefined ? (focused ? "Draw with partners too" : "Draw with partners") : left <= 0 ? null : <>Expand <span className={styles.aside}>{focused ? `${numberWords(left)} more` : words(left, view.expand.length > 0)}</span></>;
  return {
    buttons: (
      <>
        {stands && !isFocused(view, [id]) && <button type="button" className={styles.action} onClick={() => change((now) => shrink(now, id))}>Collapse</button>}
        {!stands && first !== null && <button type="button" className={styles.action} onClick={() => change((now) => grow(now, id))}>{first}</button>}
        {node !== undefined && view.projection === "network" && !focused && view.group.length === 0 && (stands || left > 0) && (
          <button type="button" className={styles.action} aria-expanded={isOpen} onClick={() => setOpenFor(isOpen ? null : id)}>
            Add…{stands && left > 0 && <span className={styles.aside}> {numberWords(left)} more</span>}
          </button>
        )}
      </>
    ),
    field: isOpen && graph !== undefined ? <Choosing id={id} graph={graph} shown={shown} /> : null,
  };
}

/** @param others expansions stand already, and may have drawn some of them: then it may be fewer */
function words(left: number, others: boolean): string {
  if (left <= EXPAND_BY) return `${left} more`;
  return `${others ? "up to " : ""}${EXPAND_BY} of ${numberWords(left)} more`;
}

function Choosing({ id, graph, shown: { view, change } }: { readonly id: string; readonly graph: Graph; readonly shown: Shown }) {
  const around = useAnswer<Graph>(neighboursUrl(view, id));
  if (around.error) return <Failed error={around.error} retry={around.retry} />;
  // What was asked for another actor, or another view, counts for nothing here.
  if (around.data === undefined || around.loading || around.data.nodes[0]?.id !== id) return <Waiting />;
  return <ExpandChoices id={id} around={around.data} graph={graph} view={view} change={change} />;
}
