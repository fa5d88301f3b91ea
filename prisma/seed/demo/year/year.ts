import type { SeedRevision } from "../outlook";

/** A later revision. Defaults: no alerts, an unchanged trend, and reinterpretation as the reason. */
export type YearRevision = Pick<
  SeedRevision,
  "asOf" | "author" | "likelihood" | "confidence" | "judgement" | "rationale"
> &
  Partial<Pick<SeedRevision, "trend" | "alerts" | "drivers" | "reason" | "reasonNote">> & {
    /** A colleague's dissent from this revision. */
    dissent?: {
      asOf: string;
      author: SeedRevision["author"];
      likelihood: number;
      confidence: SeedRevision["confidence"];
      why: string;
    };
  };

/** How a forecast turned out. */
interface YearResolution {
  outcome: "YES" | "NO";
  /** The day on which it was known, YYYY-MM-DD. */
  knownOn: string;
  source: string;
  note: string;
}

/**
 * A forecast of the year. `number` is its number on the issue; the first is the demo's own forecast, which the year
 * continues.
 */
export interface YearForecast {
  number: number;
  terms?: { wording: string; closesOn: string; resolutionCriteria: string };
  revisions: YearRevision[];
  resolution?: YearResolution;
}

/** What became of an issue until the end of 2023. Its last forecast is open, and becomes the lead. */
export interface YearOfIssue {
  slug: string;
  bottomLine: string;
  forecasts: YearForecast[];
}
