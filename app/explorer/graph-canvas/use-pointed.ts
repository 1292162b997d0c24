"use client";

import { useEffect, useState } from "react";
import type { Core, EdgeSingular, EventObject, NodeSingular } from "cytoscape";
import type { Graph } from "@/lib/domain/answers";
import type { Point } from "@/lib/view/graph-geometry";
import { surroundings } from "@/lib/view/graph-emphasis";

/** What the pointer rests on: a node or a tie, and where the pointer is, in pixels of the canvas. */
export interface Pointed {
  readonly id: string;
  readonly at: Point;
  /** How far above it there is room for words. */
  readonly clear: number;
}

/** A tie that the pointer only passes over is not lit. */
const PASSING_MS = 90;

type Element = NodeSingular | EdgeSingular;

const LEAVING = "viewport grab tapstart";

/** Lights what the pointer rests on, a node together with its neighbours. Escape lets go of it. */
export function usePointed(cy: Core | null, graph: Graph | undefined): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);

  useEffect(() => {
    if (cy === null || graph === undefined || cy.destroyed()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const darken = () => cy.batch(() => cy.elements(".lit, .pointed").removeClass("lit pointed"));
    const leave = () => {
      clearTimeout(timer);
      darken();
      setPointed(null);
    };
    const light = (element: Element, at: Point) => {
      if (cy.destroyed() || element.removed()) return;
      cy.batch(() => {
        darken();
        for (const id of surroundings(graph, element.id())) cy.getElementById(id).addClass("lit");
        element.addClass("pointed");
      });
      setPointed({ id: element.id(), at: { x: at.x, y: at.y }, clear: element.isNode() ? element.renderedOuterHeight() / 2 : 0 });
    };
    const enter = ({ target, renderedPosition }: EventObject) => {
      const element = target as Element;
      clearTimeout(timer);
      if (element.isNode()) light(element, element.renderedPosition());
      else timer = setTimeout(() => light(element, renderedPosition), PASSING_MS);
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
