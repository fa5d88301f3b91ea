import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { countEvidence } from "@/lib/evidence/quotes/schema";

/** How much each section of an issue's page holds. */
export const contentsOf = (issue: IssueDetail) => ({
  evidence: countEvidence(issue.evidenceFacts),
  hypotheses: issue.hypotheses.items.length,
  history: issue.history.length,
  forecasts: issue.forecasts.filter(({ lead }) => !lead).length,
  signposts: issue.signposts.items.length,
  notes: issue.noteCount,
});
