import type { SparklinePaths } from "./sparkline-paths";

/** How a likelihood has moved, from 0 to 100%, in the space of a word; see marks.css. The dashes are at 50%. */
export const Sparkline = ({ line, dot, label }: SparklinePaths) => (
  <svg
    role="img"
    aria-label={label}
    viewBox="0 0 96 100"
    preserveAspectRatio="none"
    className="sparkline"
  >
    <path d="M0 50H96" />
    <path d={line} />
    <path d={dot} />
  </svg>
);
