import { type Params, readParams } from "@/lib/core/http/params";
import type { Confidence } from "@/lib/tradecraft/confidence";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import type { Outcome } from "@/lib/tradecraft/outcome";
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
const DIVISIONS = ["issue", "horizon", "confidence"] as const;
export type Division = (typeof DIVISIONS)[number];

/** The most issues whose scores are listed: a desk may have thousands. */
export const MAX_SCORED_ISSUES = 20;

/** The forecasts that are scored: the desk's own, or the invented ones of the training set. */
export type ScoredSet = "desk" | "training";

/** The set that an address asks for (`?set=training`): the desk's own unless it says otherwise. */
export const parseSet = (params: Params): ScoredSet =>
  readParams(params).oneOf("set", ["desk", "training"], "desk");

/**
 * Whose estimates figures count: the desk's; the desk's where someone dissented, and all dissents together; the
 * viewer's own, while they were the desk's, and their own dissents.
 */
export const WHOSE = ["desk", "disputed", "dissents", "own", "ownDissents"] as const;
export type Whose = (typeof WHOSE)[number];

/** What a person sees of the desk's calibration, and of their own. */
export interface CalibrationReport extends Record<Whose, Scored> {
  set: ScoredSet;
  /** Whether the desk has a training set. */
  hasTraining: boolean;
  /** The desk's scores by group; of the issues, only those with the most forecasts. */
  groups: Record<Division, ScoredGroup[]>;
  /** How many issues have scored forecasts. */
  scoredIssues: number;
  /**
   * How many forecasts are resolved, how many of these are void, or weren't estimated before the day on which the outcome
   * was known; and how many are waiting to be resolved.
   */
  counts: { resolved: number; void: number; unestimated: number; due: number; open: number };
}

/** A resolved forecast in the list of those that a figure counts. */
export interface ResolvedForecast {
  /** Its number on its issue. */
  number: number;
  lead: boolean;
  wording: string;
  issue: { key: string; slug: string; title: string };
  outcome: Outcome;
  /** The day on which the outcome was known. */
  knownOn: string;
  scale: LikelihoodScale;
  /** The last estimate that the figure counts; null if the forecast isn't scored. */
  estimate: { likelihood: number; confidence: Confidence } | null;
  /** The Brier score over time of the estimates that the figure counts. */
  score: number | null;
}
