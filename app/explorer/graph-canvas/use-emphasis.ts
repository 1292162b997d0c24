"use client";

import { useEffect, useRef } from "react";
import type { Core, EventObject, SingularElementReturnValue } from "cytoscape";
import type { Elements } from "@/lib/view/graph-elements";
import { ROLES, type Emphasis } from "@/lib/view/graph-emphasis";

/** Writes the parts that nodes and ties play under the selection as classes. */
export function useEmphasis(cy: Core | null, elements: Elements, { roles }: Emphasis): void {
  const written = useRef(false);
  useEffect(() => {
    if (cy === null || cy.destroyed()) return;
    // Where nothing plays a part, and nothing did, there is nothing to look through.
    if (roles.size === 0 && !written.current) return;
    written.current = roles.size > 0;
    const write = (element: SingularElementReturnValue) => {
      const role = roles.get(element.id());
      for (const each of ROLES) if (element.hasClass(each) !== (each === role)) element.toggleClass(each, each === role);
    };
    cy.batch(() => cy.elements().forEach(write));
    // Ties may still be on their way: see `useElements`.
    const add = ({ target }: EventObject) => write(target as SingularElementReturnValue);
    cy.on("add", add);
    return () => {
      if (!cy.destroyed()) cy.off("add", add);
    };
  }, [cy, elements, roles]);
}
