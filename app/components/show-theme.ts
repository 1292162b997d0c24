import { THEME_COOKIE, type Theme } from "./theme";

const YEAR_S = 31_536_000;

/** Shows the page light or dark; the choice is kept in a cookie, so that the server paints it at once. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`;
  window.dispatchEvent(new Event("themechange"));
}
