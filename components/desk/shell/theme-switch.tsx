"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { keepCookie } from "./keep-cookie";
import { THEME_COOKIE, THEMES, type Theme } from "./theme";

const LABELS: Record<Theme, string> = { system: "System", light: "Light", dark: "Dark" };

/**
 * `name` must be unique on the page: radio buttons with one name form one group. The browser keeps which is chosen,
 * and not React: every page has this switch, and a `RadioRow` would be another kilobyte.
 */
export function ThemeSwitch({ theme, name }: { theme: Theme; name: string }) {
  const row = useRef<HTMLFieldSetElement>(null);

  // Somebody may have chosen before React started, or elsewhere since the page was sent.
  const takeOver = useEffectEvent(() => {
    const chosen = row.current?.querySelector<HTMLInputElement>(":checked")?.value as Theme;
    if (chosen === theme) mark(shown());
    else show(chosen);
  });
  useEffect(() => takeOver(), []);

  return (
    <fieldset ref={row} className="theme-switch">
      <legend className="sr-only">Theme</legend>
      <div className="radio-row small">
        {THEMES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              {...{ name, value }}
              defaultChecked={value === theme}
              onChange={() => show(value)}
            />
            {LABELS[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const shown = () => (document.documentElement.dataset.theme ?? "system") as Theme;

function show(theme: Theme) {
  keepCookie(THEME_COOKIE, theme);
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  mark(theme);
}

/** The account page has a second switch, besides the sidebar's. */
function mark(theme: Theme) {
  const same = `.theme-switch input[value="${theme}"]`;
  for (const input of document.querySelectorAll<HTMLInputElement>(same)) input.checked = true;
}
