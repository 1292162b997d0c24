"use client";

import type { RefObject } from "react";
import type { TimelineUnit } from "@/lib/domain/answers";
import type { TimeWindow } from "@/lib/domain/filter";
import { countWords } from "@/lib/view/labels";
import { placedDrawing } from "@/lib/view/picture/sheet-svg";
import type { Drawing } from "@/lib/view/picture/sheet";
import { element, textOf } from "@/lib/view/picture/xml";
import { daysOfSpan } from "@/lib/view/time-scale";
import { UNIT_ADVERBS } from "@/lib/view/timeline-columns";
import { isOpen } from "@/lib/view/timeline-window";
import { shortWindow, sightWords } from "@/lib/view/timeline-words";
import { usePart } from "../share/parts";
import { groundOf, inkOf, legendOf, markOf, stillOf } from "../share/still";
import type { Sight } from "./use-sight";

interface DrawnTimeline {
  readonly strip: RefObject<HTMLElement | null>;
  readonly unit: TimelineUnit;
  /** How many lanes there are; none for columns. */
  readonly lanes: number;
  readonly window: TimeWindow;
  readonly sight: Sight;
  readonly undated: number;
}

/** Around the drawing, on its ground; at its right stand the numbers of the lines across. */
const PAD = { top: 10, left: 10, right: 30, bottom: 6 } as const;

/** Lets the timeline be taken away as it is drawn. It runs in percent, so that it is as wide as the paper. */
export function useTimelinePart({ strip, unit, lanes, window, sight, undated }: DrawnTimeline): void {
  usePart("timeline", (width) => {
    const section = strip.current;
    const svg = section?.querySelector<SVGSVGElement>("[role=application] > svg") ?? null;
    if (section === null || svg === null || svg.getBoundingClientRect().width === 0) return null;
    const names = [...section.querySelectorAll<HTMLElement>("ol[aria-label=Lanes] > li")];
    const left = PAD.left + (names.length === 0 ? 0 : svg.getBoundingClientRect().left - (names[0]?.getBoundingClientRect().left ?? 0));
    const still = stillOf(svg, width === null ? null : width - left - PAD.right);
    const heading = `${lanes > 0 ? "Meetings in lanes" : `Meetings ${UNIT_ADVERBS[unit]}`}, ${isOpen(window) ? "all time" : shortWindow(window.from, window.to)}`;
    return {
      told: `${heading}.`,
      heading,
      drawing: {
        width: left + still.width + PAD.right, height: PAD.top + still.height + PAD.bottom, ground: groundOf(section),
        content: names.map((name) => drawName(name, svg, left)).join("") + placedDrawing(still, left, PAD.top),
      },
      legend: legendOf(section.querySelector("ul[aria-label=Columns]")),
      notes: [
        ...(sight.zoomed ? [`The part in sight: ${sightWords(daysOfSpan(sight.span))}.`] : []),
        ...(undated > 0 ? [`${countWords(undated, "meeting")} without a date.`] : []),
      ],
    };
  });
}

/** Whose lane it is, beside the lane; a name that has no room ends at the drawing. */
function drawName(name: HTMLElement, svg: SVGSVGElement, left: number): string {
  const dot = name.querySelector<HTMLElement>("span[aria-hidden]");
  const link = name.querySelector("a");
  const { top, height } = name.getBoundingClientRect();
  const middle = PAD.top + top - svg.getBoundingClientRect().top + height / 2;
  const mark = dot === null ? null : markOf(dot);
  const drawing: Drawing = {
    width: left - PAD.left - 6, height: 18,
    content: (mark === null ? "" : placedDrawing(mark, 0, (18 - mark.height) / 2))
      + (link === null ? "" : element("text", { x: (mark?.width ?? 9) + 6, y: 13, ...inkOf(link) }, textOf(link.textContent ?? ""))),
  };
  return placedDrawing(drawing, PAD.left, middle - 9);
}
