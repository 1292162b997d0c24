"use client";

import { useEffect } from "react";
import type { Core } from "cytoscape";
import type { Viewport } from "./use-viewport";

/** Brings what was selected, as in the search box, into sight; of a tie its first end. */
export function useInSight(cy: Core | null, viewport: Viewport, select: string | null): void {
  useEffect(() => {
    const [id] = select?.split("~") ?? [];
    if (cy !== null && !cy.destroyed() && id !== undefined) viewport.show(id);
  }, [cy, viewport, select]);
}
