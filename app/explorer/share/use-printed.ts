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
    let made: T | null = null;
    const make = () => {
      if (made !== null) return;
      made = latest.current();
      const read = made;
      flushSync(() => setPrinted(() => read));
    };
    let printing = false;
    const begin = () => {
      printing = true;
      make();
    };
    const end = () => {
      printing = false;
      made = null;
      setPrinted(null);
    };
    const paper = matchMedia("print");
    // Some tell of it by the medium alone; others turn to paper and back again while they print.
    const turn = ({ matches }: MediaQueryListEvent) => {
      if (matches) make();
      else if (!printing) end();
    };
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
