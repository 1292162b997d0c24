"use client";

import { useDeferredValue, useMemo } from "react";
import type { Timeline, TimelineUnit } from "@/lib/domain/answers";
import { binDays, binNumber, epochDay, servedUnit } from "@/lib/domain/timeline-bins";
import { binsUrl } from "@/lib/view/requests";
import { daysOfSpan, daysToAsk, type TimeSpan } from "@/lib/view/time-scale";
import type { View } from "@/lib/view/view";
import { useAnswer } from "../use-answer";
import { useResting } from "../use-resting";
import type { Sight } from "./use-sight";

/** More columns than these in sight would be thinner than a line. */
const MOST_COLUMNS = 300;
/** While a hand zooms or moves, nothing is asked for. */
const STILL_MS = 120;

export interface BinsInSight {
  readonly bins: Timeline["bins"];
  /** What the bins are of; while finer ones are on their way, that of the bins before. */
  readonly unit: TimelineUnit;
  /** A finer unit was chosen than there is room for. */
  readonly coarser: boolean;
  readonly failed: (() => void) | null;
}

/** All time as whole columns: of the unit chosen, or of the one that fits all of it. Nothing for no dated meeting. */
export function wholeTime({ bins, unit, first, last }: Timeline, chosen: TimelineUnit | null): TimeSpan | null {
  if (bins.length === 0 || first === null || last === null) return null;
  const shown = chosen ?? unit;
  return { start: epochDay(binDays(binNumber(first, shown), shown).start), end: epochDay(binDays(binNumber(last, shown), shown).end) + 1 };
}

/**
 * The bins of what is in sight, from the server: those of all time, until it takes finer ones, or others were chosen.
 * They reach beyond what is in sight, so that moving a little asks nothing anew.
 */
export function useBins(view: View, timeline: Timeline, { span, whole, zoomed }: Sight): BinsInSight {
  const rested = useResting(span, STILL_MS);
  const unit = servedUnit(view.unit, daysOfSpan(rested), MOST_COLUMNS);
  const url = useMemo(() => {
    if (timeline.bins.length === 0 || unit === timeline.unit) return null;
    return binsUrl(view.filter, unit, zoomed ? daysToAsk(rested, whole) : null);
  }, [view.filter, unit, timeline, zoomed, rested, whole]);
  const { data, error, retry } = useAnswer<Timeline>(url);
  // Hundreds of columns, with the table of them: the page answers the hand while they are made.
  const shown = useDeferredValue(url === null || data === undefined || error !== undefined || data.bins.length === 0 ? timeline : data);
  return { bins: shown.bins, unit: shown.unit, coarser: view.unit !== null && unit !== view.unit, failed: error === undefined || url === null ? null : retry };
}
