import { percent } from "./measures";
import styles from "./timeline.module.css";

const WIDTH = 300;
const HEIGHT = 120;
/** Between what is told of and the words. */
const GAP = 10;

/** What the pointer or the focus is at. */
export interface Told {
  readonly words: string;
  /** Its place on the scale, from 0 to 1. */
  readonly at: number;
  /** Its upper edge, in pixels of the drawing. */
  readonly top: number;
}

/** Names what the pointer or the focus is at; above it, and to the side on which there is room. The same is told in words by the table of columns and the labels of marks. */
export function Tip({ told: { words, at, top } }: { readonly told: Told }) {
  const side = at > 0.5 ? "left" : "right";
  return (
    <svg x={percent(Math.min(1, Math.max(0, at)))} y={top} overflow="visible" pointerEvents="none" aria-hidden>
      <foreignObject x={side === "left" ? GAP - WIDTH : -GAP} y={-HEIGHT - GAP} width={WIDTH} height={HEIGHT}>
        <div className={styles.tipGround}><span className={styles.tip} data-side={side}>{words}</span></div>
      </foreignObject>
    </svg>
  );
}
