import Link from "next/link";
import type { ReactNode } from "react";
import { HelpMenu } from "./help-menu";
import { SearchBox } from "./search-box";
import { ThemeButton } from "./theme-button";
import styles from "./header.module.css";

/**
 * The bar above every page: the name, search, what the page can do, the theme, and the pages about the whole.
 * @param children the page's own actions
 */
export function Header({ children }: { readonly children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <a className="skip" href="#main">Skip to content</a>
      <Link href="/" className={styles.name}>Parley</Link>
      <SearchBox />
      <div className={styles.actions}>
        {children}
        <ThemeButton />
        <HelpMenu />
      </div>
    </header>
  );
}
