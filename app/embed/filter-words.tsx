import type { Chip } from "@/lib/view/chips";
import styles from "./filter-words.module.css";

/** What a view asks for, where its filters are not at hand: `Wang Yi · Held`. The window of time is in its sentence. */
export function FilterWords({ chips }: { readonly chips: readonly Pick<Chip, "key" | "words">[] }) {
  const asked = chips.filter(({ key }) => key !== "window");
  if (asked.length === 0) return null;
  return (
    <p className={styles.words}>
      <span className="visually-hidden">Only meetings that meet all of these: </span>
      {asked.map(({ words }) => words).join(" · ")}
    </p>
  );
}
