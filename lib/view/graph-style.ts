import type { GraphNode } from "@/lib/domain/answers";
import { contrast, mix, parseColour, writeColour, type Rgb } from "./graph-colours";
import { TIE_CLASSES, type TieClass } from "./graph-elements";
import type { EmphasisRole } from "./graph-emphasis";
import { HUES, type Hue } from "./graph-hues";

/** The looks of the graph: from the tokens of the page to the colours of the canvas and its stylesheet. */

/** The custom properties of the page that the canvas draws with, without the leading dashes. */
export const TOKENS = ["surface", "ink", "ink-2", "ink-3", "rule", "rule-strong", "column", "accent", "signal", "on-disc", ...HUES] as const;
export type Tokens = Readonly<Record<(typeof TOKENS)[number], string>>;

/** A disc's colour, and the ink of the code on it. */
export interface Fill {
  readonly disc: string;
  readonly code: string;
}

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly faded: string;
  readonly accent: string;
  readonly pointed: string;
  readonly discs: Readonly<Record<Hue, { readonly full: Fill; readonly far: Fill }>>;
  readonly meeting: { readonly full: string; readonly far: string };
  readonly signal: { readonly full: string; readonly far: string };
  readonly tie: { readonly full: string; readonly faint: string; readonly near: string; readonly far: string; readonly farFaint: string };
}

/** What steps back keeps this much of its colour; the rest is the ground. */
const FAR = 0.38;
/** The least contrast of text, WCAG 2.2 AA. */
const READABLE = 4.5;

/** @param tokens computed colours, in any form that `parseColour` reads */
export function paletteOf(tokens: Tokens): Palette {
  const read = (name: keyof Tokens) => parseColour(tokens[name]);
  const ground = read("surface");
  const back = (colour: Rgb, share = FAR) => mix(colour, ground, share);
  const inks = [read("ink-2"), read("ink")] as const;
  const far = (name: keyof Tokens) => writeColour(back(read(name)));
  const disc = (hue: Hue) => {
    const faded = back(read(hue));
    return {
      full: { disc: writeColour(read(hue)), code: writeColour(read("on-disc")) },
      far: { disc: writeColour(faded), code: writeColour(contrast(inks[0], faded) >= READABLE ? inks[0] : inks[1]) },
    };
  };
  return {
    ground: writeColour(ground),
    ink: writeColour(inks[1]),
    faded: writeColour(read("ink-3")),
    accent: writeColour(read("accent")),
    pointed: writeColour(inks[0]),
    discs: Object.fromEntries(HUES.map((hue) => [hue, disc(hue)])) as Palette["discs"],
    meeting: { full: writeColour(read("column")), far: far("column") },
    signal: { full: writeColour(read("signal")), far: far("signal") },
    tie: {
      full: writeColour(read("rule-strong")),
      faint: writeColour(read("rule")),
      near: writeColour(back(read("accent"), 0.5)),
      far: writeColour(back(read("rule-strong"), 0.55)),
      farFaint: writeColour(back(read("rule"), 0.55)),
    },
  };
}

/** One rule of a stylesheet as Cytoscape reads it. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

/** The stylesheet of the graph. What is emphasised is a class; later rules override earlier ones. */
export function graphStylesheet(palette: Palette): readonly StyleRule[] {
  return [...nodeRules(palette), ...meetingRules(palette), ...tieRules(palette)];
}

function nodeRules({ discs, ground, pointed }: Palette): StyleRule[] {
  return [
    {
      selector: "node",
      style: {
        width: "data(size)", height: "data(size)", shape: "ellipse", "border-width": 2, "border-color": ground,
        "overlay-opacity": 0, "z-index": 2, "outline-width": 0,
      },
    },
    { selector: 'node[kind = "country"]', style: { shape: "round-rectangle" } },
    { selector: 'node[kind = "organization"]', style: { shape: "hexagon" } },
    ...HUES.map((hue) => ({ selector: `node[hue = "${hue}"]`, style: { "background-color": discs[hue].full.disc } })),
    ...HUES.map((hue) => ({ selector: `node.far[hue = "${hue}"]`, style: { "background-color": discs[hue].far.disc } })),
    { selector: "node.far", style: { "z-index": 1 } },
    { selector: "node.near", style: { "z-index": 3 } },
    { selector: "node.lit", style: { "outline-width": 1.5, "outline-color": pointed, "outline-offset": 1 } },
    { selector: "node.pointed", style: { "outline-width": 2, "outline-color": pointed, "outline-offset": 2, "z-index": 5 } },
    // Its ring is drawn above the canvas, in a width that does not change with the zoom.
    { selector: "node.selected", style: { "z-index": 4 } },
  ];
}

