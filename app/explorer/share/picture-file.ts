"use client";

import type { Sheet, SheetColours, Typeface } from "@/lib/view/picture/sheet";
import { sheetSvg, type Type, type WrittenSheet } from "@/lib/view/picture/sheet-svg";
import { readTokens } from "../read-tokens";
import { embeddedFonts } from "./embedded-fonts";

/** Sharp on paper and on the screens that there are. */
const SCALE = 2;
/** Browsers draw no larger canvas than this everywhere. */
const MOST_PIXELS = 16_384;
const FONTS_MS = 120;

/** A sheet as one file of SVG, in the colours of the page, with the fonts in it. */
export async function svgOf(sheet: Sheet): Promise<WrittenSheet> {
  const typeface = typefaceOfPage();
  const look = { colours: coloursOfPage(), typeface, fonts: "", widthOf: measure(typeface) };
  const bare = sheetSvg(sheet, look);
  const headings = [sheet.title, ...sheet.parts.map(({ heading }) => heading)].join("");
  const words = new DOMParser().parseFromString(bare.svg, "image/svg+xml").documentElement.textContent ?? "";
  const fonts = await embeddedFonts([{ families: typeface.sans, text: words }, { families: typeface.serif, text: headings }]);
  return sheetSvg(sheet, { ...look, fonts });
}

/**
 * The same picture as PNG: the SVG itself, painted at twice its size.
 * @throws Error where the browser cannot paint it
 */
export async function pngOf({ svg, width, height }: WrittenSheet): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(SCALE, MOST_PIXELS / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("This browser paints no canvas.");
    const paint = () => context.drawImage(image, 0, 0, canvas.width, canvas.height);
    // Fonts within an image are read when it is first painted, and only then are its letters there.
    paint();
    await new Promise((resolve) => setTimeout(resolve, FONTS_MS));
    paint();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new Error("This browser makes no picture as large as this.");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function coloursOfPage(): SheetColours {
  const tokens = readTokens();
  return { ground: tokens.surface, ink: tokens.ink, second: tokens["ink-2"], third: tokens["ink-3"], rule: tokens.rule };
}

function typefaceOfPage(): Typeface {
  const style = getComputedStyle(document.documentElement);
  const families = (name: string) => style.getPropertyValue(name).trim().replaceAll(/\s+/g, " ");
  return { sans: families("--sans"), serif: families("--serif") };
}

function measure(typeface: Typeface): (text: string, type: Type) => number {
  const context = document.createElement("canvas").getContext("2d");
  return (text, { px, weight, family }) => {
    if (context === null) return text.length * px * 0.5;
    context.font = `${weight} ${px}px ${typeface[family]}`;
    return context.measureText(text).width;
  };
}
