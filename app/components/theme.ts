/** The reader's choice of light or dark; without one the system's setting holds. */
export const THEME_COOKIE = "theme";
export type Theme = "light" | "dark";

export function isTheme(value: string | undefined): value is Theme {
  return value === "light" || value === "dark";
}
