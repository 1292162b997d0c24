"use client";

import type { Core, EventObject, SingularElementReturnValue } from "cytoscape";
import { useEffect } from "react";
import type { Graph } from "@/lib/domain/answers";
import type { View } from "@/lib/view/view";
import { useLitElements } from "../use-lit-elements";

interface LitGraphProps {
  readonly cy: Core | null;
  readonly view: View;
  readonly graph: Graph;
  /** The node or tie that the pointer or the keyboard is at in the graph itself. */
  readonly own: string | null;
}

/**
 * Joins the graph to what is lit in the other views: writes the class of what lies in the beam, and lights elsewhere what
 * the graph rests on. Draws nothing of its own, so that the graph need not render for it.
 */
export function LitGraph({ cy, view, graph, own }: LitGraphProps) {
  const lit = useLitElements(view, graph, "graph", own);

  useEffect(() => {
    if (cy === null || cy.destroyed() || lit === null) return;
    cy.batch(() => {
      for (const id of lit) cy.getElementById(id).addClass("lit");
    });
    // What is drawn only while the beam rests.
    const add = ({ target }: EventObject) => {
      const element = target as SingularElementReturnValue;
      if (lit.has(element.id())) element.addClass("lit");
    };
    cy.on("add", add);
    return () => {
      if (cy.destroyed()) return;
      cy.off("add", add);
      cy.batch(() => cy.elements(".lit").removeClass("lit"));
    };
  }, [cy, lit]);

  return null;
}
