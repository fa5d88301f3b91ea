export interface SeedRevision {
  /** The day the desk held this view, YYYY-MM-DD. */
  asOf: string;
  author: "analyst" | "analyst2";
  trend: "IMPROVED" | "UNCHANGED" | "DETERIORATED";
  alerts: ("CONFLICT_RISK" | "RESOLUTION_OPPORTUNITY")[];
  /** Whole percentage, 1 to 99. */
  likelihood: number;
  confidence: "LOW" | "MODERATE" | "HIGH";
  confidenceBasis: string;
  judgement: string;
  rationale: string;
  /** Left out, with the note, in a forecast's first estimate. */
  reason?: "NEW_EVIDENCE" | "REINTERPRETATION" | "CORRECTION" | "TIME";
  reasonNote?: string;
  /** Fragments of the quotations or passages that moved the revision. */
  drivers: string[];
}

/** A forecast with its revisions, oldest first. */
interface SeedForecast {
  wording: string;
  /** YYYY-MM-DD. */
  closesOn: string;
  resolutionCriteria: string;
  revisions: SeedRevision[];
}

/**
 * An issue's forecasts, the lead first. Judgements use the terms of ICD 203, row A. `[Q:words]` cites the one
 * quotation or passage in digest.txt that contains these words.
 */
export interface SeedOutlook {
  slug: string;
  forecasts: SeedForecast[];
}

/** Joins paragraphs of Markdown. */
export const paragraphs = (...texts: string[]) => texts.join("\n\n");
