import styles from "./year-bars.module.css";

/** Says of a year that the data hardly covers it. */
export function ThinMark() {
  return <span className={styles.thin}>thinly covered</span>;
}
