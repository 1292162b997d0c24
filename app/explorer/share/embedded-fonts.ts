"use client";

import { faceRule, facesFor, firstFamily, type FontFace } from "@/lib/view/picture/font-faces";

/** A picture loads nothing, so it holds the fonts that its words need; they come from this server, once. */

const data = new Map<string, Promise<string>>();

/**
 * The rules for the letters of a text; where a font does not come, the reader's own stands in.
 * @param texts what is set in which list of families
 */
export async function embeddedFonts(texts: readonly { readonly families: string; readonly text: string }[]): Promise<string> {
  const all = facesOfPage();
  const faces = new Set(texts.flatMap(({ families, text }) => facesFor(text, [firstFamily(families)], all)));
  const rules = await Promise.all([...faces].map(async (face) => {
    try {
      return faceRule(face, await fontData(face.url));
    } catch {
      data.delete(face.url);
      return "";
    }
  }));
  return rules.join("");
}

function facesOfPage(): FontFace[] {
  return [...document.styleSheets].flatMap((sheet) => rulesOf(sheet).flatMap((rule): FontFace[] => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const value = (name: string) => rule.style.getPropertyValue(name).trim();
    const url = /url\(["']?([^"')]+)["']?\)/.exec(value("src"))?.[1];
    if (url === undefined) return [];
    return [{ family: firstFamily(value("font-family")), style: value("font-style") || "normal", weight: value("font-weight") || "400", range: value("unicode-range"), url: new URL(url, sheet.href ?? document.baseURI).href }];
  }));
}

/** A sheet from elsewhere, such as that of an extension, does not let itself be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function fontData(url: string): Promise<string> {
  const before = data.get(url);
  if (before !== undefined) return before;
  const coming = (async () => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    let text = "";
    // In pieces: a call takes only so many arguments.
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  })();
  data.set(url, coming);
  return coming;
}
