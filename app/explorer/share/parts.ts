"use client";

import { useEffect, useRef } from "react";
import type { Part } from "@/lib/view/picture/sheet";
import type { Theme } from "../../components/theme";

/**
 * What stands on the screen and can be taken away: each picture tells how it is read, for whoever makes a file or a page
 * of it. It is read when it is asked for and not before, so it lives beside React.
 */
export const PLACES = ["picture", "timeline"] as const;
export type Place = (typeof PLACES)[number];

/** Reads a part as it stands, or as wide as the paper; null where nothing is drawn. */
export type ReadPart = (width: number | null) => Part | null;

const readers = new Map<Place, ReadPart>();

/** Tells how what stands at a place is read, as it is drawn last. */
export function usePart(place: Place, read: ReadPart): void {
  const latest = useRef(read);
  useEffect(() => void (latest.current = read));
  useEffect(() => {
    const reader: ReadPart = (width) => latest.current(width);
    readers.set(place, reader);
    return () => {
      if (readers.get(place) === reader) readers.delete(place);
    };
  }, [place]);
}

/**
 * The parts that are drawn now, from the top, each as wide as the first.
 * @param width of the paper; null for that of the screen
 */
export function readParts(width: number | null = null): Part[] {
  return still(() => PLACES.reduce<Part[]>((parts, place) => {
    const part = readers.get(place)?.(width ?? parts[0]?.drawing.width ?? null) ?? null;
    return part === null ? parts : [...parts, part];
  }, []));
}

/** The parts as they go on paper: in the light, whatever the screen shows. */
export function readPaper(width: number): Part[] {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  return still(() => {
    // For as long as it is read, and before anything is painted.
    dataset.theme = "light" satisfies Theme;
    try {
      return readParts(width);
    } finally {
      if (theme === undefined) delete dataset.theme;
      else dataset.theme = theme;
    }
  });
}

/** Reads while no change of looks takes its time; after it all looks as it did. */
function still<T>(read: () => T): T {
  const root = document.documentElement;
  if (root.hasAttribute("data-reading")) return read();
  root.toggleAttribute("data-reading", true);
  try {
    return read();
  } finally {
    // What was changed back is so before changes take their time again.
    document.body.getBoundingClientRect();
    root.toggleAttribute("data-reading", false);
  }
}
