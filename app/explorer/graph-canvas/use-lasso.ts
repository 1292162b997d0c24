"use client";

import { useRef, useState, type PointerEvent, type SyntheticEvent } from "react";
import type { Core } from "cytoscape";
import { isInside } from "@/lib/view/geo/map-viewport";
import { distance, type Point } from "@/lib/view/graph-geometry";
import { MOST_SELECTED, selectAll, selectedIds } from "@/lib/view/selected";
import { countWords } from "@/lib/view/labels";
import { CLICK, pointerAt } from "../pointer-at";
import type { Change } from "../use-view";

export interface Lasso {
  /** The line drawn round nodes so far, in pixels of the canvas. */
  readonly line: readonly Point[];
  /** What came of the last one, in words; "" for nothing. */
  readonly told: string;
  readonly on: {
    readonly onPointerDownCapture: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMoveCapture: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUpCapture: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancelCapture: () => void;
    readonly onMouseDownCapture: (event: SyntheticEvent) => void;
    readonly onTouchStartCapture: (event: SyntheticEvent) => void;
  };
}

/**
 * A line drawn round nodes selects them: by dragging over empty ground with Alt, or where several are to be selected;
 * with Shift it adds them to what is selected. While it is drawn the picture holds still.
 */
export function useLasso(cy: Core | null, change: Change, gathering: boolean): Lasso {
  const [line, setLine] = useState<readonly Point[]>([]);
  const [told, setTold] = useState("");
  const begun = useRef<{ readonly pointer: number; readonly adds: boolean; readonly points: Point[] } | null>(null);

  const end = () => {
    begun.current = null;
    setLine([]);
  };
  // Cytoscape, which listens deeper within, hears nothing of it: it would move the picture, and take the end for a click.
  const keep = (event: SyntheticEvent) => {
    if (begun.current !== null) event.stopPropagation();
  };

  const enclose = (points: readonly Point[], adds: boolean) => {
    if (cy === null || cy.destroyed()) return;
    const found = cy.nodes().filter((node) => isInside(node.renderedPosition(), points)).map((node) => node.id());
    setTold(tell(found.length));
    if (found.length > 0) change((view) => selectAll(view, adds ? [...selectedIds(view), ...found] : found));
  };

  return {
    line,
    told,
    on: {
      onPointerDownCapture: (event) => {
        if (begun.current !== null) return end();
        const adds = event.shiftKey;
        if (cy === null || cy.destroyed() || event.button !== 0 || !(gathering || adds || event.altKey)) return;
        const here = pointerAt(event);
        if (isOnNode(cy, here)) return;
        begun.current = { pointer: event.pointerId, adds, points: [here] };
      },
      onPointerMoveCapture: (event) => {
        const drawn = begun.current;
        if (drawn === null || drawn.pointer !== event.pointerId) return;
        const here = pointerAt(event);
        const [start] = drawn.points;
        if (drawn.points.length === 1 && start !== undefined && distance(start, here) < CLICK) return;
        drawn.points.push(here);
        setLine([...drawn.points]);
      },
      onPointerUpCapture: (event) => {
        const drawn = begun.current;
        if (drawn === null || drawn.pointer !== event.pointerId) return;
        if (drawn.points.length > 2) enclose(drawn.points, drawn.adds);
        end();
      },
      onPointerCancelCapture: end,
      onMouseDownCapture: keep,
      onTouchStartCapture: keep,
    },
  };
}

function tell(found: number): string {
  if (found === 0) return "No node lies within the line.";
  return found > MOST_SELECTED ? `${countWords(found, "node")} lie within the line; the first ${MOST_SELECTED} are selected.` : `${countWords(found, "node")} selected.`;
}

function isOnNode(cy: Core, here: Point): boolean {
  return cy.nodes().toArray().some((node) => distance(node.renderedPosition(), here) <= node.renderedOuterWidth() / 2);
}
