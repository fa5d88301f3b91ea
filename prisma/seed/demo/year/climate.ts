import type { YearOfIssue } from "./year";

export const CLIMATE_YEAR: YearOfIssue = {
  slug: "climate",
  bottomLine:
    "Talks resumed in July and a working group followed in November, faster than we expected. There is a roughly even chance of a second break before 2029: cooperation broken off once over another subject can be broken off again.",
  forecasts: [
    {
      number: 1,
      revisions: [
        {
          asOf: "2023-02-06",
          author: "analyst2",
          likelihood: 18,
          confidence: "MODERATE",
          trend: "DETERIORATED",
          reason: "NEW_EVIDENCE",
          judgement:
            "A resumption of bilateral climate cooperation before the end of June 2023 is very unlikely.",
          rationale:
            "The visit was put off over a balloon [Q:postponed his trip to Beijing], which is linkage again [Q:can just be siloed off].",
          reasonNote: "The visit was put off.",
          drivers: ["postponed his trip to Beijing"],
        },
      ],
      resolution: {
        outcome: "NO",
        knownOn: "2023-06-30",
        source: "US Department of State, 19 July 2023",
        note: "The envoys talked in July, after the closing date. By the end of June neither side had named a date.",
      },
    },
    {
      number: 2,
      terms: {
        wording: "Will the US climate envoy go to China for talks by 31 December 2023?",
        closesOn: "2023-12-31",
        resolutionCriteria: "Yes if the envoy is in China for talks with his counterpart by then.",
      },
      revisions: [
        {
          asOf: "2023-02-06",
          author: "analyst2",
          likelihood: 35,
          confidence: "LOW",
          judgement: "A trip to China by the climate envoy this year is unlikely.",
          rationale:
            "Visits are being put off [Q:postponed his trip to Beijing], although Washington sees climate as a subject of its own [Q:viewed climate change as a silo].",
        },
        {
          asOf: "2023-06-20",
          author: "analyst2",
          likelihood: 75,
          confidence: "MODERATE",
          judgement: "A trip to China by the climate envoy this year is likely.",
          rationale:
            "Washington sees climate as a subject of its own, although Beijing does not [Q:viewed climate change as a silo], and visits have resumed.",
          reasonNote: "The secretary of state has been to Beijing.",
          reason: "REINTERPRETATION",
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-07-16",
        source: "US Department of State, 19 July 2023",
        note: "Talks in Beijing from 16 to 19 July.",
      },
    },
    {
      number: 3,
      terms: {
        wording: "Will a joint working group on the climate be in operation by 30 November 2023?",
        closesOn: "2023-11-30",
        resolutionCriteria: "Yes if both governments say so in a statement published by that day.",
      },
      revisions: [
        {
          asOf: "2023-07-20",
          author: "analyst2",
          likelihood: 50,
          confidence: "LOW",
          judgement: "There is a roughly even chance of a working group by the end of November.",
          rationale:
            "The envoys met again, but parted without an agreement [Q:without a new agreement].",
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-11-14",
        source: "US Department of State, 14 November 2023",
        note: "Launched by the Sunnylands statement.",
      },
    },
    {
      number: 4,
      terms: {
        wording: "Will either government suspend climate cooperation again by 31 December 2028?",
        closesOn: "2028-12-31",
        resolutionCriteria:
          "Yes if either says publicly, by that day, that it suspends or ends the working group or its talks.",
      },
      revisions: [
        {
          asOf: "2023-11-15",
          author: "analyst2",
          likelihood: 46,
          confidence: "LOW",
          trend: "IMPROVED",
          alerts: ["RESOLUTION_OPPORTUNITY"],
          judgement:
            "There is a roughly even chance that climate cooperation is suspended again before 2029.",
          rationale:
            "A working group now exists, which makes it less likely [Q:working group on the climate]. But Beijing has tied climate to other subjects before [Q:can just be siloed off].",
        },
        {
          asOf: "2023-12-28",
          author: "analyst",
          likelihood: 52,
          confidence: "LOW",
          trend: "IMPROVED",
          reason: "REINTERPRETATION",
          judgement:
            "There is a roughly even chance that climate cooperation is suspended again before 2029.",
          rationale:
            "The next five years hold an American election and a new president in Taipei. Beijing has tied climate to such events before [Q:can just be siloed off]; the working group makes it less likely [Q:working group on the climate].",
          reasonNote: "Five years is a long time.",
          dissent: {
            asOf: "2023-12-29",
            author: "analyst2",
            likelihood: 40,
            confidence: "LOW",
            why: "A working group has staff and dates. It is harder to break off than talks between two envoys.",
          },
        },
      ],
    },
  ],
};
