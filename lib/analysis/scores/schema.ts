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

/** The forecasts that are scored: the desk's own, or the invented ones of the training set. */
export type ScoredSet = "desk" | "training";

/** The set that an address asks for (`?set=training`): the desk's own unless it says otherwise. */
export const parseSet = (params: Record<string, string | string[] | undefined>): ScoredSet =>
  params.set === "training" ? "training" : "desk";

/** What a person sees of the desk's calibration, and of their own. */
export interface CalibrationReport {
  set: ScoredSet;
  /** Whether the desk has a training set. */
  hasTraining: boolean;
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
