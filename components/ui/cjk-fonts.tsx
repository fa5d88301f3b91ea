"use client";

import { useEffect } from "react";

/** By the face that the browser requests for letters that no other font has; see cjk-fonts.css. */
const FONTS: Record<string, () => Promise<unknown>> = {
  "SC wanted": () => import("@fontsource-variable/noto-serif-sc"),
  "TC wanted": () => import("@fontsource-variable/noto-serif-tc"),
  "JP wanted": () => import("@fontsource-variable/noto-serif-jp"),
  "KR wanted": () => import("@fontsource-variable/noto-serif-kr"),
};

/** Loads a font for Chinese, Japanese or Korean once a page shows letters that the reader's system has no font for. */
export function CjkFonts() {
  useEffect(() => {
    const { fonts } = document;
    const load = () => {
      for (const { family, status } of fonts)
        if (status !== "unloaded") FONTS[family.replaceAll('"', "")]?.();
    };
    load();
    fonts.addEventListener("loading", load);
    return () => fonts.removeEventListener("loading", load);
  }, []);
  return null;
}
