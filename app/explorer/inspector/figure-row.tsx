import type { ReactNode } from "react";
import styles from "./inspector.module.css";

/** Figures side by side, each under its word. */
export function FigureRow({ figures }: { readonly figures: readonly { readonly label: string; readonly value: ReactNode }[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
