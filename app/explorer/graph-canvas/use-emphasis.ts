"use client";

import { useEffect } from "react";
import type { Core } from "cytoscape";
import type { Elements } from "@/lib/view/graph-elements";
import { ROLES, type Emphasis } from "@/lib/view/graph-emphasis";

/** Writes the parts that nodes and ties play under the selection as classes. */
export function useEmphasis(cy: Core | null, elements: Elements, { roles }: Emphasis): void {
  useEffect(() => {
    if (cy === null || cy.destroyed()) return;
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const role = roles.get(element.id());
        for (const each of ROLES) element.toggleClass(each, each === role);
      });
    });
  }, [cy, elements, roles]);
}
