import type { ByWhere } from "@/lib/domain/answers";
import { whereSegments } from "@/lib/view/dossier-figures";
import { WHERE_LABELS, type WhereLabels } from "@/lib/view/labels";
import styles from "./where.module.css";

interface WhereBarProps {
  readonly where: ByWhere;
  /** How wide one meeting is. */
  readonly unit: number;
  /** How wide the longest bar of the list may be. */
  readonly width: number;
  readonly labels?: WhereLabels;
}

/** How many meetings took place where, as a bar; in words for who cannot see it. */
export function WhereBar({ where, unit, width, labels = WHERE_LABELS }: WhereBarProps) {
  const segments = whereSegments(where, unit);
  const words = segments.map((segment) => `${labels[segment.where]}: ${segment.count}`).join("; ");
  return (
    <svg className={styles.bar} viewBox={`0 0 ${width} 10`} width={width} height="10" role="img" aria-label={words}>
      <title>{words}</title>
      {segments.map((segment) => <rect key={segment.where} className={styles.mark} data-where={segment.where} x={segment.x} width={Math.max(1, segment.width - 1)} height="10" />)}
    </svg>
  );
}
