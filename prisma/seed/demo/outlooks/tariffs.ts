import { paragraphs, type SeedOutlook } from "../outlook";

export const TARIFFS: SeedOutlook = {
  slug: "tariffs",
  forecasts: [
    {
      wording:
        "Will either government lower or suspend tariffs on the other’s goods by 30 June 2023?",
      closesOn: "2023-06-30",
      resolutionCriteria:
        "Yes if either government publishes, on or before 30 June 2023, a decision that lowers or suspends a tariff on the other’s goods. A statement of intent, or an agreement to keep talking, does not count.",
      revisions: [
        {
          asOf: "2023-01-31",
          author: "analyst",
          trend: "UNCHANGED",
          alerts: [],
          likelihood: 12,
          confidence: "LOW",
          confidenceBasis:
            "Low: one sentence by the reporter, nobody quoted, and nothing from either government.",
          judgement:
            "A cut in tariffs by Washington or Beijing before the end of June 2023 is very unlikely.",
          rationale: paragraphs(
            "Tariffs are on the agenda in Beijing, and the report sees large obstacles to progress [Q:large obstacles to any progress].",
            "That is all we have. **Missing:** what either side wants, which goods are at issue, and anyone who would say so on the record. The estimate relies on the obstacles alone and should move easily.",
          ),
          drivers: ["large obstacles to any progress"],
        },
      ],
    },
  ],
};
