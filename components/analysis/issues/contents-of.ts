import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { countEvidence } from "@/lib/evidence/quotes/schema";

/** How much each long section of an issue's page holds. */
export const contentsOf = (issue: IssueDetail) => ({
  evidence: countEvidence(issue.evidenceFacts),
  history: issue.history.length,
  forecasts: Math.max(0, issue.forecastCount - 1),
  notes: issue.noteCount,
});
