import { paragraphs, type SeedOutlook } from "../outlook";

export const HUMAN_RIGHTS: SeedOutlook = {
  slug: "human-rights",
  forecasts: [
    {
      wording:
        "Will the two governments announce a date for talks on human rights by 30 June 2023?",
      closesOn: "2023-06-30",
      resolutionCriteria:
        "Yes if, on or before 30 June 2023, both governments say publicly that they will hold or have held talks devoted to human rights, and either names a date. Raising the subject at a meeting on other matters does not count.",
      revisions: [
        {
          asOf: "2023-01-31",
          author: "analyst2",
          trend: "UNCHANGED",
          alerts: [],
          likelihood: 7,
          confidence: "LOW",
          confidenceBasis:
            "Low: a single unattributed passage; neither government’s position is reported.",
          judgement:
            "The two governments are very unlikely to announce a date for talks on human rights before the end of June 2023.",
          rationale: paragraphs(
            "Human rights are on the agenda in Beijing, but the report calls the hurdles high [Q:there too the hurdles are high]. Raising a subject is not agreeing to talks about it.",
            "**Single-sourced and unattributed.** Nobody is named, and no case or demand is mentioned. A statement by either foreign ministry would outweigh everything we have.",
          ),
          drivers: ["there too the hurdles are high"],
        },
      ],
    },
  ],
};
