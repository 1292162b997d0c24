"use client";

import { ArrowLeft, PanelRightOpen, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Graph } from "@/lib/domain/answers";
import type { Level } from "@/lib/domain/words";
import { readSelection, type Selection } from "@/lib/view/behind";
import { chainsBetween, closeChains } from "@/lib/view/chains";
import { select, setMeasures } from "@/lib/view/changes";
import type { NameOf } from "@/lib/view/chips";
import { groupsOf } from "@/lib/view/requests";
import { viewHref, type View } from "@/lib/view/view";
import { MeasuresPanel } from "../measures/measures-panel";
import type { Measured } from "../measures/use-measures";
import { useChains } from "../use-chains";
import type { Change } from "../use-view";
import { ActorPanel } from "./actor-panel";
import { GroupPanel } from "./group-panel";
import { ManyPanel } from "./many-panel";
import { MeetingPanel } from "./meeting-panel";
import { PanelTabs } from "./panel-tabs";
import { PathPanel } from "./path-panel";
import type { Shown } from "./shown";
import { TiePanel } from "./tie-panel";
import { ViewPanel } from "./view-panel";
import styles from "./inspector.module.css";

interface InspectorProps {
  readonly view: View;
  readonly change: Change;
  readonly graph: Graph | undefined;
  readonly measured: Measured;
  readonly nameOf: NameOf;
}

/**
 * What is selected, in words, with its sources; without a selection the chains that the view asks for, or else its newest
 * meetings; in place of all, where the view asks for them, the measures of its network.
 */
export function Inspector({ view, change, graph, measured, nameOf }: InspectorProps) {
  const panel = useRef<HTMLElement>(null);
  const [closed, setClosed] = useState(false);
  /** The selection that a link of the panel was followed from. */
  const [trail, setTrail] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const selected = view.select;
  const measures = view.show === "graph" ? view.measures : null;
  const chains = useChains(view);
  const several = view.among.length > 0;
  const isBare = selected === null && !several && chains === null;
  const isEmpty = isBare && measures === null;
  const returnFocus = useOpener(!isBare);

  const begin = () => {
    // What was followed is gone with the panel's old content.
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo({ top: 0 });
  };
  const go = (id: string | null, from: string | null) => {
    setTrail(from === null || id === null ? null : { from, to: id });
    change((now) => select(now, id));
    begin();
  };
  const showChains = (a: string, b: string, level: Level) => {
    setTrail(null);
    change((now) => chainsBetween(now, a, b, level));
    begin();
  };
  const close = () => {
    if (measures !== null) return change((now) => setMeasures(now, null));
    if (isEmpty) setClosed(true);
    else change((now) => (now.select === null && now.among.length === 0 ? closeChains(now) : select(now, null)));
    if (selected === null || chains === null) returnFocus();
    else begin();
  };

  if (closed && isEmpty) {
    return (
      <aside className={styles.strait} aria-label="Inspector">
        <button type="button" className={styles.icon} onClick={() => setClosed(false)} aria-label="Show the meetings in view" title="Show the meetings in view">
          <PanelRightOpen aria-hidden size={17} strokeWidth={1.75} />
        </button>
      </aside>
    );
  }

  const shown: Shown = {
    view, change, graph, showChains, nameOf,
    following: { href: (id) => viewHref(select(view, id)), follow: (id) => go(id, several ? null : selected) },
  };
  const back = trail !== null && trail.to === selected ? trail.from : null;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the panel from anywhere within it
    <aside ref={panel} className={styles.panel} aria-label="Inspector" tabIndex={-1} data-wide={measures !== null || undefined} data-empty={isEmpty || undefined}
      onKeyDown={(event) => { if (event.key === "Escape" && !isEmpty) close(); }}>
      <div className={styles.bar}>
        {back !== null && (
          <button type="button" className={styles.back} onClick={() => go(back, null)}><ArrowLeft aria-hidden size={14} /> Back</button>
        )}
        {back === null && selected !== null && chains !== null && (
          <button type="button" className={styles.back} onClick={() => go(null, null)}><ArrowLeft aria-hidden size={14} /> Chains</button>
        )}
        <button type="button" className={styles.icon} onClick={close} aria-label="Close" title={isEmpty ? "Close" : "Close (Esc)"}>
          <X aria-hidden size={17} strokeWidth={1.75} />
        </button>
      </div>
      {view.show === "graph" && <PanelTabs view={view} change={change} />}
      {measures !== null && <MeasuresPanel view={view} change={change} order={measures} measured={measured} />}
      {isEmpty && <ViewPanel shown={shown} />}
      {measures === null && several && <ManyPanel shown={shown} />}
      {measures === null && selected === null && !several && chains !== null && <PathPanel key={view.path} chains={chains} shown={shown} />}
      {measures === null && selected !== null && !several && <Selected key={selected} selection={readSelection(selected, graph)} shown={shown} />}
    </aside>
  );
}

function Selected({ selection, shown }: { readonly selection: Selection; readonly shown: Shown }) {
  switch (selection.kind) {
    case "actor":
      return groupsOf(shown.view).includes(selection.id) ? <GroupPanel code={selection.id} shown={shown} /> : <ActorPanel id={selection.id} shown={shown} />;
    case "tie":
      return <TiePanel ids={selection.ids} shown={shown} />;
    case "meeting":
      return <MeetingPanel id={selection.id} shown={shown} />;
  }
}

/** Remembers what had the focus when the panel opened; the answer puts it back there, or on the page's main part. */
function useOpener(open: boolean): () => void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  return () => {
    const before = opener.current;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else document.querySelector<HTMLElement>("#main [tabindex='0'], #main button, #main a")?.focus({ preventScroll: true });
  };
}
