import { paragraphs, type SeedOutlook } from "../outlook";

const FORECAST = {
  wording: "Will the two governments announce dated talks devoted to human rights by 30 June 2023?",
  closesOn: "2023-06-30",
  resolutionCriteria:
    "Yes if, on or before 30 June 2023, both governments say in public that they will hold or have held talks devoted to human rights and either names a date. Raising the subject in a meeting on other matters does not count.",
};

export const HUMAN_RIGHTS: SeedOutlook = {
  slug: "human-rights",
  revisions: [
    {
      ...FORECAST,
      asOf: "2023-01-31",
      author: "analyst2",
      trend: "UNCHANGED",
      alerts: [],
      likelihood: 7,
      confidence: "LOW",
      confidenceBasis:
        "Low: a single passage attributed to nobody; neither government’s position is reported.",
      judgement:
        "The two governments are very unlikely to announce dated talks devoted to human rights before the end of June 2023.",
      rationale: paragraphs(
        "Human rights are due to be raised in Beijing, against hurdles that the report calls high [Q:there too hurdles are high]. To raise a subject is not to agree on talks about it.",
        "**Single-sourced and unattributed.** We have no named voice, no case and no demand. A statement by either foreign ministry would outweigh everything now on file.",
      ),
      reason: "NEW_EVIDENCE",
      reasonNote: "First estimate, on the only passage that bears on the issue.",
      drivers: ["there too hurdles are high"],
    },
  ],
};
