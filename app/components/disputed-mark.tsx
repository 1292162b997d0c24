import type { SettledProperty } from "@/lib/domain/words";
import styles from "./marks.module.css";

/** Says on which properties the sources of a meeting differ; nothing where they agree. */
export function DisputedMark({ disputed }: { readonly disputed: readonly SettledProperty[] }) {
  if (disputed.length === 0) return null;
  return <span className={styles.warning}>sources differ on {disputed.join(" and ")}</span>;
}
