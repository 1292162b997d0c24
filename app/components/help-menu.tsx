import { CircleQuestionMark } from "lucide-react";
import Link from "next/link";
import { KeyList } from "./key-list";
import { SITE_PAGES } from "./site-links";
import headerStyles from "./header.module.css";
import styles from "./help-menu.module.css";

export const HELP_MENU = "help";

/** The pages about the whole, and the keys, behind a question mark. The browser opens and closes it, with or without scripts. */
export function HelpMenu() {
  return (
    <>
      <button type="button" className={headerStyles.icon} popoverTarget={HELP_MENU} aria-label="About Parley" title="About Parley">
        <CircleQuestionMark aria-hidden size={17} strokeWidth={1.75} />
      </button>
      <div id={HELP_MENU} popover="auto" className={styles.menu}>
        <nav aria-label="Pages about Parley">
          <ul>
            {SITE_PAGES.map(({ href, name, says }) => (
              <li key={href}><Link href={href} prefetch={false} className={styles.item}><b>{name}</b><span>{says}</span></Link></li>
            ))}
          </ul>
        </nav>
        <KeyList />
      </div>
    </>
  );
}
