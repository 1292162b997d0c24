"use client";

import { useEffect } from "react";
import type { Core } from "cytoscape";
import { tellStanding } from "../standing";

/** Tells the inspector where the nodes stand. */
export function useStanding(cy: Core | null): void {
  useEffect(() => {
    if (cy === null) return;
    return tellStanding((id) => {
      const node = cy.destroyed() ? null : cy.getElementById(id);
      return node === null || node.empty() || !node.isNode() ? null : node.position();
    });
  }, [cy]);
}
