"use client";

import { useEffect, useMemo, useRef, type RefObject } from "react";
import type { Core } from "cytoscape";
import type { Graph } from "@/lib/domain/answers";
import type { Emphasis } from "@/lib/view/graph-emphasis";
import { chooseLabels, type Label } from "@/lib/view/graph-labels";
import type { Look } from "@/lib/view/graph-look";
import { sceneOf, type SceneNode } from "@/lib/view/graph-scene";
import type { Palette } from "@/lib/view/graph-style";
import { useNoteCounts } from "../kept/store";
import { letteringOf, type Letters } from "./lettering";
import { noteDiscs, paintNotes } from "./paint-notes";
import { paintPin, paintRing, paintScene, type Lettered } from "./paint-scene";

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

type Scene = Pick<Lettering, "palette" | "pointed" | "walking" | "pinned"> & {
  readonly nodes: readonly SceneNode[];
  /** What has notes of the reader's. */
  readonly noted: ReadonlyMap<string, number>;
};

/** How long the picture must be still before names are chosen anew. */
const STILL_MS = 90;
/** So many names may cover a small disc where there is no other room. */
const FOREMOST = 10;
const BELOW: Label = { side: "below", text: 0 };
/** Between a disc and its ring: that of the selection, and that of the keyboard. */
const RINGS = { selected: 4, walking: 8 } as const;

/**
 * Writes names and codes on a canvas of their own above Cytoscape's, at a constant size. Names are chosen when the
 * picture comes to rest; while it moves, those chosen move with it.
 */
export function useLettering(cy: Core | null, canvas: RefObject<HTMLCanvasElement | null>, { graph, emphasis, look, palette, pointed, walking, pinned }: Lettering): void {
  const nodes = useMemo(() => sceneOf(graph, emphasis, look), [graph, emphasis, look]);
  const noted = useNoteCounts();
  const scene = useMemo<Scene>(() => ({ nodes, noted, palette, pointed, walking, pinned }), [nodes, noted, palette, pointed, walking, pinned]);
  const latest = useRef(scene);

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
      document.fonts.removeEventListener("loadingdone", renew);
      if (cy.destroyed()) return;
      cy.off("render", paint);
      cy.off("lettering", choose);
      cy.off("viewport resize", whenStill);
      cy.off("position", "node", whenStill);
    };
  }, [cy, canvas]);
}

function coversOf({ role, named }: SceneNode, bold: boolean, index: number) {
  if (bold || named) return "anything" as const;
  return index < FOREMOST && role !== "far" ? ("discs" as const) : ("nothing" as const);
}

/** The canvas of names over one instance of Cytoscape. */
class LetteringPage {
  readonly #cy: Core;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #letters: Letters;
  #labels: ReadonlyMap<string, Label> = new Map();

  constructor(cy: Core, canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) {
    this.#cy = cy;
    this.#canvas = canvas;
    this.#context = context;
    this.#letters = this.#measured();
  }

  /** Measures anew, as after a font has come. */
  renew(): void {
    this.#letters = this.#measured();
  }

  choose(scene: Scene): void {
    const discs = this.#lettered(scene).map(({ node, x, y, radius, bold }, index) => ({
      id: node.id, x, y, radius, covers: coversOf(node, bold, index), texts: node.texts.map((lines) => this.#letters.measure(lines, bold)),
    }));
    const marks = noteDiscs(this.#cy, scene.noted.keys()).map((mark) => ({ ...mark, covers: "nothing" as const, texts: [] }));
    this.#labels = chooseLabels([...discs, ...marks], { x: 0, y: 0, width: this.#cy.width(), height: this.#cy.height() });
    // For tests and for whoever looks at the page from outside: how many names there was room for.
    this.#canvas.dataset.names = String(this.#labels.size);
  }

  paint(scene: Scene): void {
    if (this.#cy.destroyed() || scene.palette === null) return;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    if (this.#canvas.width !== Math.round(width * ratio) || this.#canvas.height !== Math.round(height * ratio)) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.height = Math.round(height * ratio);
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#context.clearRect(0, 0, width, height);
    const brush = { context: this.#context, palette: scene.palette, letters: this.#letters };
    const nodes = this.#lettered(scene);
    for (const lettered of nodes) {
      if (lettered.node.role === "selected") paintRing(brush, lettered, "accent", RINGS.selected);
      if (lettered.node.id === scene.walking) paintRing(brush, lettered, "ink", RINGS.walking);
    }
    paintScene(brush, nodes);
    for (const lettered of nodes) if (scene.pinned.has(lettered.node.id)) paintPin(brush, lettered);
    // As with the names, for whoever looks at the page from outside.
    this.#canvas.dataset.notes = String(paintNotes(this.#context, scene.palette, this.#cy, scene.noted.keys()));
  }

  #lettered({ nodes, pointed, walking }: Scene): Lettered[] {
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    return nodes.flatMap((node) => {
      const element = this.#cy.getElementById(node.id);
      if (element.empty()) return [];
      const { x, y } = element.position();
      const bold = node.id === pointed || node.id === walking || node.role === "selected";
      const label = this.#labels.get(node.id) ?? (bold || node.named ? BELOW : null);
      const radius = (zoom * (element.data("size") as number)) / 2;
      return [{ node, x: x * zoom + pan.x, y: y * zoom + pan.y, radius, label, bold }];
    });
  }

  #measured(): Letters {
    return letteringOf(this.#context, getComputedStyle(this.#canvas).fontFamily);
  }
}
