"use client";

import { useEffect, useRef, useState, type RefObject } from "react";
import type { Core } from "cytoscape";
import { select } from "@/lib/view/changes";
import { grow, toggleFocus } from "@/lib/view/focus";
import type { Positions } from "@/lib/view/graph-geometry";
import { toggleGroup } from "@/lib/view/grouping";
import { DIRECTIONS, isDirection, walkTowards, type Direction } from "@/lib/view/graph-walk";
import { hide, isPinned, pinAll, release, toggleSelected } from "@/lib/view/selected";
import type { View } from "@/lib/view/view";
import type { Change } from "../use-view";
import type { Viewport } from "./use-viewport";

interface Ground {
  readonly cy: Core | null;
  /** Where the walk begins: the selected node, or the one with most meetings. */
  readonly start: string | null;
  readonly viewport: Viewport;
  readonly change: Change;
  /** Nodes move up and down only. */
  readonly upright: boolean;
  /** The country whose people a node may be drawn as one with. */
  readonly groupOf: (id: string) => string | null;
}

/** How far Shift and an arrow key move a node, in the graph's own coordinates. */
const PUSH = 15;
/** Pushes of one node that follow each other within this time are one step of the trail. */
const ONE_PUSH_MS = 1000;

/**
 * Walks the graph by the keyboard while the container has the focus: arrows to the next tied node in a direction, with
 * Shift they move the node itself, Enter selects, with Shift it adds to what is selected, E expands, F focuses and draws
 * all again, G draws the people of a country as one and one by one again, H hides, L locks and releases, Escape deselects,
 * plus and minus zoom, 0 fits.
 * @returns the node that the keyboard is at; null while the focus is elsewhere
 */
export function useWalk(container: RefObject<HTMLElement | null>, { cy, start, viewport, change, upright, groupOf }: Ground): string | null {
  const [at, setAt] = useState<string | null>(null);
  const [within, setWithin] = useState(false);
  /** The last push: which node, to which view it led, and when. A view shown meanwhile is not written over. */
  const pushed = useRef<{ readonly id: string; readonly href: string; readonly time: number } | null>(null);
  /** From whom people were drawn as one: the way back leads there. */
  const gathered = useRef<Map<string, string>>(new Map());
  const here = at !== null && cy !== null && !cy.destroyed() && cy.getElementById(at).nonempty() ? at : start;

  useEffect(() => {
    const element = container.current;
    if (element === null || cy === null) return;
    const go = (id: string | null) => {
      if (id === null) return;
      setAt(id);
      setWithin(true);
      viewport.show(id);
    };
    const push = (key: Direction) => {
      if (here === null || (upright && DIRECTIONS[key].x !== 0)) return;
      const { x, y } = cy.getElementById(here).position();
      const { current: last } = pushed;
      const follows = last !== null && last.id === here && last.href === window.location.href && performance.now() - last.time < ONE_PUSH_MS;
      change((view) => pinAll(view, [{ id: here, x: x + PUSH * DIRECTIONS[key].x, y: y + PUSH * DIRECTIONS[key].y }]), follows ? "replace" : "push");
      pushed.current = { id: here, href: window.location.href, time: performance.now() };
    };
    const lock = () => {
      if (here === null) return;
      const { x, y } = cy.getElementById(here).position();
      change((view) => (isPinned(view, here) ? release(view, [here]) : pinAll(view, [{ id: here, x, y }])));
    };
    const gather = () => {
      const code = here === null ? null : groupOf(here);
      if (here === null || code === null) return;
      const back = here === code ? gathered.current.get(code) ?? null : null;
      if (here !== code) gathered.current.set(code, here);
      setAt(here === code ? back : code);
      change((view) => {
        const next = toggleGroup(view, code);
        return back === null || view.select !== code ? next : select(next, back);
      });
    };
    const choose = (adds: boolean) => change((view) => (adds && here !== null ? toggleSelected(view, here) : select(view, here)));
    const actions: Readonly<Record<string, () => void>> = {
      "+": viewport.zoomIn,
      "=": viewport.zoomIn,
      "-": viewport.zoomOut,
      "0": viewport.fit,
      l: () => lock(),
      g: () => gather(),
      e: () => here !== null && change((view) => growAt(cy, view, here)),
      f: () => here !== null && isActorAt(cy, here) && change((view) => toggleFocus(view, [here])),
      h: () => here !== null && change((view) => hide(view, here)),
      Escape: () => change((view) => select(view, null)),
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { key, shiftKey } = event;
      const walk = (direction: Direction) => (shiftKey ? push(direction) : go(here === null ? start : walkTowards(standing(cy), tiesOf(cy, here), here, direction)));
      const action = isDirection(key) ? () => walk(key) : key === "Enter" || key === " " ? () => choose(shiftKey) : actions[key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    // Only where the keyboard brought the focus is there something to walk.
    const enter = () => setWithin(element.matches(":focus-visible"));
    const leave = () => setWithin(false);
    element.addEventListener("keydown", press);
    element.addEventListener("focus", enter);
    element.addEventListener("blur", leave);
    return () => {
      element.removeEventListener("keydown", press);
      element.removeEventListener("focus", enter);
      element.removeEventListener("blur", leave);
    };
  }, [container, cy, here, start, viewport, change, upright, groupOf]);

  return within ? here : null;
}

/** What a double click, and E, do to a node. Only actors are in focus. */
export function growAt(cy: Core, view: View, id: string): View {
  return view.focus.length > 0 && !isActorAt(cy, id) ? view : grow(view, id);
}

/** Whether a node is an actor, and no meeting. */
function isActorAt(cy: Core, id: string): boolean {
  return cy.getElementById(id).data("kind") !== "meeting";
}

function standing(cy: Core): Positions {
  return new Map(cy.nodes().map((node) => [node.id(), node.position()]));
}

function tiesOf(cy: Core, id: string) {
  return cy.getElementById(id).connectedEdges().map((tie) => ({ source: tie.source().id(), target: tie.target().id() }));
}
