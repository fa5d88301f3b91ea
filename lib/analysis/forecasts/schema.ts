import { z } from "zod";
import type { Dissent, DissentLine } from "@/lib/analysis/dissents/schema";
import { ASK_WORDING } from "@/lib/analysis/estimate-inputs";
import { pastDay, requiredText, text, version, workDay } from "@/lib/core/command/inputs";
import type { Confidence } from "@/lib/tradecraft/confidence";
import { LIKELIHOOD_SCALES, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { OUTCOMES, type Outcome } from "@/lib/tradecraft/outcome";

/** A forecast's number as an address gives it. Anything else reads as 0, which no forecast has. */
export const parseNumber = (text: string): number =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;

/** How a forecast turned out, by whom and against what. Times are ISO text. */
export interface Resolution {
  number: number;
  outcome: Outcome;
  /** What shows it: an address, a citation or a title. */
  source: string | null;
  note: string;
  /** Whether it was certain before the closing date. */
  early: boolean;
  /** The day on which the outcome was known. */
  knownOn: string;
  by: string;
  at: string;
  /** Who set it aside, when and why, so that it no longer counts; null if it still does. */
  reopened: { by: string; at: string; reason: string } | null;
}

/** A dated addition to the resolution criteria. */
interface Clarification {
  text: string;
  author: string;
  at: string;
}

/** A forecast as pages and REST show it. Times and days are ISO text. */
export interface Forecast {
  id: string;
  /** Its number on the issue. */
  number: number;
  /** Whether its estimate represents the issue in lists and the summary. */
  lead: boolean;
  wording: string;
  scale: LikelihoodScale;
  closesOn: string | null;
  resolutionCriteria: string;
  clarifications: Clarification[];
  /** Whether its closing date has come and it has not been resolved. */
  due: boolean;
  /** As last resolved; null while it is open. */
  resolution: Resolution | null;
  /** The resolutions that were set aside, oldest first. */
  takenBack: Resolution[];
  /** Its current revision; null until someone has estimated it. */
  estimate: {
    number: number;
    likelihood: number;
    word: string | null;
    confidence: Confidence;
    author: string;
    asOf: string;
  } | null;
  /** All its wordings, oldest first. */
  wordings: { number: number; text: string; author: string; at: string }[];
  /** Open dissents from its estimate. */
  dissents: Dissent[];
  /** What each dissenter held when, and until when: null while it is held. Stated again, a dissent is there again. */
  dissentLines: DissentLine[];
  version: number;
  createdAt: string;
}

/** A forecast with all its resolutions, oldest first. */
export interface ForecastDetail extends Forecast {
  resolutions: Resolution[];
}

const wording = requiredText(500, ASK_WORDING);
const closesOn = workDay();
const scale = z.enum(LIKELIHOOD_SCALES);
const number = z.int32();

/** If false, a closing date that has passed is refused with `confirm`: in a form, it may be a slip. */
const confirmed = z.boolean().optional();

export const openForecastInput = z.object({
  issue: z.string(),
  wording,
  closesOn,
  resolutionCriteria: requiredText(2000, "Say what will count as yes."),
  scale: scale.optional(),
  confirmed,
});

/** Fields that are left out keep their value. */
export const editForecastInput = z.object({
  issue: z.string(),
  forecast: number,
  version,
  wording: wording.optional(),
  closesOn: closesOn.nullable().optional(),
  resolutionCriteria: text(2000).optional(),
  scale: scale.optional(),
  confirmed,
});

export const clarifyForecastInput = z.object({
  issue: z.string(),
  forecast: number,
  text: requiredText(2000, "Write the clarification."),
});

export const leadForecastInput = z.object({
  issue: z.string(),
  forecast: number,
  version,
});

export const reopenForecastInput = z.object({
  issue: z.string(),
  forecast: number,
  version,
  reason: requiredText(2000, "Say why you’re reopening the forecast."),
});

export const resolveForecastInput = z.object({
  issue: z.string(),
  forecast: number,
  /** The version that the person saw. Needed only to correct a resolution. */
  version: version.optional(),
  outcome: z.enum(OUTCOMES, "Choose yes, no or void."),
  source: text(500)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null),
  note: requiredText(2000, "Say what happened and how it meets the criteria, or doesn’t."),
  /** Confirms that the outcome is already certain before the closing date. */
  early: z.boolean().default(false),
  /** The day on which the outcome was known, if not today: estimates are scored until then. */
  knownOn: pastDay("An outcome can’t be known on a future date.").nullish(),
});
