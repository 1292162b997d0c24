"use client";

import { useEffect, useState } from "react";
import type { Core, EventObject } from "cytoscape";
import type { Graph } from "@/lib/domain/answers";
import type { Point } from "@/lib/view/graph-geometry";
import { surroundings } from "@/lib/view/graph-emphasis";

/** What the pointer rests on: a node or a tie, and where the pointer is, in pixels of the canvas. */
export interface Pointed {
  readonly id: string;
  readonly at: Point;
}

const LEAVING = "viewport grab tapstart";

/** Lights what the pointer rests on, a node together with its neighbours. Escape lets go of it. */
export function usePointed(cy: Core | null, graph: Graph | undefined): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);

  useEffect(() => {
    if (cy === null || graph === undefined || cy.destroyed()) return;
    const leave = () => {
      cy.batch(() => cy.elements(".lit, .pointed").removeClass("lit pointed"));
      setPointed(null);
    };
    const enter = ({ target, renderedPosition }: EventObject) => {
      const element = target as ReturnType<Core["getElementById"]>;
      const around = surroundings(graph, element.id());
      cy.batch(() => {
        cy.elements(".lit, .pointed").removeClass("lit pointed");
        for (const id of around) cy.getElementById(id).addClass("lit");
        if (element.isNode()) element.addClass("pointed");
      });
      const at = element.isNode() ? element.renderedPosition() : renderedPosition;
      setPointed({ id: element.id(), at: { x: at.x, y: at.y } });
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key === "Escape") leave();
    };
    cy.on("mouseover", "node, edge", enter);
    cy.on("mouseout", "node, edge", leave);
    cy.on(LEAVING, leave);
    window.addEventListener("keydown", escape);
    return () => {
      window.removeEventListener("keydown", escape);
      cy.off("mouseover", "node, edge", enter);
      cy.off("mouseout", "node, edge", leave);
      cy.off(LEAVING, leave);
      if (!cy.destroyed()) leave();
    };
  }, [cy, graph]);

  return pointed;
}
