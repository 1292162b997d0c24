"use client";

import { useEffect, useState } from "react";
import { paletteOf, type Palette } from "@/lib/view/graph-style";
import { readTokens } from "../read-tokens";

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
