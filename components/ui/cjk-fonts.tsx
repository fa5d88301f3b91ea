"use client";

import { useEffect } from "react";

/** What to load for each placeholder face; see cjk-fonts.css. */
const FONTS: Record<string, () => Promise<unknown>> = {
  "SC placeholder": () => import("@fontsource-variable/noto-serif-sc"),
  "TC placeholder": () => import("@fontsource-variable/noto-serif-tc"),
  "JP placeholder": () => import("@fontsource-variable/noto-serif-jp"),
  "KR placeholder": () => import("@fontsource-variable/noto-serif-kr"),
};

/**
 * Loads a font for Chinese, Japanese or Korean once a page shows letters that the reader’s system has no font for. If that
 * fails, it is tried again when the next part of a font is loaded.
 */
export function CjkFonts() {
  useEffect(() => {
    const { fonts } = document;
    const load = () => {
      for (const { family, status } of fonts)
        if (status !== "unloaded") FONTS[family.replaceAll('"', "")]?.().catch(() => undefined);
    };
    load();
    fonts.addEventListener("loading", load);
    return () => fonts.removeEventListener("loading", load);
  }, []);
  return null;
}
