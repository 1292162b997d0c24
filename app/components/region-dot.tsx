import type { ActorKind, Region } from "@/lib/domain/words";
import styles from "./marks.module.css";

/** The colour of a region as a dot; never the only sign of it: the name or the code stands beside. */
export function RegionDot({ region, kind = "person" }: { readonly region: Region | null; readonly kind?: ActorKind }) {
  return <span className={styles.dot} data-region={region ?? undefined} data-kind={kind} aria-hidden />;
}
