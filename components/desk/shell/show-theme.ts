import { keepCookie } from "./keep-cookie";
import { THEME_COOKIE, type Theme } from "./theme";

/** The theme that is shown, which may have been chosen since the page was sent. */
export const shownTheme = () => (document.documentElement.dataset.theme ?? "system") as Theme;

/** Shows a theme, and keeps it for the next page. */
export function showTheme(theme: Theme) {
  keepCookie(THEME_COOKIE, theme);
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  markTheme(theme);
}

/** Marks a theme as chosen in every switch: the account page has a second one, besides the sidebar's. */
export function markTheme(theme: Theme) {
  const same = `.theme-switch input[value="${theme}"]`;
  for (const input of document.querySelectorAll<HTMLInputElement>(same)) input.checked = true;
}
