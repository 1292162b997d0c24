import type { Size } from "@/lib/view/graph-labels";

/** Lettering on the canvas: the page's own sans, at a size that does not change with the zoom. */
export interface Letters {
  readonly measure: (lines: readonly string[], bold: boolean) => Size;
  readonly font: (bold: boolean) => string;
  readonly codeFont: string;
  /** How wide a code is. */
  readonly codeWidth: (code: string) => number;
  readonly lineHeight: number;
  readonly namePx: number;
  readonly codePx: number;
  /** From the middle of a line down to where its letters stand, in parts of their size. */
  readonly drop: number;
}

const NAME_PX = 12;
const CODE_PX = 9;
const LINE_PX = 14;
const ROOT_PX = 16;

/** @param family the computed font family */
export function letteringOf(context: CanvasRenderingContext2D, family: string): Letters {
  // A reader who asked for larger letters gets them here too.
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT_PX || 1;
  const widths = new Map<string, number>();
  const font = (bold: boolean) => `${bold ? 600 : 400} ${NAME_PX * scale}px ${family}`;
  const codeFont = `600 ${CODE_PX * scale}px ${family}`;
  const lineHeight = LINE_PX * scale;
  const widthOf = (text: string, textFont: string) => {
    const key = `${textFont} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = textFont;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
  return {
    measure: (lines, bold) => ({ width: Math.max(...lines.map((line) => widthOf(line, font(bold)))), height: lines.length * lineHeight }),
    font,
    codeFont,
    codeWidth: (code) => widthOf(code, codeFont),
    lineHeight,
    namePx: NAME_PX * scale,
    codePx: CODE_PX * scale,
    drop: dropOf(context, font(false)) / (NAME_PX * scale),
  };
}

/** A drawing that is no canvas knows no middle of its letters: how far below it they stand. */
function dropOf(context: CanvasRenderingContext2D, font: string): number {
  context.font = font;
  context.textBaseline = "alphabetic";
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText("x");
  return (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
}
