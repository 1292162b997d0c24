"use client";

import { useEffect } from "react";
import type { Core, EdgeSingular, EventObject } from "cytoscape";
import { select } from "@/lib/view/changes";
import { pinAll, selectedIds, toggleSelected } from "@/lib/view/selected";
import type { Change } from "../use-view";
import { growAt } from "./use-walk";

/** The greatest coordinate that an address can hold. */
const MOST = 99_999;

/**
 * What the pointer does: a click selects, on empty ground deselects, with Shift adds to what is selected; a double click
 * expands; dragging pins, and one of several selected takes the others along.
 * @param gathering every click adds, as with Shift
 */
export function useGestures(cy: Core | null, change: Change, gathering: boolean): void {
  useEffect(() => {
    if (cy === null || cy.destroyed()) return;
    const tap = ({ target, originalEvent }: EventObject) => {
      const adds = gathering || (originalEvent as MouseEvent | undefined)?.shiftKey === true;
      if (!adds) return change((view) => select(view, target === cy ? null : selectionOf(target)));
      if (target !== cy && (target as ReturnType<Core["getElementById"]>).isNode()) change((view) => toggleSelected(view, idOf(target)));
    };
    const doubleTap = ({ target }: EventObject) => change((view) => growAt(cy, view, idOf(target)));
    const drop = ({ target }: EventObject) => {
      const id = idOf(target);
      change((view) => {
        const moved = movedWith(selectedIds(view), view.among.length > 0, id);
        return pinAll(view, moved.map((each) => ({ id: each, element: cy.getElementById(each) })).filter(({ element }) => element.nonempty()).map((each) => {
          const { x, y } = each.element.position();
          return { id: each.id, x: within(x), y: within(y) };
        }));
      });
    };
    // Where each tap adds, two in a row are two of them.
    if (!gathering) cy.on("dbltap", "node", doubleTap);
    cy.on("tap", tap);
    cy.on("dragfree", "node", drop);
    return () => {
      cy.off("tap", tap);
      cy.off("dbltap", "node", doubleTap);
      cy.off("dragfree", "node", drop);
    };
  }, [cy, change, gathering]);
}

/** What moves with a node that is dragged: all that are selected, if there are several and it is one of them. */
export function movedWith(selected: readonly string[], several: boolean, id: string): readonly string[] {
  return several && selected.includes(id) ? selected : [id];
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
