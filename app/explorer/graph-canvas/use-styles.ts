"use client";

import { useEffect } from "react";
import type { Core, StylesheetJson } from "cytoscape";
import { graphStylesheet, type Palette } from "@/lib/view/graph-style";

/** Gives Cytoscape the stylesheet of the palette. */
export function useStyles(cy: Core | null, palette: Palette | null): void {
  useEffect(() => {
    if (cy === null || palette === null || cy.destroyed()) return;
    cy.style().fromJson([...graphStylesheet(palette)] as StylesheetJson).update();
  }, [cy, palette]);
}
