import { paragraphs, type SeedOutlook } from "../outlook";

export const TAIWAN: SeedOutlook = {
  slug: "taiwan",
  forecasts: [
    {
      wording:
        "Will China announce military drills around Taiwan in response to official American contact with Taipei by 31 December 2023?",
      closesOn: "2023-12-31",
      resolutionCriteria:
        "Yes if the Chinese government or armed forces announce, between 1 February and 31 December 2023, exercises around Taiwan and say that the reason is a visit to the island by an American office-holder, or a meeting with one. Flights or sailings without an announced exercise do not count.",
      revisions: [
        {
          asOf: "2023-01-31",
          author: "analyst",
          trend: "DETERIORATED",
          alerts: ["CONFLICT_RISK"],
          likelihood: 50,
          confidence: "LOW",
          confidenceBasis: "Low: one specialist, on the general direction and not on this year.",
          judgement:
            "There is a roughly even chance that China will announce drills around Taiwan before the end of 2023 in response to official American contact with Taipei.",
          rationale: paragraphs(
            "Michael Swaine says that both sides now favour deterrence, above all military deterrence, over reassurance [Q:increasingly relied on deterrence], and calls the result a vicious cycle [Q:a vicious cycle]. He considers Taiwan the most important dispute [Q:historical nationalist relevance].",
            "This describes a trend, not a trigger. Against it, Jude Blanchette sees the visit as an attempt to build ways of managing tension [Q:re-establishing the undergirding].",
          ),
          drivers: ["increasingly relied on deterrence", "a vicious cycle"],
        },
        {
          asOf: "2023-02-01",
          author: "analyst",
          trend: "DETERIORATED",
          alerts: ["CONFLICT_RISK"],
          likelihood: 62,
          confidence: "MODERATE",
          confidenceBasis:
            "Moderate: two named specialists at different institutes agree on the direction, and last August’s drills are reported as fact; but everything comes from one article, without a Chinese voice.",
          judgement:
            "China is likely to announce drills around Taiwan before the end of 2023 in response to official American contact with Taipei. The danger lies in this year’s calendar more than in the talks.",
          rationale: paragraphs(
            "Blanchette supplies the trigger that the first estimate lacked: a fraught year, with a possible visit by Speaker McCarthy. The passage also recalls the drills after Pelosi’s visit [Q:pretty fraught year ahead]. This fits the pattern that Swaine describes: deterrence instead of reassurance [Q:increasingly relied on deterrence], and a growing belief that conflict is inevitable [Q:inevitability of conflict].",
            "**Against:** Blinken’s trip is meant to set up ways to manage tension [Q:re-establishing the undergirding], and Xi has other problems to deal with [Q:fighting fires on a number]. Both are reasons to let a visit pass. Blanchette leaves open what happens after that [Q:wolf-warrior diplomacy].",
            "The election [Q:very consequential election] falls after our closing date and adds little. Admiral Gilday’s window [Q:a 2022 window] is about invasion, which this forecast does not measure. **Single-sourced** throughout.",
          ),
          reason: "NEW_EVIDENCE",
          reasonNote: "The first estimate left out Blanchette’s view of the year ahead.",
          drivers: ["pretty fraught year ahead", "inevitability of conflict"],
        },
      ],
    },
  ],
};
