import type { Core } from "cytoscape";
import type { Point } from "@/lib/view/graph-geometry";
import { chooseLabels, type Label, type Size } from "@/lib/view/graph-labels";
import type { SceneNode } from "@/lib/view/graph-scene";
import type { Palette } from "@/lib/view/graph-style";
import { letteringOf, type Letters } from "./lettering";
import { noteDiscs, paintNotes } from "./paint-notes";
import { paintPin, paintRing, paintScene, type Lettered } from "./paint-scene";

/** All that is lettered. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  /** What has notes of the reader's. */
  readonly noted: ReadonlyMap<string, number>;
  readonly palette: Palette | null;
  readonly pointed: string | null;
  readonly walking: string | null;
  readonly pinned: ReadonlySet<string>;
}

/** What is seen of the graph, in pixels, and where a point of it comes to stand there. */
interface Frame extends Size {
  readonly zoom: number;
  readonly pan: Point;
}

/** How the nodes stand in what is seen. */
export interface Standing extends Frame {
  readonly lettered: readonly Lettered[];
  readonly letters: Letters;
}

/** So many names may cover a small disc where there is no other room. */
const FOREMOST = 10;
const BELOW: Label = { side: "below", text: 0 };
/** Between a disc and its ring: that of the selection, and that of the keyboard. */
const RINGS = { selected: 4, walking: 8 } as const;

function coversOf({ role, named }: SceneNode, bold: boolean, index: number) {
  if (bold || named) return "anything" as const;
  return index < FOREMOST && role !== "far" ? ("discs" as const) : ("nothing" as const);
}

/** The canvas of names over one instance of Cytoscape. */
export class LetteringPage {
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
    this.#labels = this.#chosen(scene, this.#frame());
    // For tests and for whoever looks at the page from outside: how many names there was room for.
    this.#canvas.dataset.names = String(this.#labels.size);
  }

  /**
   * What stands, without what follows the pointer and the keyboard.
   * @param width of the paper, for which names are chosen anew; null for that of the canvas
   */
  standing(scene: Scene, width: number | null): Standing | null {
    const frame = this.#frame(width);
    if (frame === null) return null;
    // Notes are not taken away. On the screen names keep clear of their marks, and stay where they are; on paper they need not.
    const still = { ...scene, pointed: null, walking: null, ...(width !== null && { noted: new Map<string, number>() }) };
    return { ...frame, lettered: this.#lettered(still, frame, this.#chosen(still, frame)), letters: this.#letters };
  }

  #chosen(scene: Scene, frame: Frame | null): ReadonlyMap<string, Label> {
    if (frame === null) return new Map();
    const discs = this.#lettered(scene, frame, this.#labels).map(({ node, x, y, radius, bold }, index) => ({
      id: node.id, x, y, radius, covers: coversOf(node, bold, index), texts: node.texts.map((lines) => this.#letters.measure(lines, bold)),
    }));
    const marks = noteDiscs(this.#cy, scene.noted.keys()).map((mark) => ({ ...mark, covers: "nothing" as const, texts: [] }));
    return chooseLabels([...discs, ...marks], { x: 0, y: 0, width: frame.width, height: frame.height });
  }

  /** What is seen; on paper of another width the same, smaller or larger. Null where there is no room for anything. */
  #frame(paper: number | null = null): Frame | null {
    if (this.#cy.destroyed()) return null;
    const [width, height, zoom, pan] = [this.#cy.width(), this.#cy.height(), this.#cy.zoom(), this.#cy.pan()];
    if (width <= 0 || height <= 0) return null;
    const scale = paper === null ? 1 : paper / width;
    return { width: width * scale, height: height * scale, zoom: zoom * scale, pan: { x: pan.x * scale, y: pan.y * scale } };
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
    const frame = this.#frame();
    if (frame === null) return;
    const nodes = this.#lettered(scene, frame, this.#labels);
    for (const lettered of nodes) {
      if (lettered.node.role === "selected") paintRing(brush, lettered, "accent", RINGS.selected);
      if (lettered.node.id === scene.walking) paintRing(brush, lettered, "ink", RINGS.walking);
    }
    paintScene(brush, nodes);
    for (const lettered of nodes) if (scene.pinned.has(lettered.node.id)) paintPin(brush, lettered);
    // As with the names, for whoever looks at the page from outside.
    this.#canvas.dataset.notes = String(paintNotes(this.#context, scene.palette, this.#cy, scene.noted.keys()));
  }

  #lettered({ nodes, pointed, walking }: Scene, { zoom, pan }: Frame, labels: ReadonlyMap<string, Label>): Lettered[] {
    return nodes.flatMap((node) => {
      const element = this.#cy.getElementById(node.id);
      if (element.empty()) return [];
      const { x, y } = element.position();
      const bold = node.id === pointed || node.id === walking || node.role === "selected";
      const label = labels.get(node.id) ?? (bold || node.named ? BELOW : null);
      const radius = (zoom * (element.data("size") as number)) / 2;
      return [{ node, x: x * zoom + pan.x, y: y * zoom + pan.y, radius, label, bold }];
    });
  }

  #measured(): Letters {
    return letteringOf(this.#context, getComputedStyle(this.#canvas).fontFamily);
  }
}
