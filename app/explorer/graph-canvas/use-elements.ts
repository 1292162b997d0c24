"use client";

import { useEffect } from "react";
import type { Core, ElementDefinition } from "cytoscape";
import type { Elements, NodeElement, TieElement } from "@/lib/view/graph-elements";

/** Brings the canvas to what is to be drawn: by id, in one batch, touching only what changed. */
export function useElements(cy: Core | null, elements: Elements): void {
  useEffect(() => {
    if (cy === null || cy.destroyed()) return;
    cy.batch(() => patch(cy, elements));
  }, [cy, elements]);
}

function patch(cy: Core, { nodes, ties }: Elements): void {
  cy.elements().filter((element) => !nodes.has(element.id()) && !ties.has(element.id())).remove();
  const added: ElementDefinition[] = [];
  for (const node of nodes.values()) if (!patchElement(cy, node)) added.push(definition(node));
  for (const tie of ties.values()) if (!patchElement(cy, tie)) added.push(definition(tie));
  cy.add(added);
}

/** @returns false where there is no such element yet */
function patchElement(cy: Core, { id, data, ...element }: NodeElement | TieElement): boolean {
  const there = cy.getElementById(id);
  if (there.empty()) return false;
  for (const [name, value] of Object.entries(data)) if (there.data(name) !== value) there.data(name, value);
  if ("classes" in element) {
    there.toggleClass("planned", element.classes.includes("planned"));
    there.toggleClass("many-sided", element.classes.includes("many-sided"));
  }
  return true;
}

function definition({ id, data, ...element }: NodeElement | TieElement): ElementDefinition {
  return "classes" in element
    ? { group: "edges", data: { id, ...data }, classes: [...element.classes] }
    : { group: "nodes", data: { id, ...data }, position: { ...element.position } };
}
