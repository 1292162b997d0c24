/** Which of a page's fonts a text needs. */

export interface FontFace {
  readonly family: string;
  readonly style: string;
  /** As the rule says it: `200 900`. */
  readonly weight: string;
  /** As CSS lists code points: `U+0000-00FF, U+0131`; "" for all. */
  readonly range: string;
  readonly url: string;
}

/** The upright faces of these families in which some letter of the text is. */
export function facesFor(text: string, families: readonly string[], faces: readonly FontFace[]): readonly FontFace[] {
  const points = [...new Set([...text].map((letter) => letter.codePointAt(0) ?? 0))];
  return faces.filter(({ family, style, range }) => style === "normal" && families.includes(family) && points.some((point) => isIn(point, range)));
}

/** Whether a code point is in a range as CSS writes it. */
export function isIn(point: number, range: string): boolean {
  if (range.trim() === "") return true;
  return range.split(",").some((part) => {
    const [first = "", last] = part.trim().replace(/^U\+/i, "").split("-");
    const start = Number.parseInt(first.replaceAll("?", "0"), 16);
    return point >= start && point <= Number.parseInt(last ?? first.replaceAll("?", "F"), 16);
  });
}

/** The rule of a face that holds its font itself. @param data of the font, base64 */
export function faceRule({ family, style, weight, range }: FontFace, data: string): string {
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};${range === "" ? "" : `unicode-range:${range};`}src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/** The first family that a list names: `"Source Sans 3 Variable", sans-serif`. */
export function firstFamily(list: string): string {
  return (list.split(",")[0] ?? "").trim().replace(/^["']|["']$/g, "");
}