/** A meeting is a diamond, and carries its status as a shape: full, hollow, half, or hollow in the signal colour. */
function meetingRules({ meeting, signal, ground }: Palette): StyleRule[] {
  const hollow = (colour: string) => ({ "background-color": ground, "border-color": colour, "border-width": 1.75, "border-position": "inside" });
  const half = (colour: string) => ({
    ...hollow(colour),
    "background-fill": "linear-gradient",
    "background-gradient-direction": "to-right",
    "background-gradient-stop-colors": `${ground} ${ground} ${colour} ${colour}`,
    "background-gradient-stop-positions": "0 50 50 100",
  });
  const rules = (place: "full" | "far", prefix: string): StyleRule[] => [
    { selector: `${prefix}[status = "held"]`, style: { "background-color": meeting[place] } },
    { selector: `${prefix}[status = "planned"]`, style: hollow(meeting[place]) },
    { selector: `${prefix}[status = "postponed"]`, style: half(meeting[place]) },
    { selector: `${prefix}[status = "cancelled"], ${prefix}[status = "denied"]`, style: hollow(signal[place]) },
  ];
  return [{ selector: 'node[kind = "meeting"]', style: { shape: "diamond" } }, ...rules("full", "node"), ...rules("far", "node.far")];
}

function tieRules({ tie, accent, pointed }: Palette): StyleRule[] {
  const { planned, manySided } = TIE_CLASSES;
  return [
    {
      selector: "edge",
      style: {
        width: "data(width)", "line-color": tie.full, "curve-style": "haystack", "haystack-radius": 0, "overlay-opacity": 0, "z-index": 1,
      },
    },
    { selector: `edge.${manySided}`, style: { "line-color": tie.faint } },
    { selector: `edge.${planned}`, style: { "line-style": "dashed", "line-dash-pattern": [6, 4] } },
    { selector: "edge.far", style: { "line-color": tie.far, "z-index": 0 } },
    { selector: `edge.far.${manySided}`, style: { "line-color": tie.farFaint } },
    { selector: "edge.near", style: { "line-color": tie.near, "z-index": 2 } },
    { selector: "edge.lit", style: { "line-color": pointed, "z-index": 3 } },
    { selector: "edge.selected", style: { width: "data(wide)", "line-color": accent, "z-index": 4 } },
  ];
}

/** What a node is painted with: its ground, its border, and whether its right half is full of the border's colour. */
export interface NodeColours {
  readonly fill: string;
  readonly stroke: string;
  readonly half: boolean;
}

/** The colours that the stylesheet gives a node, for a drawing that is not the canvas. */
export function nodeColours({ discs, meeting, signal, ground }: Palette, { kind, status, hue, role }: {
  readonly kind: GraphNode["kind"];
  readonly status: GraphNode["status"];
  readonly hue: Hue;
  readonly role: EmphasisRole | null;
}): NodeColours {
  const place = role === "far" ? "far" : "full";
  if (kind !== "meeting") return { fill: discs[hue][place].disc, stroke: ground, half: false };
  if (status === "held") return { fill: meeting[place], stroke: ground, half: false };
  return { fill: ground, stroke: (status === "cancelled" || status === "denied" ? signal : meeting)[place], half: status === "postponed" };
}

/** The colour that the stylesheet gives a tie, for a drawing that is not the canvas. */
export function tieColour({ tie, accent }: Palette, role: EmphasisRole | null, classes: readonly TieClass[]): string {
  const faint = classes.includes(TIE_CLASSES.manySided);
  switch (role) {
    case "selected":
      return accent;
    case "near":
      return tie.near;
    case "far":
      return faint ? tie.farFaint : tie.far;
    case null:
      return faint ? tie.faint : tie.full;
  }
}
