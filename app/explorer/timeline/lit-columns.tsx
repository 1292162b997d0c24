"use client";

import type { Timeline, TimelineUnit } from "@/lib/domain/answers";
import { litFilter, litPerBin } from "@/lib/view/lit";
import { binsUrl } from "@/lib/view/requests";
import { placeOfColumn, spanOfBins } from "@/lib/view/timeline-columns";
import type { View } from "@/lib/view/view";
import { useShone } from "../lit";
import { useLitAnswer } from "../use-lit-answer";
import { heightScale } from "./columns";
import { percent, PLOT_HEIGHT } from "./measures";
import styles from "./timeline.module.css";

/** An actor that the pointer only passes over asks for nothing. */
const PASSING_MS = 120;
/** A mark below the base line: what is lit is not told by colour alone. */
const FOOT = 3;

interface LitColumnsProps {
  readonly view: View;
  readonly bins: Timeline["bins"];
  readonly unit: TimelineUnit;
}

/** The part of each column that is lit in the other views, over the columns and on their scale. */
export function LitColumns({ view, bins, unit }: LitColumnsProps) {
  const beam = useShone()?.beam ?? null;
  const [first, last] = [bins[0], bins.at(-1)];
  const asked = useLitAnswer<Timeline>(beam, (rested) => {
    const filter = litFilter(view, rested);
    return filter === null || first === undefined || last === undefined ? null : binsUrl(filter, unit, { earliest: first.start, latest: last.end });
  }, PASSING_MS);

  const span = spanOfBins(bins);
  if (beam === null || span === null) return null;
  const meetings = new Map((asked?.bins ?? []).map((bin) => [bin.start, bin.meetings]));
  const counts = litPerBin(beam, bins) ?? bins.map(({ start }) => meetings.get(start) ?? 0);
  const height = heightScale(bins);
  return (
    <g data-passing aria-hidden>
      {bins.map((bin, index) => {
        const count = counts[index] ?? 0;
        if (count === 0) return null;
        const { x, width } = placeOfColumn(span, bin);
        const at = { x: percent(x), width: percent(width) };
        return (
          <g key={bin.start} data-lit-bin={bin.start}>
            <rect className={styles.lit} {...at} y={PLOT_HEIGHT - height(count)} height={height(count)} />
            <rect className={styles.lit} {...at} y={PLOT_HEIGHT + 0.5} height={FOOT} />
          </g>
        );
      })}
    </g>
  );
}
