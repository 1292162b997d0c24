"use client";

import { useCallback, useEffect, useMemo, useRef, type RefObject } from "react";
import type { Core } from "cytoscape";
import type { Graph } from "@/lib/domain/answers";
import type { Emphasis } from "@/lib/view/graph-emphasis";
import type { Look } from "@/lib/view/graph-look";
import { sceneOf } from "@/lib/view/graph-scene";
import type { Palette } from "@/lib/view/graph-style";
import { useNoteCounts } from "../kept/store";
import { LetteringPage, type Scene, type Standing } from "./lettering-page";

/** What is lettered, and which nodes' names are shown in any case. */
export interface Lettering {
  readonly graph: Graph;
  readonly emphasis: Emphasis;
  readonly look: Look;
  readonly palette: Palette | null;
  /** The node that the pointer rests on, and that which the keyboard is at. */
  readonly pointed: string | null;
  readonly walking: string | null;
  /** Nodes that are locked where they stand. */
  readonly pinned: ReadonlySet<string>;
}

/** How long the picture must be still before names are chosen anew. */
const STILL_MS = 90;

/**
 * Writes names and codes on a canvas of their own above Cytoscape's, at a constant size. Names are chosen when the
 * picture comes to rest; while it moves, those chosen move with it.
 * @returns what tells how all is lettered that stands, or would stand on paper of another width; null while nothing is drawn
 */
export function useLettering(cy: Core | null, canvas: RefObject<HTMLCanvasElement | null>, { graph, emphasis, look, palette, pointed, walking, pinned }: Lettering): (width: number | null) => Standing | null {
  const nodes = useMemo(() => sceneOf(graph, emphasis, look), [graph, emphasis, look]);
  const noted = useNoteCounts();
  const scene = useMemo<Scene>(() => ({ nodes, noted, palette, pointed, walking, pinned }), [nodes, noted, palette, pointed, walking, pinned]);
  const latest = useRef(scene);
  const current = useRef<LetteringPage | null>(null);

  useEffect(() => {
    latest.current = scene;
    // Drawn by Cytoscape's own loop, which calls `render` below.
    if (cy !== null && !cy.destroyed()) cy.emit("lettering");
  }, [cy, scene]);

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (cy === null || cy.destroyed() || canvas.current === null || context === null || context === undefined) return;
    const page = new LetteringPage(cy, canvas.current, context);
    let timer: ReturnType<typeof setTimeout> | undefined;
    current.current = page;
    const paint = () => page.paint(latest.current);
    const choose = () => {
      page.choose(latest.current);
      paint();
    };
    const whenStill = () => {
      clearTimeout(timer);
      timer = setTimeout(choose, STILL_MS);
    };
    const renew = () => {
      page.renew();
      choose();
    };
    cy.on("render", paint);
    cy.on("lettering", choose);
    cy.on("viewport resize", whenStill);
    cy.on("position", "node", whenStill);
    document.fonts.addEventListener("loadingdone", renew);
    choose();
    return () => {
      clearTimeout(timer);
      current.current = null;
      document.fonts.removeEventListener("loadingdone", renew);
      if (cy.destroyed()) return;
      cy.off("render", paint);
      cy.off("lettering", choose);
      cy.off("viewport resize", whenStill);
      cy.off("position", "node", whenStill);
    };
  }, [cy, canvas]);

  return useCallback((width: number | null) => current.current?.standing(latest.current, width) ?? null, []);
}
