import { circleHue } from "@/lib/view/graph-hues";
import styles from "./circle-mark.module.css";

/** A circle's number on its colour, as the graph draws it; without a number, the colour of all that have none of their own. */
export function CircleMark({ circle }: { readonly circle: number | null }) {
  return <span className={styles.mark} data-hue={circleHue(circle)}>{circle}</span>;
}
