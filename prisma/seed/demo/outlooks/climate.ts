import { paragraphs, type SeedOutlook } from "../outlook";

const FORECAST = {
  wording:
    "Will the two governments announce that bilateral climate cooperation has resumed by 30 June 2023?",
  closesOn: "2023-06-30",
  resolutionCriteria:
    "Yes if, on or before 30 June 2023, both governments say in public that the cooperation suspended in August 2022 has resumed or name a date for it. A one-sided invitation does not count.",
};

export const CLIMATE: SeedOutlook = {
  slug: "climate",
  revisions: [
    {
      ...FORECAST,
      asOf: "2023-01-31",
      author: "analyst2",
      trend: "UNCHANGED",
      alerts: [],
      likelihood: 30,
      confidence: "MODERATE",
      confidenceBasis:
        "Moderate: one named specialist in this very field, and a reported act of Beijing’s that fits his account; no official on either side.",
      judgement:
        "Resumption of bilateral climate cooperation before the end of June 2023 is unlikely. It waits on the rest of the relationship, not on climate.",
      rationale: paragraphs(
        "Michael Davidson says that Beijing does not treat climate as separable from everything else [Q:can just be siloed off]. The break of last August, reported beside his words and made over a visit rather than over climate, is what that view predicts [Q:can just be siloed off].",
        "The American view cuts the other way: Washington has wanted to go on cooperating while the rest worsened [Q:viewed climate change as a silo]. One willing party keeps this out of the lowest bands. With little to be expected of the trip as a whole [Q:many expectations], linkage works against us.",
        "**Single-sourced** on both capitals’ views: Davidson speaks for neither.",
      ),
      reason: "NEW_EVIDENCE",
      reasonNote: "First estimate.",
      drivers: ["can just be siloed off", "viewed climate change as a silo"],
    },
  ],
};
