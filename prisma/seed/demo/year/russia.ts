import type { YearOfIssue } from "./year";

export const RUSSIA_YEAR: YearOfIssue = {
  slug: "russia",
  bottomLine:
    "Washington issued warnings and put companies on sanctions lists, but did not accuse the Chinese government of arming Russia. There is a roughly even chance of an accusation before 2029.",
  forecasts: [
    {
      number: 1,
      revisions: [
        {
          asOf: "2023-02-20",
          author: "analyst2",
          likelihood: 75,
          confidence: "MODERATE",
          trend: "DETERIORATED",
          reason: "NEW_EVIDENCE",
          judgement:
            "The United States is likely to avoid saying publicly, before July 2023, that the Chinese government is arming Russia.",
          rationale:
            "A public warning says what Washington fears, not that it has happened [Q:warned against arming Russia].",
          reasonNote: "The warning in Munich brings an accusation nearer.",
          drivers: ["warned against arming Russia"],
        },
        {
          asOf: "2023-04-03",
          author: "analyst2",
          likelihood: 86,
          confidence: "MODERATE",
          reason: "NEW_EVIDENCE",
          judgement:
            "The United States is very likely to avoid saying publicly, before July 2023, that the Chinese government is arming Russia.",
          rationale:
            "Even the visit to Moscow, hardly a sign of caution in Beijing [Q:in Moscow from 20 to 22 March], did not prompt an accusation.",
          reasonNote: "The visit to Moscow passed without an accusation.",
          drivers: ["in Moscow from 20 to 22 March"],
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-06-30",
        source: "US Department of State, 18 February 2023",
        note: "There was a warning in February, and no such statement by the president or a member of the cabinet.",
      },
    },
    {
      number: 2,
      terms: {
        wording: "Will the Chinese president visit Russia by 30 June 2023?",
        closesOn: "2023-06-30",
        resolutionCriteria: "Yes if he is in Russia for talks between 1 February and 30 June 2023.",
      },
      revisions: [
        {
          asOf: "2023-02-02",
          author: "analyst2",
          likelihood: 65,
          confidence: "LOW",
          judgement:
            "A visit to Russia by the Chinese president in the first half of 2023 is likely.",
          rationale:
            "One specialist doubts that China will turn away, though some there call the policy a blunder [Q:strategic blunder].",
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-03-20",
        source: "Ministry of Foreign Affairs of China, 22 March 2023",
        note: "In Moscow from 20 to 22 March.",
      },
    },
    {
      number: 3,
      terms: {
        wording:
          "Will the United States say publicly, by 31 December 2028, that the Chinese government has armed Russia?",
        closesOn: "2028-12-31",
        resolutionCriteria:
          "Yes if the US president or a member of the cabinet says publicly that the Chinese government has supplied weapons to Russia. Statements about companies do not count.",
      },
      revisions: [
        {
          asOf: "2023-07-20",
          author: "analyst2",
          likelihood: 42,
          confidence: "LOW",
          judgement: "Such an accusation before 2029 is unlikely.",
          rationale:
            "Washington has warned [Q:warned against arming Russia] and listed a company [Q:imagery for the Wagner group], and stopped there.",
        },
        {
          asOf: "2023-11-20",
          author: "analyst2",
          likelihood: 47,
          confidence: "LOW",
          reason: "TIME",
          judgement:
            "There is a roughly even chance that Washington will say before 2029 that Beijing has armed Russia.",
          rationale:
            "Washington has warned [Q:warned against arming Russia] and listed a company [Q:imagery for the Wagner group]; the war goes on, and five years is a long time. The Woodside meeting did not address it [Q:armed forces would talk again].",
          reasonNote: "The war has lasted longer than we assumed.",
        },
      ],
    },
  ],
};
