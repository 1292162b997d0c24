"use client";

import { useEffect } from "react";
import type { Core, EdgeSingular, EventObject } from "cytoscape";
import { expandOnce, pin, select } from "@/lib/view/changes";
import type { Change } from "../use-view";

/** The greatest coordinate that an address can hold. */
const MOST = 99_999;

/** What the pointer does: a click selects, on empty ground deselects; a double click expands; dragging pins. */
export function useGestures(cy: Core | null, change: Change): void {
  useEffect(() => {
    if (cy === null || cy.destroyed()) return;
    const tap = ({ target }: EventObject) => change((view) => select(view, target === cy ? null : selectionOf(target)));
    const doubleTap = ({ target }: EventObject) => change((view) => expandOnce(view, idOf(target)));
    const drop = ({ target }: EventObject) => {
      const { x, y } = (target as ReturnType<Core["getElementById"]>).position();
      change((view) => pin(view, idOf(target), within(x), within(y)));
    };
    cy.on("tap", tap);
    cy.on("dbltap", "node", doubleTap);
    cy.on("dragfree", "node", drop);
    return () => {
      cy.off("tap", tap);
      cy.off("dbltap", "node", doubleTap);
      cy.off("dragfree", "node", drop);
    };
  }, [cy, change]);
}

function idOf(target: unknown): string {
  return (target as ReturnType<Core["getElementById"]>).id();
}

/** A line to a meeting stands for the meeting: it has no meetings of its own. */
function selectionOf(target: unknown): string {
  const element = target as ReturnType<Core["getElementById"]>;
  if (!element.isEdge()) return idOf(target);
  const meeting = (element as unknown as EdgeSingular).connectedNodes('[kind = "meeting"]');
  return meeting.nonempty() ? meeting.first().id() : idOf(target);
}

function within(coordinate: number): number {
  return Math.max(-MOST, Math.min(MOST, coordinate));
}
