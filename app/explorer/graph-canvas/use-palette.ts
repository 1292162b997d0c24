"use client";

import { useEffect, useState } from "react";
import { paletteOf, TOKENS, type Palette, type Tokens } from "@/lib/view/graph-style";

/** The colours of the page for the canvas, read again whenever light turns to dark. Null before the page is there. */
export function usePalette(): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);

  useEffect(() => {
    const read = () => setPalette(paletteOf(readTokens()));
    const dark = matchMedia("(prefers-color-scheme: dark)");
    read();
    window.addEventListener("themechange", read);
    dark.addEventListener("change", read);
    return () => {
      window.removeEventListener("themechange", read);
      dark.removeEventListener("change", read);
    };
  }, []);

  return palette;
}

/** A custom property holds `light-dark(…)` as it is written; only an element that is coloured by it tells which one it is. */
function readTokens(): Tokens {
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const tokens = Object.fromEntries(TOKENS.map((name) => [name, colour(name)])) as Tokens;
  probe.remove();
  return tokens;
}
