import { boxesMeet, boxMeetsDisc, type Box, type Disc, type Point } from "./graph-geometry";

/** Which names are shown beside the discs, and on which side, so that none lies on another or on a disc. Screen pixels throughout. */

/** Where a name may stand beside its disc, the best first. */
export const SIDES = ["below", "above", "right", "left", "below right", "below left", "above right", "above left"] as const;
export type Side = (typeof SIDES)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A disc with its name as measured: on one line, and on two where it can be broken. The first is the better one. */
export interface Labelled extends Disc {
  readonly id: string;
  readonly texts: readonly Size[];
  /** How much the name may cover where it has no room: nothing, a small disc, or whatever there is. */
  readonly covers: keyof typeof MAY_COVER;
}

export interface Label {
  readonly side: Side;
  /** Which of the texts. */
  readonly text: number;
}

const MAY_COVER = { nothing: 0, discs: 1, anything: Infinity } as const;
/** To cover a name, or a disc large enough for a code, is worse than any number of small discs; to hang out of the frame worse still. */
const NAME_COVERED = 100;
const LARGE_RADIUS = 9;
const OUT_OF_FRAME = 1000;
/** Between disc and name. */
const GAP = 3;
/** Around a name, to its neighbours. */
const AIR = 2;
const SQUARE = 64;
/** A corner of a box that touches a disc at 45 degrees. */
const DIAGONAL = Math.SQRT1_2;

/** Where a name stands beside its disc. */
export function labelBox({ x, y, radius }: Disc, { width, height }: Size, side: Side): Box {
  const edge = radius + GAP;
  const slant = radius * DIAGONAL + GAP / 2;
  switch (side) {
    case "below": return { x: x - width / 2, y: y + edge, width, height };
    case "above": return { x: x - width / 2, y: y - edge - height, width, height };
    case "right": return { x: x + edge + 1, y: y - height / 2, width, height };
    case "left": return { x: x - edge - 1 - width, y: y - height / 2, width, height };
    case "below right": return { x: x + slant, y: y + slant, width, height };
    case "below left": return { x: x - slant - width, y: y + slant, width, height };
    case "above right": return { x: x + slant, y: y - slant - height, width, height };
    case "above left": return { x: x - slant - width, y: y - slant - height, width, height };
  }
}

/** The lines of a name, and where each is written: its middle, and which end of it stands at `x`. */
export interface LabelLines {
  readonly lines: readonly string[];
  readonly x: number;
  readonly middles: readonly number[];
  readonly end: "start" | "middle" | "end";
}

/** How a name is written that stands on a side of its disc. @param size of all its lines together */
export function labelLines(disc: Disc, lines: readonly string[], size: Size, side: Side): LabelLines {
  const { x, y, width, height } = labelBox(disc, size, side);
  const end = side.endsWith("left") ? "end" : side.endsWith("right") ? "start" : "middle";
  return {
    lines, end,
    x: end === "end" ? x + width : end === "start" ? x : x + width / 2,
    middles: lines.map((_, i) => y + ((i + 0.5) * height) / lines.length),
  };
}

/**
 * Chooses names greedily: the most important first, each on the first side where it has room, on one line before two.
 * @param discs all that is drawn, the most important first
 * @param frame what is seen; a name does not hang out of it, and what stands outside needs none
 * @returns how each name stands that has room; the others are not shown
 */
export function chooseLabels(discs: readonly Labelled[], frame: Box): ReadonlyMap<string, Label> {
  const taken = new Squares();
  const seen = discs.filter((disc) => isInside(disc, frame));
  for (const { id, x, y, radius } of seen) {
    taken.add({ id, disc: { x, y, radius }, box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius } });
  }
  const chosen = new Map<string, Label>();
  for (const disc of seen) {
    const found = bestPlace(disc, (box) => taken.under(widened(box), disc.id) + (holds(frame, box) ? 0 : OUT_OF_FRAME));
    if (found === null) continue;
    taken.add({ id: disc.id, box: found.box });
    chosen.set(disc.id, found.label);
  }
  return chosen;
}

function bestPlace(disc: Labelled, covered: (box: Box) => number): { readonly label: Label; readonly box: Box } | null {
  let best: { readonly label: Label; readonly box: Box; readonly cost: number } | null = null;
  for (const [text, size] of disc.texts.entries()) {
    for (const side of SIDES) {
      const box = labelBox(disc, size, side);
      const cost = covered(box);
      if (cost === 0) return { label: { side, text }, box };
      if (best === null || cost < best.cost) best = { label: { side, text }, box, cost };
    }
  }
  return best !== null && best.cost <= MAY_COVER[disc.covers] ? best : null;
}

function widened({ x, y, width, height }: Box): Box {
  return { x: x - AIR, y: y - AIR / 2, width: width + 2 * AIR, height: height + AIR };
}

function isInside({ x, y }: Point, frame: Box): boolean {
  return x >= frame.x && y >= frame.y && x <= frame.x + frame.width && y <= frame.y + frame.height;
}

function holds(frame: Box, box: Box): boolean {
  return isInside(box, frame) && isInside({ x: box.x + box.width, y: box.y + box.height }, frame);
}

interface Taken {
  readonly id: string;
  readonly box: Box;
  /** Where it is a disc and not a name. */
  readonly disc?: Disc;
}

/** What is taken already, looked up by squares. */
class Squares {
  readonly #squares = new Map<string, Taken[]>();

  add(taken: Taken): void {
    for (const key of squares(taken.box)) {
      const there = this.#squares.get(key);
      if (there === undefined) this.#squares.set(key, [taken]);
      else there.push(taken);
    }
  }

  /** What it costs to lie where a box is: one for each small disc of another id, more for large ones and for names. */
  under(box: Box, id: string): number {
    const under = new Set<Taken>();
    for (const key of squares(box)) {
      for (const taken of this.#squares.get(key) ?? []) {
        if (taken.id !== id && (taken.disc === undefined ? boxesMeet(box, taken.box) : boxMeetsDisc(box, taken.disc))) under.add(taken);
      }
    }
    return [...under].reduce((cost, { disc }) => cost + (disc === undefined || disc.radius > LARGE_RADIUS ? NAME_COVERED : 1), 0);
  }
}

function* squares({ x, y, width, height }: Box): Generator<string> {
  for (let i = Math.floor(x / SQUARE); i <= Math.floor((x + width) / SQUARE); i++) {
    for (let j = Math.floor(y / SQUARE); j <= Math.floor((y + height) / SQUARE); j++) yield `${i}:${j}`;
  }
}

/**
 * The ways to write a name: on one line where it is not too long, and broken into two of about the same length. What is
 * still too long ends in an ellipsis.
 * @param most letters on a line
 */
export function labelTexts(name: string, most: number): readonly (readonly string[])[] {
  const words = name.split(" ");
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  const broken = splits.reduce<readonly string[] | null>((best, split) => (best === null || longest(split) < longest(best) ? split : best), null);
  const texts = [...(name.length <= most || broken === null ? [[name]] : []), ...(broken === null ? [] : [broken])];
  return texts.map((lines) => lines.map((line) => (line.length > most + 4 ? `${line.slice(0, most + 3).trimEnd()}…` : line)));
}
