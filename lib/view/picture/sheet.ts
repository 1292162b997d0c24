import { element, rounded } from "./xml";

/** What a picture of a view is made of, before it is written as SVG or laid out on paper. */

/** A drawing of its own, as the content of an `svg` element of this size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** SVG, written. */
  readonly content: string;
  /** The colour that it stands on; without one, that of the sheet. */
  readonly ground?: string;
  /** Whether what hangs out of it is seen. */
  readonly open?: boolean;
}

/** A drawing as wide as the paper, in proportion. @param width null for that which it has */
export function fittedTo(drawing: Drawing, width: number | null): Drawing {
  if (width === null || width === drawing.width) return drawing;
  const height = (drawing.height * width) / drawing.width;
  return { ...drawing, width, height, content: element("svg", { width, height, viewBox: `0 0 ${rounded(drawing.width)} ${rounded(drawing.height)}` }, drawing.content) };
}

/** What a mark in the drawing means. */
export interface LegendItem {
  readonly mark: Drawing;
  readonly words: string;
}

/** One drawing with what belongs to it. */
export interface Part {
  /** What it is, for those who do not see it. */
  readonly told: string;
  /** What stands over it; "" for nothing. */
  readonly heading: string;
  readonly drawing: Drawing;
  readonly legend: readonly LegendItem[];
  /** What it leaves out, each a sentence. */
  readonly notes: readonly string[];
}

/** A view to be taken away. */
export interface Sheet {
  /** `616 meetings of 273 people, January 2022 to December 2024` */
  readonly title: string;
  /** What else the sentence of the view says; "" for nothing. */
  readonly beneath: string;
  /** What the view asks for, each in words. */
  readonly filters: readonly string[];
  readonly parts: readonly Part[];
  /** When it was made, in words. */
  readonly made: string;
  /** The whole address that opens it again. */
  readonly address: string;
}

export interface SheetColours {
  readonly ground: string;
  readonly ink: string;
  readonly second: string;
  readonly third: string;
  readonly rule: string;
}

/** What is lettered in which type. */
export interface Typeface {
  /** As CSS lists families. */
  readonly sans: string;
  readonly serif: string;
}
