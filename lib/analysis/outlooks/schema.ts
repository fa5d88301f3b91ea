import { z } from "zod";
import { bottomLineInput } from "@/lib/analysis/bottom-line";
import {
  ASK_WORDING,
  asOfInput,
  knowinglyInput,
  likelihoodInput,
} from "@/lib/analysis/estimate-inputs";
import { MAX_PROSE, requiredText, text, version, workDay } from "@/lib/core/command/inputs";
import type { Warning } from "@/lib/evidence/warnings/schema";
import { CHANGE_REASONS, type ChangeReason } from "@/lib/tradecraft/change-reason";
import { CONFIDENCES, type Confidence } from "@/lib/tradecraft/confidence";
import { LIKELIHOOD_SCALES, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
import type { Outcome } from "@/lib/tradecraft/outcome";
import { ALERTS, type Alert, TRENDS, type Trend } from "@/lib/tradecraft/trend";

/** A likelihood that moves by this many percentage points or more must be confirmed: it may be a slip. */
export const LARGE_MOVE_POINTS = 15;

/** A revision as pages and REST show it. Times and days are ISO text. */
export interface Outlook {
  id: string;
  /** Its number on the issue, whose revisions of all forecasts are numbered together. */
  number: number;
  /** The number of the forecast that it estimates, and whether that one leads. */
  forecast: number;
  lead: boolean;
  trend: Trend;
  alerts: Alert[];
  /** The forecast's wording at the time; if this is its current revision, the current wording. */
  wording: string;
  likelihood: number;
  /** By the revision of the same forecast before it; null if it is the first. */
  previousLikelihood: number | null;
  scale: LikelihoodScale;
  /** The scale's term for the likelihood, such as "likely". */
  word: string | null;
  closesOn: string | null;
  /** Whether the forecast waits for its resolution. */
  due: boolean;
  /** How the forecast turned out; null until it is resolved. */
  outcome: Outcome | null;
  resolutionCriteria: string;
  confidence: Confidence;
  confidenceBasis: string;
  judgement: string;
  rationale: string;
  /** Null if it is its forecast's first estimate and was given none. */
  reason: ChangeReason | null;
  reasonNote: string;
  /** The ids of the quotations that moved it. */
  drivers: string[];
  author: string;
  authorId: string;
  asOf: string;
  createdAt: string;
  /** What has since happened to the sources and quotations it relies on. */
  warnings: Warning[];
}

/**
 * A new revision. Optional fields that are left out are copied from the current one. The first revision of an issue
 * opens its lead forecast, with the wording, closing date and criteria.
 */
export const reviseOutlookInput = z.object({
  issue: z.string(),
  version,
  /** The number of the forecast on the issue; the lead if left out. */
  forecast: z.int32().optional(),
  trend: z.enum(TRENDS, "Choose a trend."),
  alerts: z
    .array(z.enum(ALERTS))
    .transform((given) => ALERTS.filter((alert) => given.includes(alert)))
    .optional(),
  wording: requiredText(500, ASK_WORDING).optional(),
  likelihood: likelihoodInput,
  closesOn: workDay().nullable().optional(),
  resolutionCriteria: text(2000).optional(),
  scale: z.enum(LIKELIHOOD_SCALES).optional(),
  confidence: z.enum(CONFIDENCES, "Choose a confidence level."),
  confidenceBasis: text(2000).optional(),
  judgement: requiredText(1000, "Write the judgement in a sentence or two."),
  rationale: requiredText(MAX_PROSE, "Say what the judgement is based on."),
  /** Required unless it is its forecast's first estimate, which changes nothing. */
  reason: z.enum(CHANGE_REASONS, "Choose a reason for the change.").optional(),
  /** Required if the likelihood, confidence or trend changes. */
  reasonNote: text(1000).optional(),
  drivers: z.array(z.string()).max(100).default([]),
  /** The issue's bottom line, if it changes with the outlook. Only with the lead. */
  bottomLine: bottomLineInput.optional(),
  /** Confirms a large move. If false, a closing date that has passed is asked about too, as on opening a forecast. */
  confirmed: z.boolean().optional(),
  /** Confirms citations of withdrawn sources, by number. */
  knowingly: knowinglyInput,
  asOf: asOfInput,
});

export type ReviseOutlookInput = z.input<typeof reviseOutlookInput>;

export type ReviseOutlook = z.output<typeof reviseOutlookInput>;
