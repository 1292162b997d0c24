"use client";

import { MoonStar, Sun } from "lucide-react";
import { THEME_COOKIE, type Theme } from "./theme";
import styles from "./header.module.css";

const YEAR_S = 31_536_000;

/** Turns light to dark and back; the choice is kept in a cookie, so that the server paints it at once. */
export function ThemeButton() {
  const turn = () => {
    const dark = getComputedStyle(document.documentElement).colorScheme === "dark"
      || (document.documentElement.dataset.theme === undefined && matchMedia("(prefers-color-scheme: dark)").matches);
    const theme: Theme = dark ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`;
    window.dispatchEvent(new Event("themechange"));
  };
  return (
    <button type="button" className={styles.icon} onClick={turn} aria-label="Light or dark" title="Light or dark">
      <Sun aria-hidden className={styles.sun} size={17} strokeWidth={1.75} />
      <MoonStar aria-hidden className={styles.moon} size={17} strokeWidth={1.75} />
    </button>
  );
}
