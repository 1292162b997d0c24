import { SiteLinks } from "./site-links";
import styles from "./page-footer.module.css";

/** The quiet foot of every page: the ways to the pages about the whole. */
export function PageFooter() {
  return (
    <footer className={styles.footer}>
      <nav aria-label="About Parley"><SiteLinks className={styles.links} /></nav>
    </footer>
  );
}
