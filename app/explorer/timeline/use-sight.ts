"use client";

import { useCallback, useMemo, useState } from "react";
import type { DateRange } from "@/lib/domain/edtf";
import { isWhole, moveSpan, showDays, withinWhole, zoomSpan, type TimeSpan } from "@/lib/view/time-scale";

/** Which part of all time is in sight, and what changes that. */
export interface Sight {
  readonly span: TimeSpan;
  readonly whole: TimeSpan;
  readonly zoomed: boolean;
  /** @param about the place that keeps still, from 0 to 1 */
  readonly zoom: (factor: number, about: number) => void;
  /** By a part of what is in sight. */
  readonly move: (by: number) => void;
  /** Moves just so far that these days are in sight. */
  readonly show: (days: DateRange) => void;
  readonly all: () => void;
}

/**
 * Zoomed and moved, the timeline shows the same meetings: so this is the reader's own and stands in no address, like the
 * zoom of the graph, and Back does not go through it.
 */
export function useSight(whole: TimeSpan): Sight {
  const [chosen, setChosen] = useState<TimeSpan | null>(null);
  const { start, end } = whole;
  const change = useCallback((step: (span: TimeSpan, all: TimeSpan) => TimeSpan) => {
    const all = { start, end };
    setChosen((now) => {
      const next = step(now === null ? all : withinWhole(now, all), all);
      return isWhole(next, all) ? null : next;
    });
  }, [start, end]);

  return useMemo(() => {
    const all = { start, end };
    const span = chosen === null ? all : withinWhole(chosen, all);
    return {
      span, whole: all, zoomed: !isWhole(span, all),
      zoom: (factor, about) => change((now) => zoomSpan(now, all, factor, about)),
      move: (by) => change((now) => moveSpan(now, all, by)),
      show: (days) => change((now) => showDays(now, all, days)),
      all: () => setChosen(null),
    };
  }, [chosen, start, end, change]);
}
