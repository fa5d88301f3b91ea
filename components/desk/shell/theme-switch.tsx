"use client";

import { useState } from "react";
import { RadioRow } from "@/components/ui/radio-row";
import { keepCookie } from "./keep-cookie";
import { THEME_COOKIE, THEMES, type Theme } from "./theme";

const LABELS: Record<Theme, string> = { system: "System", light: "Light", dark: "Dark" };

/** `name` must be unique on the page: radio buttons with one name form one group. */
export function ThemeSwitch({ theme: initial, name }: { theme: Theme; name: string }) {
  const [theme, setTheme] = useState(initial);

  function choose(next: Theme) {
    setTheme(next);
    keepCookie(THEME_COOKIE, next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  }

  return (
    <RadioRow
      legend="Theme"
      name={name}
      bare
      options={THEMES.map((value) => ({ value, label: LABELS[value] }))}
      value={theme}
      onChange={choose}
    />
  );
}
