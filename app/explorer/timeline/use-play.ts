"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { preload, useSWRConfig } from "swr";
import { setWindow } from "@/lib/view/changes";
import { standsAt, stepOf, type Play } from "@/lib/view/play";
import { windowUrls } from "@/lib/view/requests";
import type { View } from "@/lib/view/view";
import { fetchAnswer } from "../use-answer";
import type { Change } from "../use-view";

/** How many windows a second at the speed of 1. */
const STEP_MS = 1000;
/** However long the answers took, each window is seen for a moment. */
const LEAST_MS = 60;

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Player {
  readonly playing: boolean;
  /** Something was played since the page was opened. */
  readonly begun: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly toggle: () => void;
  readonly pause: () => void;
  /** One window on, or back. */
  readonly step: (by: 1 | -1) => void;
}

interface Stage {
  readonly view: View;
  readonly change: Change;
  /** What is to be played from where the view stands. */
  readonly plan: () => Play;
  /** The answers on the screen are those of the window before. */
  readonly loading: boolean;
}

/**
 * Plays the view through time: one window after the other, each once the answers of the one before are drawn. All of a
 * play is one entry of the history, so that one step back undoes it. It ends after the last window, or where the view's
 * window was changed by another hand.
 */
export function usePlay({ view, change, plan, loading }: Stage): Player {
  const { cache } = useSWRConfig();
  const session = useRef<Play | null>(null);
  const [playing, setPlaying] = useState(false);
  const [begun, setBegun] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const stepped = useRef(0);
  const { from, to } = view.filter;

  const go = (by: 1 | -1): void => {
    const known = session.current !== null && standsAt(session.current, { from, to }) ? session.current : null;
    const play = known ?? plan();
    const at = stepOf(play, by);
    const window = at === null ? undefined : play.windows[at];
    if (at === null || window === undefined) return;
    session.current = { ...play, at };
    stepped.current = performance.now();
    change((now) => setWindow(now, window.from, window.to), known === null ? "push" : "replace");
  };

  const tick = useEffectEvent(() => {
    const play = session.current;
    if (play === null || !standsAt(play, { from, to }) || play.at >= play.windows.length - 1) setPlaying(false);
    else go(1);
  });
  const fetchAhead = useEffectEvent(() => {
    const next = session.current?.windows[session.current.at + 1];
    if (next === undefined) return;
    for (const url of windowUrls(setWindow(view, next.from, next.to))) {
      // What fails is asked for again, and said, once it is needed.
      if (cache.get(url)?.data === undefined) void preload(url, fetchAnswer).catch(() => undefined);
    }
  });

  useEffect(() => {
    if (!playing || loading) return;
    fetchAhead();
    const wait = Math.max(LEAST_MS, STEP_MS / speed - (performance.now() - stepped.current));
    const timer = setTimeout(() => tick(), wait);
    return () => clearTimeout(timer);
  }, [playing, loading, speed, from, to]);

  return {
    playing, begun, speed, setSpeed,
    toggle: () => {
      setPlaying(!playing);
      setBegun(true);
      if (!playing) go(1);
    },
    pause: () => setPlaying(false),
    step: (by) => {
      setPlaying(false);
      go(by);
    },
  };
}
