import { paragraphs, type SeedOutlook } from "../outlook";

export const CLIMATE: SeedOutlook = {
  slug: "climate",
  forecasts: [
    {
      wording:
        "Will the two governments announce that bilateral climate cooperation has resumed by 30 June 2023?",
      closesOn: "2023-06-30",
      resolutionCriteria:
        "Yes if, on or before 30 June 2023, both governments say publicly that the cooperation suspended in August 2022 has resumed, or name a date for it. An invitation by one side does not count.",
      revisions: [
        {
          asOf: "2023-01-31",
          author: "analyst2",
          trend: "UNCHANGED",
          alerts: [],
          likelihood: 30,
          confidence: "MODERATE",
          confidenceBasis:
            "Moderate: one named specialist in the field, and a reported decision by Beijing that fits his account; no official on either side.",
          judgement:
            "A resumption of bilateral climate cooperation before the end of June 2023 is unlikely. It depends on the rest of the relationship, not on climate.",
          rationale: paragraphs(
            "Michael Davidson says Beijing does not treat climate as separable from everything else [Q:can just be siloed off]. Last August’s break, over a visit rather than over climate, is what that view predicts [Q:can just be siloed off].",
            "The American view points the other way: Washington has wanted to keep cooperating while other relations worsened [Q:viewed climate change as a silo]. One willing party keeps this out of the lowest bands. But since little is expected of the trip as a whole [Q:many expectations], linkage makes resumption less likely.",
            "**Single-sourced** on both capitals’ views: Davidson speaks for neither.",
          ),
          drivers: ["can just be siloed off", "viewed climate change as a silo"],
        },
      ],
    },
  ],
};
