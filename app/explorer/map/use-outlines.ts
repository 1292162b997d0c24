"use client";

import { useEffect, useState } from "react";
import { countryShapes, type CountryShape } from "@/lib/view/geo/world";

let shapes: Promise<readonly CountryShape[]> | null = null;

/** The outlines of countries, which come from this server when a map is first opened; null until then. */
export function useOutlines(): readonly CountryShape[] | null {
  const [drawn, setDrawn] = useState<readonly CountryShape[] | null>(null);
  useEffect(() => {
    let current = true;
    shapes ??= import("world-atlas/countries-110m.json").then(({ default: atlas }) => countryShapes(atlas));
    // Without outlines the cities still stand where they stand.
    void shapes.then((all) => { if (current) setDrawn(all); }, () => { shapes = null; });
    return () => { current = false; };
  }, []);
  return drawn;
}
