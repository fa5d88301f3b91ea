import { paragraphs, type SeedOutlook } from "../outlook";

const FORECAST = {
  wording:
    "Will China announce military drills around Taiwan in answer to an American official contact by 31 December 2023?",
  closesOn: "2023-12-31",
  resolutionCriteria:
    "Yes if the Chinese government or armed forces announce, between 1 February and 31 December 2023, exercises around Taiwan and name as their cause a visit to the island by, or a meeting with, an American office-holder. Flights or sailings without an announced exercise do not count.",
};

export const TAIWAN: SeedOutlook = {
  slug: "taiwan",
  revisions: [
    {
      ...FORECAST,
      asOf: "2023-01-31",
      author: "analyst",
      trend: "DETERIORATED",
      alerts: ["CONFLICT_RISK"],
      likelihood: 50,
      confidence: "LOW",
      confidenceBasis: "Low: one specialist, on the general drift and not on this year.",
      judgement:
        "There is a roughly even chance that China announces drills around Taiwan before the end of 2023 in answer to an American official contact.",
      rationale: paragraphs(
        "Michael Swaine says that both sides have come to lean on deterrence, military above all, over reassurance [Q:increasingly relied on deterrence], and calls the outcome a vicious cycle [Q:a vicious cycle]. He ranks Taiwan first among the disputes [Q:historical nationalist relevance].",
        "This describes a direction, not an occasion. Jude Blanchette sees in the visit an attempt to build means of managing tension [Q:re-establishing the undergirding], and that is weighed here as the counterpoise.",
      ),
      reason: "NEW_EVIDENCE",
      reasonNote: "First estimate, on Swaine’s words.",
      drivers: ["increasingly relied on deterrence", "a vicious cycle"],
    },
    {
      ...FORECAST,
      asOf: "2023-02-01",
      author: "analyst",
      trend: "DETERIORATED",
      alerts: ["CONFLICT_RISK"],
      likelihood: 62,
      confidence: "MODERATE",
      confidenceBasis:
        "Moderate: two named specialists of different institutes agree on the direction and the drills of last August are reported fact; all of it comes through one article, without a Chinese voice.",
      judgement:
        "China is likely to announce drills around Taiwan before the end of 2023 in answer to an American official contact. The danger lies in the calendar of the year more than in the talks.",
      rationale: paragraphs(
        "Blanchette supplies the occasion that the first estimate lacked: a fraught year, with a visit by Speaker McCarthy in prospect; the same sentence recalls the drills that followed Pelosi’s [Q:pretty fraught year ahead]. The pattern on which he builds is the one that Swaine describes, deterrence in place of reassurance [Q:increasingly relied on deterrence] and a growing belief that conflict must come [Q:inevitability of conflict].",
        "**Against:** the visit is meant to set up ways to manage tension [Q:re-establishing the undergirding], and Xi has other fires to put out [Q:fighting fires on a number]. Both would be reasons to let a visit pass. Blanchette leaves open what follows once they are out [Q:wolf-warrior diplomacy].",
        "The election [Q:very consequential election] falls after our closesOn and adds little here. Admiral Gilday’s window [Q:a 2022 window] concerns invasion, which this question does not measure. **Single-sourced** throughout.",
      ),
      reason: "NEW_EVIDENCE",
      reasonNote: "Blanchette’s account of the year ahead was not in the first estimate.",
      drivers: ["pretty fraught year ahead", "inevitability of conflict"],
    },
  ],
};
