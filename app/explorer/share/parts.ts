"use client";

import type { Part } from "@/lib/view/picture/sheet";

/**
 * What stands on the screen and can be taken away: each picture tells how it is read, for whoever makes a file or a page
 * of it. It is read when it is asked for and not before, so it lives beside React.
 */
export const PLACES = ["picture", "timeline"] as const;
export type Place = (typeof PLACES)[number];

/** Reads a part as it stands, or as wide as the paper; null where nothing is drawn. */
export type ReadPart = (width: number | null) => Part | null;

const readers = new Map<Place, ReadPart>();

/** Tells how what stands at a place is read. @returns what ends it */
export function tellPart(place: Place, read: ReadPart): () => void {
  readers.set(place, read);
  return () => {
    if (readers.get(place) === read) readers.delete(place);
  };
}

/** The parts that are drawn now, from the top. @param width of the paper; null for that of the screen */
export function readParts(width: number | null = null): Part[] {
  return PLACES.flatMap((place) => readers.get(place)?.(width) ?? []);
}
