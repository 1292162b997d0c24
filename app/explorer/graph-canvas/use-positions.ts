"use client";

import { useEffect } from "react";
import type { Core } from "cytoscape";
import type { Elements } from "@/lib/view/graph-elements";
import { motionMs } from "./motion";

/** Moving more nodes than this in steps would stutter. */
const MOST_ANIMATED = 300;

/** Moves what is drawn to where it stands by the address; what is there already, and what is being dragged, stays. */
export function usePositions(cy: Core | null, elements: Elements): void {
  useEffect(() => {
    if (cy === null || cy.destroyed()) return;
    const moved = [...elements.nodes.values()].flatMap(({ id, position }) => {
      const node = cy.getElementById(id);
      const { x, y } = node.position();
      return node.grabbed() || (x === position.x && y === position.y) ? [] : [{ node, position: { ...position } }];
    });
    const duration = moved.length > MOST_ANIMATED ? 0 : motionMs();
    cy.batch(() => {
      for (const { node, position } of moved) {
        node.stop(true, false);
        if (duration === 0) node.position(position);
      }
    });
    if (duration > 0) for (const { node, position } of moved) node.animate({ position }, { duration, easing: "ease-out" });
  }, [cy, elements]);
}
