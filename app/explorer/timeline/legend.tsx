import { StatusMark } from "../../components/status-mark";
import styles from "./head.module.css";

/** What the columns are made of. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="Columns">
      <li><StatusMark status="held" labelled={false} /> held</li>
      <li><StatusMark status="planned" labelled={false} /> planned</li>
      <li><StatusMark status="cancelled" labelled={false} /> cancelled, postponed or denied</li>
    </ul>
  );
}
