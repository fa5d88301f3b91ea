import { paragraphs, type SeedOutlook } from "../outlook";

const FORECAST = {
  wording: "Will either government lower or suspend tariffs on the other’s goods by 30 June 2023?",
  closesOn: "2023-06-30",
  resolutionCriteria:
    "Yes if either government publishes, on or before 30 June 2023, a decision that lowers or suspends a tariff which it applies to the other’s goods. A statement of intent, or an agreement to go on talking, does not count.",
};

export const TARIFFS: SeedOutlook = {
  slug: "tariffs",
  revisions: [
    {
      ...FORECAST,
      asOf: "2023-01-31",
      author: "analyst",
      trend: "UNCHANGED",
      alerts: [],
      likelihood: 12,
      confidence: "LOW",
      confidenceBasis:
        "Low: one sentence of reporter’s text, nobody quoted, and no word from either government.",
      judgement:
        "A cut in tariffs by Washington or Beijing before the end of June 2023 is very unlikely.",
      rationale: paragraphs(
        "The subject is on the agenda of the Beijing talks, and the report puts large obstacles before any advance [Q:large obstacles to any advance].",
        "That is all we hold. **Missing:** what either side wants, which goods are at issue, and anybody who says so by name. The figure rests on the obstacles alone and should move easily.",
      ),
      reason: "NEW_EVIDENCE",
      reasonNote: "First estimate, on the only passage that bears on the issue.",
      drivers: ["large obstacles to any advance"],
    },
  ],
};
