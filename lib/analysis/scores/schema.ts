import type { Calibration, Scores } from "@/lib/tradecraft/scores";

/** The scores and calibration of some forecasts; `scores` is null if none is resolved. */
export interface Scored {
  scores: Scores | null;
  calibration: Calibration[];
}

/** The scores of one issue, horizon or confidence. */
export interface ScoredGroup {
  key: string;
  label: string;
  /** The address that it links to. */
  href: string | null;
  scores: Scores;
}

/** The ways to group scores. */
export const DIVISIONS = ["issue", "horizon", "confidence"] as const;
export type Division = (typeof DIVISIONS)[number];

/** What a person sees of the desk's calibration, and of their own. */
export interface CalibrationReport {
  desk: Scored;
  /** All dissents together, and the desk's estimates of the same forecasts. */
  dissents: Scored;
  disputed: Scored;
  /** The viewer's own estimates, while they were the desk's. */
  own: Scored;
  /** The viewer's own dissents. */
  ownDissents: Scored;
  /** Of the desk. */
  groups: Record<Division, ScoredGroup[]>;
  /** How many forecasts are resolved (including void ones), and how many are waiting to be. */
  counts: { resolved: number; void: number; due: number; open: number };
}
