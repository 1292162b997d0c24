import { numberWords } from "@/lib/view/labels";
import styles from "./bar-list.module.css";

export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly value: number;
  /** What the number opens. */
  readonly valueHref: string;
}

const FULL = 100;

/** Things with how often they occur, as bars on one scale. */
export function BarList({ rows }: { readonly rows: readonly BarRow[] }) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <ol className={styles.bars}>
      {rows.map(({ id, label, href, value, valueHref }) => (
        <li key={id} className={styles.row}>
          <a href={href} className={styles.label}>{label}</a>
          <svg className={styles.bar} viewBox={`0 0 ${FULL} 6`} preserveAspectRatio="none" aria-hidden>
            <rect width={(value / most) * FULL} height="6" rx="1" />
          </svg>
          <a href={valueHref} className={styles.value}>{numberWords(value)}<span className="visually-hidden"> meetings, as a table</span></a>
        </li>
      ))}
    </ol>
  );
}
