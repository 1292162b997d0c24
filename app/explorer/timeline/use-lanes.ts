"use client";

import { useMemo } from "react";
import type { ActorRef, MeetingPage, Timeline } from "@/lib/domain/answers";
import { lanesUrl, MOST_MARKS } from "@/lib/view/requests";
import { daysOfSpan, spanOfDays, type TimeSpan } from "@/lib/view/time-scale";
import { laneActors, laneMarks, type LaneMark } from "@/lib/view/timeline-lanes";
import { binsWithin, meetingsIn } from "@/lib/view/timeline-window";
import type { View } from "@/lib/view/view";
import { useAnswer } from "../use-answer";
import { useResting } from "../use-resting";
import type { Sight } from "./use-sight";

const STILL_MS = 120;

export interface LanesInSight {
  /** Whose lanes; none where the timeline is of columns. */
  readonly actors: readonly string[];
  /** The actors as the meetings name them. */
  readonly refs: ReadonlyMap<string, ActorRef>;
  readonly marks: readonly LaneMark[];
  /** The time of which the marks are. */
  readonly extent: TimeSpan;
  /** How many meetings are in sight, where these are too many for marks and the columns stay. */
  readonly crowd: number | null;
  readonly failed: (() => void) | null;
}

const NO_MARKS: readonly LaneMark[] = [];

/**
 * The meetings of the actors asked for, where they have lanes: of all the time of which there are columns, or where those
 * are too many, of what is in sight; columns where even those are.
 */
export function useLanes(view: View, bins: Timeline["bins"], { span }: Sight): LanesInSight {
  const { filter, time } = view;
  const actors = useMemo(() => (time === "lanes" ? laneActors(filter) : []), [filter, time]);
  const inSight = binsWithin(bins, daysOfSpan(useResting(span, STILL_MS)));
  const seen = meetingsIn(inSight);
  const among = meetingsIn(bins) <= MOST_MARKS ? bins : inSight;
  const [first, last] = [among[0]?.start, among.at(-1)?.end];
  const fits = actors.length > 0 && seen <= MOST_MARKS;

  const url = fits && first !== undefined && last !== undefined ? lanesUrl(view, { earliest: first, latest: last }) : null;
  const { data, error, retry } = useAnswer<MeetingPage>(url);
  const answered = useMemo(() => (data === undefined ? NO_MARKS : laneMarks(data.items, actors)), [data, actors]);
  const marks = url === null ? NO_MARKS : answered;
  const refs = useMemo(() => new Map(marks.flatMap(({ item }) => item.participants.flatMap(({ actor, for: party }) => [actor, ...(party === null ? [] : [party])]).map((ref) => [ref.id, ref] as const))), [marks]);
  return {
    actors: fits ? actors : [], refs, marks,
    extent: first === undefined || last === undefined ? span : spanOfDays({ earliest: first, latest: last }),
    crowd: actors.length > 0 && !fits ? seen : null, failed: error === undefined || url === null ? null : retry,
  };
}
