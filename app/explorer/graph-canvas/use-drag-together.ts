"use client";

import { useEffect } from "react";
import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { Point } from "@/lib/view/graph-geometry";
import { movedWith } from "./use-gestures";

/**
 * Where several nodes are selected, dragging one of them moves all; they are pinned when it is let go.
 * @param upright nodes move up and down only: how far across they stand is said by time
 */
export function useDragTogether(cy: Core | null, selected: readonly string[], several: boolean, upright: boolean): void {
  useEffect(() => {
    if (cy === null || cy.destroyed() || !(several || upright)) return;
    let start: Point | null = null;
    let companions: readonly { readonly node: NodeSingular; readonly from: Point }[] = [];
    const grab = ({ target }: EventObject) => {
      const grabbed = target as NodeSingular;
      start = { ...grabbed.position() };
      companions = movedWith(selected, several, grabbed.id()).filter((id) => id !== grabbed.id())
        .map((id) => cy.getElementById(id)).filter((node) => node.nonempty()).map((node) => ({ node, from: { ...node.position() } }));
    };
    const drag = ({ target }: EventObject) => {
      if (start === null) return;
      const grabbed = target as NodeSingular;
      const { x, y } = grabbed.position();
      const by = { x: upright ? 0 : x - start.x, y: y - start.y };
      const across = start.x;
      cy.batch(() => {
        if (upright) grabbed.position({ x: across, y });
        for (const { node, from } of companions) node.position({ x: from.x + by.x, y: from.y + by.y });
      });
    };
    cy.on("grab", "node", grab);
    cy.on("drag", "node", drag);
    return () => {
      if (cy.destroyed()) return;
      cy.off("grab", "node", grab);
      cy.off("drag", "node", drag);
    };
  }, [cy, selected, several, upright]);
}
