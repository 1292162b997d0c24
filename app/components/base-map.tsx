import type { ReactNode } from "react";
import { baseMap } from "@/lib/server/outlines";
import type { MapFrame } from "@/lib/view/geo/frame";
import styles from "./base-map.module.css";

interface BaseMapProps {
  readonly frame: MapFrame;
  /** What the map shows, for who cannot see it. */
  readonly label: string;
  /** What is drawn on it, in units of the frame. */
  readonly children: ReactNode;
}

/** Land and the lines between countries, drawn on the server. No country is coloured, and every line is alike. */
export function BaseMap({ frame, label, children }: BaseMapProps) {
  const { width, height } = frame;
  const { land, borders } = baseMap(frame);
  return (
    <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect className={styles.sea} width={width} height={height} rx="6" />
      <path className={styles.land} d={land} />
      <path className={styles.borders} d={borders} />
      {children}
    </svg>
  );
}
