"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { markTheme, shownTheme, showTheme } from "./show-theme";
import { THEME_LABELS, THEMES, type Theme } from "./theme";

/**
 * `name` must be unique on the page: radio buttons with one name form one group. The browser keeps which is chosen,
 * and not React: every page has this switch, and a `RadioRow` would be another kilobyte.
 */
export function ThemeSwitch({ theme, name }: { theme: Theme; name: string }) {
  const row = useRef<HTMLFieldSetElement>(null);

  // Someone may have chosen before React started, or elsewhere since the page was sent.
  const takeOver = useEffectEvent(() => {
    const chosen = row.current?.querySelector<HTMLInputElement>(":checked")?.value as Theme;
    if (chosen === theme) markTheme(shownTheme());
    else showTheme(chosen);
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
              name={name}
              value={value}
              defaultChecked={value === theme}
              onChange={() => showTheme(value)}
            />
            {THEME_LABELS[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
