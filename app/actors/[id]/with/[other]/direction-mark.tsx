import type { Direction } from "@/lib/domain/dossier-answers";
import type { Status } from "@/lib/domain/words";
import { markPath } from "@/lib/view/pair-strip";
import styles from "./pair.module.css";

/** How wide and high a mark is. */
export const MARK = 11;
const EDGE = MARK / 2;

interface MarkShapeProps {
  readonly direction: Direction;
  readonly status: Status;
  /** Held, but counted by its parts. */
  readonly apart: boolean;
}

/**
 * A meeting as a shape: whose home by form and colour, its status as everywhere: held full, planned an outline,
 * postponed half, cancelled or denied struck through. Stands about its own middle, in a picture that has the clip
 * `second-half`.
 */
export function MarkShape({ direction, status, apart }: MarkShapeProps) {
  const path = markPath(direction, MARK);
  const full = status === "held" && !apart;
  return (
    <g className={styles.mark} data-direction={direction} data-status={status}>
      <path d={path} data-full={full || undefined} />
      {status === "postponed" && <path d={path} data-full clipPath="url(#second-half)" />}
      {(status === "cancelled" || status === "denied") && <path className={styles.strike} d={`M${-EDGE} ${EDGE}L${EDGE} ${-EDGE}`} />}
    </g>
  );
}

/** Who was at home, as a mark beside the words that say so. */
export function DirectionMark({ direction }: { readonly direction: Direction }) {
  return (
    <svg className={styles.inline} viewBox={`${-EDGE - 1} ${-EDGE - 1} ${MARK + 2} ${MARK + 2}`} width="12" height="12" aria-hidden>
      <MarkShape direction={direction} status="held" apart={false} />
    </svg>
  );
}
