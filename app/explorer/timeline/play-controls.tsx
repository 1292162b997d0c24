import { Pause, Play, StepBack, StepForward } from "lucide-react";
import { Choice } from "./choice";
import { SPEEDS, type Player, type Speed } from "./use-play";
import styles from "./head.module.css";

/** Plays the window through time, or moves it by one step. */
export function PlayControls({ player: { playing, begun, speed, setSpeed, toggle, step } }: { readonly player: Player }) {
  const Icon = playing ? Pause : Play;
  return (
    <div className={styles.controls} role="group" aria-label="Play through time">
      {begun && <Choice label="Speed" shown={`${speed}×`} value={String(speed)} options={SPEEDS.map((each) => [String(each), `${each}×`])} onChoose={(value) => setSpeed(Number(value) as Speed)} />}
      <button type="button" className={styles.icon} onClick={() => step(-1)} aria-label="One step back" title="One step back"><StepBack size={14} strokeWidth={1.75} aria-hidden /></button>
      <button type="button" className={styles.play} onClick={toggle} title={playing ? "Pause" : "Move the window through what is in sight"}>
        <Icon size={14} strokeWidth={1.75} aria-hidden /> {playing ? "Pause" : "Play"}
      </button>
      <button type="button" className={styles.icon} onClick={() => step(1)} aria-label="One step on" title="One step on"><StepForward size={14} strokeWidth={1.75} aria-hidden /></button>
    </div>
  );
}
