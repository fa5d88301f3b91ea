/** From this width what belongs to an article is beside it, and not below. As `lg` in `globals.css`. */
export const WIDE = "(min-width: 68.75rem)";

/** Whether the window is that wide now. */
export const isWide = () => window.matchMedia(WIDE).matches;
