/** Which way a sign would move a likelihood. */
export const DIRECTIONS = ["UP", "DOWN", "EITHER"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** As a form offers it. */
export const DIRECTION_LABELS: Record<Direction, string> = {
  UP: "Up",
  DOWN: "Down",
  EITHER: "Either way",
};

/** What a sign means for the likelihood, after the sign itself. */
export const DIRECTION_WORDS: Record<Direction, string> = {
  UP: "would raise the likelihood",
  DOWN: "would lower the likelihood",
  EITHER: "could move the likelihood either way",
};
