"use client";

import { ArrowLeft, PanelRightOpen, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Graph } from "@/lib/domain/answers";
import { readSelection, type Selection } from "@/lib/view/behind";
import { select, setMeasures } from "@/lib/view/changes";
import { viewHref, type View } from "@/lib/view/view";
import { MeasuresPanel } from "../measures/measures-panel";
import type { Measured } from "../measures/use-measures";
import type { Change } from "../use-view";
import { ActorPanel } from "./actor-panel";
import { MeetingPanel } from "./meeting-panel";
import { PanelTabs } from "./panel-tabs";
import type { Shown } from "./shown";
import { TiePanel } from "./tie-panel";
import { ViewPanel } from "./view-panel";
import styles from "./inspector.module.css";

interface InspectorProps {
  readonly view: View;
  readonly change: Change;
  readonly graph: Graph | undefined;
  readonly measured: Measured;
}

/**
 * What is selected, in words, with its sources; with nothing selected, the newest meetings of the view; in place of
 * both, where the view asks for them, the measures of its network.
 */
export function Inspector({ view, change, graph, measured }: InspectorProps) {
  const panel = useRef<HTMLElement>(null);
  const [closed, setClosed] = useState(false);
  /** The selection that a link of the panel was followed from. */
  const [trail, setTrail] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const selected = view.select;
  const measures = view.show === "graph" ? view.measures : null;
  const returnFocus = useOpener(selected !== null);

  const go = (id: string, from: string | null) => {
    setTrail(from === null ? null : { from, to: id });
    change((now) => select(now, id));
    // What was followed is gone with the panel's old content.
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo({ top: 0 });
  };
  const close = () => {
    if (measures !== null) return change((now) => setMeasures(now, null));
    if (selected === null) setClosed(true);
    else change((now) => select(now, null));
    returnFocus();
  };

  if (closed && selected === null && measures === null) {
    return (
      <aside className={styles.strait} aria-label="Inspector">
        <button type="button" className={styles.icon} onClick={() => setClosed(false)} aria-label="Show the meetings in view" title="Show the meetings in view">
          <PanelRightOpen aria-hidden size={17} strokeWidth={1.75} />
        </button>
      </aside>
    );
  }

  const shown: Shown = {
    view, change, graph,
    following: { href: (id) => viewHref(select(view, id)), follow: (id) => go(id, selected) },
  };
  const back = trail !== null && trail.to === selected ? trail.from : null;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the panel from anywhere within it
    <aside ref={panel} className={styles.panel} aria-label="Inspector" tabIndex={-1} data-wide={measures !== null || undefined} data-empty={(selected === null && measures === null) || undefined}
      onKeyDown={(event) => { if (event.key === "Escape" && selected !== null) close(); }}>
      <div className={styles.bar}>
        {back !== null && (
          <button type="button" className={styles.back} onClick={() => go(back, null)}><ArrowLeft aria-hidden size={14} /> Back</button>
        )}
        <button type="button" className={styles.icon} onClick={close} aria-label="Close" title={selected === null ? "Close" : "Close (Esc)"}>
          <X aria-hidden size={17} strokeWidth={1.75} />
        </button>
      </div>
      {view.show === "graph" && <PanelTabs view={view} change={change} />}
      {measures !== null
        ? <MeasuresPanel view={view} change={change} order={measures} measured={measured} />
        : selected === null ? <ViewPanel shown={shown} /> : <Selected key={selected} selection={readSelection(selected, graph)} shown={shown} />}
    </aside>
  );
}

function Selected({ selection, shown }: { readonly selection: Selection; readonly shown: Shown }) {
  switch (selection.kind) {
    case "actor":
      return <ActorPanel id={selection.id} shown={shown} />;
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
