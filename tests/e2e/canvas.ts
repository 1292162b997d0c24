import type { Page } from "playwright-core";

/** As much of Cytoscape as is read here. */
interface Canvas {
  nodes(selector?: string): CanvasElement[];
  elements(selector: string): CanvasElement[];
}
interface CanvasElement {
  id(): string;
  position(): { readonly x: number; readonly y: number };
  renderedPosition(): { readonly x: number; readonly y: number };
}

/** The container of the graph, on which Cytoscape keeps its instance. */
export interface CanvasContainer {
  readonly _cyreg: { readonly cy: Canvas };
}

/** What the graph's own instance says of what is drawn. */
export interface Drawn {
  /** By id, in the graph's own coordinates and in pixels of the canvas. */
  readonly nodes: Readonly<Record<string, { readonly x: number; readonly y: number; readonly left: number; readonly top: number }>>;
  readonly meetings: readonly string[];
  /** Nodes and ties that are lit. */
  readonly lit: readonly string[];
}

/** Reads the graph from Cytoscape, which keeps its instance on its container. */
export async function readCanvas(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const container = [...document.querySelectorAll("div")].find((div) => "_cyreg" in div) as unknown as CanvasContainer | undefined;
    const cy = container?._cyreg.cy;
    if (cy === undefined) throw new Error("there is no graph");
    return {
      nodes: Object.fromEntries(cy.nodes().map((node) => {
        const [at, on] = [node.position(), node.renderedPosition()];
        return [node.id(), { x: at.x, y: at.y, left: on.x, top: on.y }];
      })),
      meetings: cy.nodes('[kind = "meeting"]').map((node) => node.id()).sort(),
      lit: cy.elements(".lit").map((element) => element.id()).sort(),
    };
  });
}
