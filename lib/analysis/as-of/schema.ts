import { type Params, readParams } from "@/lib/core/http/params";
import type { Confidence } from "@/lib/tradecraft/confidence";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import type { Outcome } from "@/lib/tradecraft/outcome";
import type { Trend } from "@/lib/tradecraft/trend";

/** The past day that an address asks for (`?asOf=2023-06-30`). Anything else counts as none; `WrongDays` says so. */
export const parseAsOf = (params: Params): string | null => readParams(params).day("asOf") || null;

/** A forecast as it was at the end of a past day. Times and days are ISO text. */
export interface ForecastThen {
  id: string;
  number: number;
  /** Whether it led the issue then. No forecast did on a day before the issue was opened on the desk. */
  lead: boolean;
  /** Its wording in the estimate at that time. */
  wording: string;
  scale: LikelihoodScale;
  closesOn: string | null;
  resolutionCriteria: string;
  /** The number of the revision on the issue. */
  revision: number;
  likelihood: number;
  word: string | null;
  previousLikelihood: number | null;
  confidence: Confidence;
  trend: Trend;
  judgement: string;
  rationale: string;
  author: string;
  asOf: string;
  /** How it had turned out, if that was known by then. */
  outcome: Outcome | null;
  dissents: { author: string; likelihood: number; why: string }[];
}

/** An issue with its forecasts as they were at the end of a past day, the lead first. */
export interface IssueThen {
  id: string;
  key: string;
  slug: string;
  title: string;
  /** The day on which it was opened on the desk. */
  openedOn: string;
  /** As it read then; null if the issue was opened later. */
  bottomLine: string | null;
  forecasts: ForecastThen[];
}
