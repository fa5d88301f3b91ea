import { z } from "zod";
import { isoDay } from "@/lib/core/command/inputs";
import type { Warning } from "@/lib/evidence/warnings/schema";
import { CHANGE_REASONS, type ChangeReason } from "@/lib/tradecraft/change-reason";
import { CONFIDENCES, type Confidence } from "@/lib/tradecraft/confidence";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { ALERTS, type Alert, TRENDS, type Trend } from "@/lib/tradecraft/trend";

/** A move of so many points or more must be confirmed: it may be a slip of the hand. */
export const LARGE_MOVE = 15;

/** One revision, as pages and REST show it. Instants and days are ISO text. */
export interface Outlook {
  id: string;
  number: number;
  trend: Trend;
  alerts: Alert[];
  wording: string;
  likelihood: number;
  scale: LikelihoodScale;
  /** The scale's word for the likelihood. */
  word: string | null;
  closesOn: string | null;
  resolutionCriteria: string;
  confidence: Confidence;
  confidenceBasis: string;
  judgement: string;
  rationale: string;
  reason: ChangeReason;
  reasonNote: string;
  /** Ids of the quotes that moved it. */
  drivers: string[];
  author: string;
  asOf: string;
  createdAt: string;
  /** What became of what it rests on. */
  warnings: Warning[];
}

const prose = (max: number) => z.string().trim().max(max, `At most ${max} characters.`);

/** What a new revision says. What is left out matches over from the one before. */
export const reviseOutlookInput = z.object({
  issue: z.string(),
  version: z.int32(),
  trend: z.enum(TRENDS, "Choose a trend."),
  alerts: z.array(z.enum(ALERTS)).optional(),
  wording: prose(500).min(1, "Write the question that the likelihood answers.").optional(),
  likelihood: z
    .number("Give a likelihood in percent.")
    .int("A whole percentage.")
    .min(1, "0 is a certainty, not an estimate: 1 to 99.")
    .max(99, "100 is a certainty, not an estimate: 1 to 99."),
  closesOn: isoDay("Enter a date such as 31 Dec 2023.").nullable().optional(),
  resolutionCriteria: prose(2000).optional(),
  confidence: z.enum(CONFIDENCES, "Choose a confidence level."),
  confidenceBasis: prose(2000).optional(),
  judgement: prose(1000).min(1, "Write the judgement in a sentence or two."),
  rationale: prose(20000).min(1, "Say why: what is it based on?"),
  reason: z.enum(CHANGE_REASONS, "Say why the outlook changes: a reason is required."),
  reasonNote: prose(1000).optional(),
  drivers: z.array(z.string()).max(100).default([]),
  /** That a large move is meant. */
  confirmed: z.boolean().default(false),
  /** Numbers of withdrawn quotes that the words cite all the same. */
  knowingly: z.array(z.int32()).max(1000).default([]),
  /** The day that the judgement speaks of, where it is not now. */
  asOf: isoDay("Enter a date such as 2023-01-31.").optional(),
});

export type ReviseOutlookInput = z.input<typeof reviseOutlookInput>;

export type ReviseOutlook = z.output<typeof reviseOutlookInput>;
