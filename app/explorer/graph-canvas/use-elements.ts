"use client";

import { useEffect } from "react";
import type { Core, ElementDefinition } from "cytoscape";
import { TIE_CLASSES, type Elements, type NodeElement, type TieElement } from "@/lib/view/graph-elements";

/** Ties beyond these come, and go, in the frames that follow: thousands at once would hold up the page. */
const TIES_A_FRAME = 250;

/** Brings the canvas to what is to be drawn: by id, touching only what changed. Nodes in one batch, many ties in several. */
export function useElements(cy: Core | null, elements: Elements): void {
  useEffect(() => {
    if (cy === null || cy.destroyed()) return;
    let waiting: readonly (() => void)[] = [];
    let frame = 0;
    const goOn = () => {
      const [step, ...rest] = waiting;
      waiting = rest;
      if (step === undefined || cy.destroyed()) return;
      cy.batch(step);
      if (waiting.length > 0) frame = requestAnimationFrame(goOn);
    };
    cy.batch(() => {
      waiting = patch(cy, elements);
      if (waiting.length <= 1) goOn();
    });
    // The next frame draws the nodes.
    if (waiting.length > 0) frame = requestAnimationFrame(() => (frame = requestAnimationFrame(goOn)));
    return () => cancelAnimationFrame(frame);
  }, [cy, elements]);
}

/** @returns what is still to be done, a frame each: ties go, ties come */
function patch(cy: Core, { nodes, ties }: Elements): readonly (() => void)[] {
  cy.nodes().filter((node) => !nodes.has(node.id())).remove();
  const gone = cy.edges().filter((tie) => !ties.has(tie.id()));
  cy.add([...nodes.values()].filter((node) => !patchElement(cy, node)).map(definition));
  const come = [...ties.values()].filter((tie) => !patchElement(cy, tie)).map(definition);
  const steps = Math.ceil(Math.max(gone.length, come.length) / TIES_A_FRAME);
  return Array.from({ length: steps }, (_, step) => () => {
    const part = [step * TIES_A_FRAME, (step + 1) * TIES_A_FRAME] as const;
    gone.slice(...part).remove();
    cy.add(come.slice(...part));
  });
}

/** @returns false where there is no such element yet */
function patchElement(cy: Core, { id, data, ...element }: NodeElement | TieElement): boolean {
  const there = cy.getElementById(id);
  if (there.empty()) return false;
  for (const [name, value] of Object.entries(data)) if (there.data(name) !== value) there.data(name, value);
  if ("classes" in element) {
    for (const each of Object.values(TIE_CLASSES)) {
      const wanted = element.classes.includes(each);
      if (there.hasClass(each) !== wanted) there.toggleClass(each, wanted);
    }
  }
  return true;
}

function definition({ id, data, ...element }: NodeElement | TieElement): ElementDefinition {
  return "classes" in element
    ? { group: "edges", data: { id, ...data }, classes: [...element.classes] }
    : { group: "nodes", data: { id, ...data }, position: { ...element.position } };
}
