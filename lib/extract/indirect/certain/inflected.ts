import type { Token } from "../../tokens";

/** Whether a word may be a finite verb by its ending: "attacked", "benefits". */
export const isInflected = ({ lower, cap, kind }: Token): boolean =>
  kind === "word" && !cap && /(?:ed|[^su'’]s)$/.test(lower) && lower.length > 3;
