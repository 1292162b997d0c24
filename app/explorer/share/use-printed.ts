"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/**
 * What is made for paper, from just before the page is printed until after; null on the screen.
 * @param make reads it off the screen
 */
export function usePrinted<T>(make: () => T): T | null {
  const [printed, setPrinted] = useState<T | null>(null);
  const latest = useRef(make);
  useEffect(() => void (latest.current = make));
  useEffect(() => {
    // At once: the browser lays out the paper as soon as it has told that it prints.
    const begin = () => flushSync(() => setPrinted((before) => before ?? latest.current()));
    const end = () => setPrinted(null);
    const paper = matchMedia("print");
    // Some tell of it by the medium alone.
    const turn = ({ matches }: MediaQueryListEvent) => (matches ? begin() : end());
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    paper.addEventListener("change", turn);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      paper.removeEventListener("change", turn);
    };
  }, []);
  return printed;
}
