import { preload } from "react-dom";

const FIRST = [
  new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url),
  new URL(
    "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    import.meta.url,
  ),
];

/**
 * Has the browser request the fonts of the first screen with the stylesheet. It finds them only after laying the page
 * out without them, and would then lay it out again before it paints.
 */
export function preloadFonts() {
  for (const { href } of FIRST)
    preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
