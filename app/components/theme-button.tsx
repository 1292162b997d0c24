"use client";

import { MoonStar, Sun } from "lucide-react";
import { showTheme } from "./show-theme";
import styles from "./header.module.css";

/** Turns light to dark and back. */
export function ThemeButton() {
  const turn = () => {
    const dark = getComputedStyle(document.documentElement).colorScheme === "dark"
      || (document.documentElement.dataset.theme === undefined && matchMedia("(prefers-color-scheme: dark)").matches);
    showTheme(dark ? "light" : "dark");
  };
  return (
    <button type="button" className={styles.icon} onClick={turn} aria-label="Light or dark" title="Light or dark">
      <Sun aria-hidden className={styles.sun} size={17} strokeWidth={1.75} />
      <MoonStar aria-hidden className={styles.moon} size={17} strokeWidth={1.75} />
    </button>
  );
}
