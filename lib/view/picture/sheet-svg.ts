import type { Drawing, LegendItem, Part, Sheet, SheetColours, Typeface } from "./sheet";
import { wrapText } from "./wrap";
import { element, textOf } from "./xml";

/** A sheet as one SVG file: what the view is, its drawings with their legends, what they leave out, and where it is from. */

/** A size and weight of the caption's letters. */
export interface Type {
  readonly px: number;
  readonly line: number;
  readonly weight: number;
  readonly family: keyof Typeface;
}

export interface SheetLook {
  readonly colours: SheetColours;
  readonly typeface: Typeface;
  /** `@font-face` rules that hold the fonts themselves; "" to rely on those of the reader's machine. */
  readonly fonts: string;
  readonly widthOf: (text: string, type: Type) => number;
}

export interface WrittenSheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
/** Narrower drawings stand in the middle: a caption needs room. */
const LEAST_WIDTH = 520;
const TYPES = {
  title: { px: 20, line: 26, weight: 600, family: "serif" },
  heading: { px: 14, line: 20, weight: 600, family: "serif" },
  text: { px: 13, line: 18, weight: 400, family: "sans" },
  small: { px: 12, line: 17, weight: 400, family: "sans" },
} as const satisfies Readonly<Record<string, Type>>;
/** From the top of a line to where its letters stand, in parts of the line. */
const BASELINE = 0.74;
const LEGEND = { line: 22, gap: 6, apart: 18 } as const;

/**
 * Writes a sheet.
 * @param look the colours and letters, and how wide a text in them is
 */
export function sheetSvg(sheet: Sheet, look: SheetLook): WrittenSheet {
  const room = Math.max(LEAST_WIDTH, ...sheet.parts.map(({ drawing }) => drawing.width));
  const page = new Page(room, look);
  page.words(sheet.title, "title", look.colours.ink);
  if (sheet.beneath !== "") page.words(sheet.beneath, "small", look.colours.third);
  if (sheet.filters.length > 0) page.words(`Only: ${sheet.filters.join(" · ")}`, "text", look.colours.second);
  for (const part of sheet.parts) page.part(part);
  page.foot(sheet);
  const [width, height] = [room + 2 * MARGIN, page.at + MARGIN];
  const { ground } = look.colours;
  const told = [sheet.beneath, ...sheet.filters.length > 0 ? [`Only: ${sheet.filters.join(", ")}.`] : [], ...sheet.parts.flatMap((part) => [part.told, ...part.notes]), `Made ${sheet.made}.`, sheet.address];
  const svg = element("svg", {
    xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": "title", "aria-describedby": "desc",
    "font-family": look.typeface.sans,
  },
    element("title", { id: "title" }, textOf(sheet.title)),
    element("desc", { id: "desc" }, textOf(told.filter((words) => words !== "").join(" "))),
    look.fonts === "" ? "" : element("style", {}, textOf(look.fonts)),
    element("rect", { width, height, fill: ground }),
    ...page.written,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** A drawing where it stands, as an element of its own. */
export function placedDrawing({ width, height, content, ground, open }: Drawing, x: number, y: number): string {
  return element("svg", { x, y, width, height, overflow: open === true ? "visible" : "hidden" },
    ground === undefined ? "" : element("rect", { width: "100%", height, fill: ground }),
    content,
  );
}

/** Puts one thing below the other. */
class Page {
  readonly written: string[] = [];
  readonly #room: number;
  readonly #look: SheetLook;
  at = MARGIN;

  constructor(room: number, look: SheetLook) {
    this.#room = room;
    this.#look = look;
  }

  words(text: string, type: keyof typeof TYPES, fill: string): void {
    for (const line of wrapText(text, this.#room, (words) => this.#look.widthOf(words, TYPES[type]))) {
      this.written.push(this.#line(line, MARGIN, this.at, type, fill));
      this.at += TYPES[type].line;
    }
    this.at += 2;
  }

  part({ heading, drawing, legend, notes }: Part): void {
    this.at += 12;
    if (heading !== "") {
      this.words(heading, "heading", this.#look.colours.ink);
      this.at += 4;
    }
    this.written.push(placedDrawing(drawing, MARGIN + (this.#room - drawing.width) / 2, this.at));
    this.at += drawing.height + 8;
    this.#legend(legend);
    for (const note of notes) this.words(note, "small", this.#look.colours.third);
  }

  foot({ made, address }: Pick<Sheet, "made" | "address">): void {
    const { colours } = this.#look;
    this.at += 12;
    this.written.push(element("path", { d: `M${MARGIN} ${this.at}h${this.#room}`, stroke: colours.rule }));
    this.at += 8;
    this.words(`Parley, made ${made}`, "small", colours.third);
    const before = this.written.length;
    this.words(address, "small", colours.third);
    this.written.push(element("a", { href: address }, ...this.written.splice(before)));
  }

  #legend(items: readonly LegendItem[]): void {
    if (items.length === 0) return;
    let x = 0;
    for (const { mark, words } of items) {
      const wide = mark.width + LEGEND.gap + this.#look.widthOf(words, TYPES.small);
      if (x > 0 && x + wide > this.#room) {
        x = 0;
        this.at += LEGEND.line;
      }
      this.written.push(
        placedDrawing(mark, MARGIN + x, this.at + (LEGEND.line - mark.height) / 2),
        this.#line(words, MARGIN + x + mark.width + LEGEND.gap, this.at + (LEGEND.line - TYPES.small.line) / 2, "small", this.#look.colours.second),
      );
      x += wide + LEGEND.apart;
    }
    this.at += LEGEND.line + 4;
  }

  #line(words: string, x: number, top: number, type: keyof typeof TYPES, fill: string): string {
    const { px, line, weight, family } = TYPES[type];
    return element("text", {
      x, y: top + line * BASELINE, fill, "font-size": px, "font-weight": weight === 400 ? null : weight, "font-family": family === "serif" ? this.#look.typeface.serif : null,
    }, textOf(words));
  }
}
