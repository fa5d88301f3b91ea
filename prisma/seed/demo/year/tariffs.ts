import type { YearOfIssue } from "./year";

export const TARIFFS_YEAR: YearOfIssue = {
  slug: "tariffs",
  bottomLine:
    "The duties remained in place all year, and exclusions from them were extended at the last moment. Visits resumed without a change of policy. A lower average duty before 2029 is unlikely.",
  forecasts: [
    {
      number: 1,
      revisions: [
        {
          asOf: "2023-02-06",
          author: "analyst",
          likelihood: 5,
          confidence: "LOW",
          trend: "DETERIORATED",
          reason: "NEW_EVIDENCE",
          judgement:
            "There is almost no chance of a cut in tariffs by either side before the end of June 2023.",
          rationale:
            "The talks in which a cut could have been prepared were called off [Q:postponed his trip to Beijing].",
          reasonNote: "The visit was put off.",
          drivers: ["postponed his trip to Beijing"],
        },
      ],
      resolution: {
        outcome: "NO",
        knownOn: "2023-06-30",
        source: "Office of the US Trade Representative, 26 December 2023",
        note: "Neither side published such a decision. The Section 301 duties remained in place all year.",
      },
    },
    {
      number: 2,
      terms: {
        wording: "Will the US Treasury secretary visit Beijing by 31 December 2023?",
        closesOn: "2023-12-31",
        resolutionCriteria: "Yes if the secretary in office is in Beijing for talks by that day.",
      },
      revisions: [
        {
          asOf: "2023-02-06",
          author: "analyst",
          likelihood: 55,
          confidence: "LOW",
          judgement: "There is a roughly even chance of a visit by the Treasury secretary in 2023.",
          rationale:
            "One visit has just been put off [Q:postponed his trip to Beijing], but Beijing has domestic reasons to want talks about the economy.",
        },
        {
          asOf: "2023-06-20",
          author: "analyst",
          likelihood: 88,
          confidence: "MODERATE",
          judgement: "The Treasury secretary is very likely to visit Beijing this year.",
          rationale: "The secretary of state has led the way [Q:did not resume their talks].",
          reasonNote: "Visits at this level are possible again.",
          reason: "REINTERPRETATION",
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-07-06",
        source: "US Department of the Treasury, 9 July 2023",
        note: "In Beijing from 6 to 9 July.",
      },
    },
    {
      number: 3,
      terms: {
        wording:
          "Will the United States extend exclusions from the Section 301 tariffs that lapse at the end of 2023?",
        closesOn: "2023-12-31",
        resolutionCriteria: "Yes if a notice published by 31 December 2023 extends any of them.",
      },
      revisions: [
        {
          asOf: "2023-09-05",
          author: "analyst2",
          likelihood: 72,
          confidence: "LOW",
          judgement: "An extension of at least some exclusions is likely.",
          rationale:
            "Letting them lapse would be an escalation when visits have only just resumed [Q:Treasury secretary was in Beijing].",
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-12-26",
        source: "Office of the US Trade Representative, 26 December 2023",
        note: "Extended to 31 May 2024.",
      },
    },
    {
      number: 4,
      terms: {
        wording:
          "Will the average US tariff on goods from China be lower at the end of 2028 than at the end of 2023?",
        closesOn: "2028-12-31",
        resolutionCriteria:
          "By the average applied rates that the World Trade Organization or, failing that, the US International Trade Commission publishes for both years.",
      },
      revisions: [
        {
          asOf: "2023-11-20",
          author: "analyst",
          likelihood: 30,
          confidence: "LOW",
          judgement: "A lower average tariff by the end of 2028 is unlikely.",
          rationale:
            "Visits resumed, but policy did not move with them [Q:Treasury secretary was in Beijing].",
        },
        {
          asOf: "2023-12-28",
          author: "analyst",
          likelihood: 25,
          confidence: "LOW",
          reason: "NEW_EVIDENCE",
          judgement: "A lower average tariff by the end of 2028 is unlikely.",
          rationale:
            "The duties remained in place all year, and even the exclusions were extended for only a few months [Q:duties themselves remained in place all year]. Visits did not change that [Q:Treasury secretary was in Beijing], which contradicts the hope placed in them, but not this estimate.",
          reasonNote: "Only exclusions were extended.",
          drivers: ["duties themselves remained in place all year"],
        },
      ],
    },
  ],
};
