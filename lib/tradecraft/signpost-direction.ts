/** Which way a sign would move a likelihood. */
export const DIRECTIONS = ["UP", "DOWN", "EITHER"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** As a form offers it. */
export const DIRECTION_LABELS: Record<Direction, string> = {
  UP: "Up",
  DOWN: "Down",
  EITHER: "Either way",
};

/** What a sign means for the likelihood, after the sign itself: "would raise the likelihood of forecast 2". */
export function directionWords(direction: Direction, forecast: number | null): string {
  const likelihood = `the likelihood${forecast === null ? "" : ` of forecast ${forecast}`}`;
  if (direction === "EITHER") return `could move ${likelihood} either way`;
  return `would ${direction === "UP" ? "raise" : "lower"} ${likelihood}`;
}
