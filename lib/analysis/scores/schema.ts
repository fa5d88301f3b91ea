import type { Calibration, Scores } from "@/lib/tradecraft/scores";

/** Some forecasts' scores and calibration; `scores` is null without a resolved forecast. */
export interface Scored {
  scores: Scores | null;
  calibration: Calibration[];
}

/** The scores of one issue, horizon or confidence. */
export interface ScoredGroup {
  key: string;
  label: string;
  /** Where it leads. */
  href: string | null;
  scores: Scores;
}

/** The ways in which scores are divided. */
export const DIVISIONS = ["issue", "horizon", "confidence"] as const;
export type Division = (typeof DIVISIONS)[number];

/** What a person sees of the desk's calibration, and of their own. */
export interface CalibrationReport {
  desk: Scored;
  /** All dissents together, and the desk on the forecasts that somebody dissented from. */
  dissents: Scored;
  disputed: Scored;
  /** The viewer's own estimates, for as long as they were the desk's. */
  own: Scored;
  /** The viewer's own dissents. */
  ownDissents: Scored;
  /** Of the desk. */
  groups: Record<Division, ScoredGroup[]>;
  /** How many forecasts are resolved, void ones too, and how many wait for it. */
  counts: { resolved: number; void: number; due: number; open: number };
}
