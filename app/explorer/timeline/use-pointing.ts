"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { Timeline } from "@/lib/domain/answers";
import { binDays } from "@/lib/domain/timeline-bins";
import type { LaneMark } from "@/lib/view/timeline-lanes";
import { daysOfSpan } from "@/lib/view/time-scale";
import { binAt } from "@/lib/view/timeline-window";
import { dim, shine } from "../lit";
import type { BinsInSight } from "./use-bins";
import type { Sight } from "./use-sight";

/** What the pointer or the focus is at: told in words, and lit in the other views. */
export interface Pointing {
  /** The bin that the pointer rests on. */
  readonly bin: Timeline["bins"][number] | null;
  /** The mark that the pointer or the focus is at. */
  readonly mark: LaneMark | null;
  /** The pointer rests at a place on the scale: on its bin. */
  readonly rest: (place: number) => void;
  readonly leave: () => void;
  readonly atMark: (mark: LaneMark | null) => void;
  /** A mark took the focus: it comes into sight. */
  readonly show: (mark: LaneMark) => void;
}

export function usePointing({ bins, unit }: BinsInSight, sight: Sight): Pointing {
  const [at, setAt] = useState<string | null>(null);
  const [mark, setMark] = useState<LaneMark | null>(null);
  const resting = useRef<string | null>(null);

  const leave = useCallback(() => {
    if (resting.current === null) return;
    resting.current = null;
    setAt(null);
    dim("timeline");
  }, []);
  const { show } = sight;
  const bring = useCallback(({ time }: LaneMark) => show(daysOfSpan(time)), [show]);

  return {
    bin: useMemo(() => binOf(bins, at), [bins, at]),
    mark,
    rest: (place) => {
      const { start, end } = binDays(binAt(unit, sight.span, place), unit);
      if (binOf(bins, start) === null) return leave();
      if (resting.current === start) return;
      resting.current = start;
      setAt(start);
      shine("timeline", { kind: "days", days: { earliest: start, latest: end } });
    },
    leave, atMark: setMark, show: bring,
  };
}

function binOf(bins: Timeline["bins"], start: string | null): Timeline["bins"][number] | null {
  return (start === null ? undefined : bins.find((bin) => bin.start === start)) ?? null;
}
