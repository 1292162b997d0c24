import { Maximize, X, ZoomIn, ZoomOut } from "lucide-react";
import type { TimelineUnit } from "@/lib/domain/answers";
import { onlyUndated, setTime, setUnit } from "@/lib/view/changes";
import { countWords, numberWords } from "@/lib/view/labels";
import { MOST_MARKS } from "@/lib/view/requests";
import { laneActors } from "@/lib/view/timeline-lanes";
import { UNIT_ADVERBS, UNIT_NAMES } from "@/lib/view/timeline-columns";
import { shortWindow } from "@/lib/view/timeline-words";
import { isOpen } from "@/lib/view/timeline-window";
import type { View } from "@/lib/view/view";
import { StepLink } from "../step-link";
import type { Change } from "../use-view";
import { Choice } from "./choice";
import { Legend } from "./legend";
import { ZOOM_STEP } from "./measures";
import { PlayControls } from "./play-controls";
import type { BinsInSight } from "./use-bins";
import type { Brush } from "./use-brush";
import type { LanesInSight } from "./use-lanes";
import type { Player } from "./use-play";
import type { Sight } from "./use-sight";
import styles from "./head.module.css";


const UNITS = Object.entries(UNIT_NAMES);

interface HeadProps {
  readonly view: View;
  readonly change: Change;
  readonly undated: number;
  readonly drawn: BinsInSight;
  readonly lanes: LanesInSight;
  readonly sight: Sight;
  readonly brush: Brush;
  readonly player: Player;
  /** While the window is under the hand, how many meetings are in it. */
  readonly counted: string | null;
}

/** What the timeline shows, what the pointer is at, and what can be done. */
export function Head({ view, change, undated, drawn, lanes, sight, brush: { current, clear }, player, counted }: HeadProps) {
  const inLanes = lanes.actors.length > 0;
  const hint = hintOf(view, drawn, lanes);
  const retry = drawn.failed ?? lanes.failed;
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{inLanes ? "Meetings in lanes" : `Meetings ${UNIT_ADVERBS[drawn.unit]}`}</h2>
      <span className={styles.window}>{isOpen(current) ? "All time" : shortWindow(current.from, current.to)}</span>
      {!isOpen(current) && <button type="button" className={styles.icon} onClick={clear} aria-label="Show all time" title="Show all time"><X size={14} strokeWidth={2} aria-hidden /></button>}
      {undated > 0 && <Undated view={view} change={change} count={undated} />}
      {counted !== null && <span className={styles.told} aria-hidden>{counted}</span>}
      {retry !== null && (
        <span className={styles.hint} role="alert">Not all of it could be loaded. <button type="button" className={styles.retry} onClick={retry}>Retry</button></span>
      )}
      {retry === null && (hint === null ? <div className={styles.room}><span className={styles.spacer} /><Legend /></div> : <span className={styles.hint} role="status">{hint}</span>)}
      {/* What comes and goes stands to the left, so that nothing moves under the hand that presses Play. */}
      <div className={styles.tools}>
        {laneActors(view.filter).length > 0 && (
          <div className={styles.controls} role="group" aria-label="How the timeline is drawn">
            {(["lanes", "columns"] as const).map((time) => (
              <StepLink key={time} view={view} change={change} step={(now) => setTime(now, time)} aria-current={view.time === time ? "true" : undefined} className={styles.mode}>
                {time === "lanes" ? "Lanes" : "Columns"}
              </StepLink>
            ))}
          </div>
        )}
        <div className={styles.controls} role="group" aria-label="Zoom of the timeline">
          {sight.zoomed && (
            <>
              <button type="button" className={styles.icon} onClick={sight.all} aria-label="All time in sight" title="All time in sight (0)"><Maximize size={13} strokeWidth={1.75} aria-hidden /></button>
              <button type="button" className={styles.icon} onClick={() => sight.zoom(ZOOM_STEP, 0.5)} aria-label="More time in sight" title="More time in sight (−)"><ZoomOut size={14} strokeWidth={1.75} aria-hidden /></button>
            </>
          )}
          <button type="button" className={styles.icon} onClick={() => sight.zoom(1 / ZOOM_STEP, 0.5)} aria-label="Less time in sight, wider" title="Less time in sight, wider (+)"><ZoomIn size={14} strokeWidth={1.75} aria-hidden /></button>
        </div>
        <PlayControls player={player} />
        <Choice
          label="Width of a column" shown={UNIT_NAMES[view.unit ?? drawn.unit]} value={view.unit ?? ""} onChoose={(value) => change((now) => setUnit(now, value === "" ? null : (value as TimelineUnit)))}
          options={[["", `What fits: ${UNIT_NAMES[drawn.unit].toLowerCase()}`], ...UNITS]}
        />
      </div>
    </div>
  );
}

/** What no column and no mark stands for, as a link to it. */
function Undated({ view, change, count }: { readonly view: View; readonly change: Change; readonly count: number }) {
  const words = `${numberWords(count)} without a date`;
  if (view.filter.undated) return <span className={styles.undated}>{words}</span>;
  return <StepLink view={view} change={change} step={onlyUndated} className={styles.undated} title={`Show the ${countWords(count, "meeting")} without a date`}>{words}</StepLink>;
}

/** Why the picture is not the one that was asked for; null where it is. */
function hintOf(view: View, { coarser, unit }: BinsInSight, { crowd, actors }: LanesInSight): string | null {
  if (crowd !== null) return `${countWords(crowd, "meeting")} in sight: lanes are drawn for ${numberWords(MOST_MARKS)} at most. Zoom in.`;
  if (coarser && actors.length === 0 && view.unit !== null) return `Too much time in sight for columns ${UNIT_ADVERBS[view.unit]}: drawn ${UNIT_ADVERBS[unit]}. Zoom in.`;
  return null;
}

