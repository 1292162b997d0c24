"use client";

import { memo, useCallback, useDeferredValue, useId, useMemo, useRef } from "react";
import type { Timeline } from "@/lib/domain/answers";
import type { NameOf } from "@/lib/view/chips";
import { planPlay, playedDays } from "@/lib/view/play";
import { daysOfSpan, type TimeSpan } from "@/lib/view/time-scale";
import { previewWords, UNIT_ADVERBS } from "@/lib/view/timeline-columns";
import { binsWithin, rangeOfDays, type BinRange } from "@/lib/view/timeline-window";
import { sightWords } from "@/lib/view/timeline-words";
import type { View } from "@/lib/view/view";
import type { Change } from "../use-view";
import { BinTable } from "./bin-table";
import { Drawing } from "./drawing";
import { Head } from "./head";
import { LaneNames } from "./lane-names";
import { useBins, wholeTime } from "./use-bins";
import { useBrush } from "./use-brush";
import { useKeys } from "./use-keys";
import { useLanes } from "./use-lanes";
import { usePlay } from "./use-play";
import { usePointing } from "./use-pointing";
import { useSight } from "./use-sight";
import { useTimelinePart } from "./use-timeline-part";
import styles from "./timeline.module.css";

const NOTHING: Timeline = { unit: "month", bins: [], first: null, last: null, total: 0, undated: 0 };
const NO_TIME: TimeSpan = { start: 0, end: 1 };
/** It takes the keyboard as a whole. */
const STAGE = { role: "application", "aria-roledescription": "timeline", tabIndex: 0 } as const;

interface TimelineViewProps {
  readonly view: View;
  readonly change: Change;
  /** Over all time; undefined where it is not known. */
  readonly timeline: Timeline | undefined;
  /** What else is drawn is of the view before. */
  readonly loading: boolean;
  readonly nameOf: NameOf;
}

/**
 * When the meetings were: columns, or a lane for each of a few actors, over all time or a part of it that one has zoomed
 * in to; and the window that the view is narrowed to, drawn by hand or moved through time.
 */
export const TimelineView = memo(function TimelineView({ view, change, timeline = NOTHING, loading, nameOf }: TimelineViewProps) {
  const strip = useRef<HTMLElement>(null);
  const whole = useMemo(() => wholeTime(timeline, view.unit) ?? NO_TIME, [timeline, view.unit]);
  const sight = useSight(whole);
  const drawn = useBins(view, timeline, sight);
  const lanes = useLanes(view, drawn.bins, sight);
  const { first, last, undated } = timeline;
  const { unit } = drawn;
  const all = useMemo<BinRange>(() => (first === null || last === null ? { first: 0, last: 0 } : rangeOfDays(unit, { earliest: first, latest: last })), [first, last, unit]);
  const ground = { unit, all, sight, inLanes: lanes.actors.length > 0 };
  const brush = useBrush(view, change, ground);
  const pointing = usePointing(drawn, sight);
  const inSight = daysOfSpan(sight.span);
  const player = usePlay({ view, change, loading, plan: () => planPlay(view.filter, playedDays(inSight, first, last), unit) });
  const onKeyDown = useKeys(sight, player);
  const help = useId();
  // Hundreds of rows that nobody sees: they follow once the columns stand.
  const listed = useDeferredValue(useMemo(() => ({ bins: binsWithin(drawn.bins, daysOfSpan(sight.span)), unit }), [drawn.bins, sight.span, unit]));
  const { person, country } = view.filter;
  const nameOfActor = useCallback(
    (id: string) => lanes.refs.get(id)?.label ?? nameOf(person.some((each) => each === id) ? "person" : country.some((each) => each === id) ? "country" : "org", id),
    [lanes.refs, nameOf, person, country],
  );
  const counted = brush.previewed ? previewWords(drawn.bins, brush.current, timeline, view.filter.encounters) : null;
  const empty = timeline.bins.length === 0;
  useTimelinePart({ strip, unit, lanes: lanes.actors.length, window: brush.current, sight, undated });

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard from the handles within
    <section ref={strip} id="timeline" className={styles.strip} role="group" aria-label="Meetings over time" onKeyDown={brush.onEscape}>
      <Head view={view} change={change} undated={undated} drawn={drawn} lanes={lanes} sight={sight} brush={brush} player={player} counted={counted} />
      <div className={styles.plot} data-lanes={lanes.actors.length > 0 ? "" : undefined}>
        {lanes.actors.length > 0 && <LaneNames view={view} change={change} actors={lanes.actors} refs={lanes.refs} nameOf={nameOfActor} />}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- an application takes the keyboard as a whole */}
        <div {...STAGE} className={styles.stage} aria-label={`Meetings ${UNIT_ADVERBS[unit]}, ${sightWords(inSight)} in sight`} aria-describedby={help} onKeyDown={onKeyDown}>
          {!empty && <Drawing view={view} change={change} drawn={drawn} lanes={lanes} ground={ground} brush={brush} pointing={pointing} />}
          {timeline !== NOTHING && empty && <p className={styles.empty}>No dated meetings</p>}
        </div>
      </div>
      <p id={help} hidden>Plus and minus zoom, 0 shows all time, arrow keys, Home and End move, the space bar plays.</p>
      <BinTable {...listed} />
    </section>
  );
});
