"use client";

import type { RefObject } from "react";
import type { MapAnswer } from "@/lib/domain/map-answers";
import type { Point } from "@/lib/view/graph-geometry";
import type { Size } from "@/lib/view/graph-labels";
import { countWords, numberWords } from "@/lib/view/labels";
import { leftOutWords } from "@/lib/view/left-out";
import { fittedTo } from "@/lib/view/picture/sheet";
import { usePart } from "../share/parts";
import { groundOf, legendOf, stillOf } from "../share/still";

interface DrawnMap {
  /** Around the picture and its legend. */
  readonly around: RefObject<HTMLElement | null>;
  readonly answer: MapAnswer | undefined;
  /** The cities, where they are on the screen. */
  readonly seen: readonly Point[];
  readonly size: Size;
}

/** Lets the map be taken away as it is drawn, and says what lies outside it. */
export function useMapPart({ around, answer, seen, size }: DrawnMap): void {
  usePart("picture", (width) => {
    const svg = around.current?.querySelector<SVGSVGElement>("svg[role=listbox]") ?? null;
    if (svg === null || svg.parentElement === null || answer === undefined || size.width === 0) return null;
    const inside = seen.filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height).length;
    const unmapped = answer.places.filter(({ place: { lat, lon } }) => lat === null || lon === null);
    const left = leftOutWords([{ ...answer.leftOut, reason: "of no known place" }]);
    return {
      told: `Map of ${countWords(seen.length, "place")}, by meetings.`,
      heading: "",
      drawing: fittedTo({ ...stillOf(svg), ground: groundOf(svg.parentElement), open: false }, width),
      legend: legendOf(around.current?.querySelector("ul[aria-label=Legend]") ?? null),
      notes: [
        ...(inside < seen.length ? [`The part in sight: ${numberWords(inside)} of ${countWords(seen.length, "place")}.`] : []),
        ...(left === null ? [] : [`${left}.`]),
        ...(unmapped.length === 0 ? [] : [`Not on the map, for want of coordinates: ${unmapped.map(({ place, meetings }) => `${place.name} (${numberWords(meetings)})`).join(", ")}.`]),
      ],
    };
  });
}
