import type { YearOfIssue } from "./year";

export const EXPORT_CONTROLS_YEAR: YearOfIssue = {
  slug: "export-controls",
  bottomLine:
    "Washington tightened its chip rules and added limits on investment; Beijing answered with export licensing for raw materials. An exchange of information is all that was agreed. A broad easing before 2029 is very unlikely.",
  forecasts: [
    {
      number: 1,
      revisions: [
        {
          asOf: "2023-10-18",
          author: "analyst2",
          likelihood: 3,
          confidence: "HIGH",
          trend: "DETERIORATED",
          reason: "NEW_EVIDENCE",
          judgement:
            "There is almost no chance that Washington loosens a control on semiconductor exports to China before the end of 2023.",
          rationale:
            "The rules have just been tightened [Q:were tightened on 17 October]. The exchange agreed in August is about information, although it makes a complete break less likely [Q:an exchange of information].",
          reasonNote: "The rules were tightened.",
          drivers: ["were tightened on 17 October"],
        },
      ],
      resolution: {
        outcome: "NO",
        knownOn: "2023-12-31",
        source: "US Department of Commerce, 17 October 2023",
        note: "The rules were tightened. Decisions on individual firms do not count under the criteria.",
      },
    },
    {
      number: 2,
      terms: {
        wording:
          "Will the US president order limits on American investment in Chinese technology by 30 September 2023?",
        closesOn: "2023-09-30",
        resolutionCriteria: "Yes if an executive order to that effect is published by that day.",
      },
      revisions: [
        {
          asOf: "2023-03-01",
          author: "analyst",
          likelihood: 60,
          confidence: "LOW",
          judgement: "An order on investment before October is likely.",
          rationale:
            "Beijing wants to slow such steps, which suggests that it expects more [Q:some of the US actions].",
        },
        {
          asOf: "2023-07-20",
          author: "analyst",
          likelihood: 82,
          confidence: "MODERATE",
          judgement: "An order on investment before October is very likely.",
          rationale:
            "Since China’s step on raw materials, there is little reason to wait [Q:gallium and germanium].",
          reasonNote: "Beijing has taken a step of its own.",
          reason: "NEW_EVIDENCE",
          drivers: ["gallium and germanium"],
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-08-09",
        source: "The White House, 9 August 2023",
        note: "Ordered on 9 August for chips, quantum computing and artificial intelligence.",
      },
    },
    {
      number: 3,
      terms: {
        wording:
          "Will China require licences for exports of a raw material for chips by 31 December 2023?",
        closesOn: "2023-12-31",
        resolutionCriteria: "Yes if the Ministry of Commerce announces such licences by that day.",
      },
      revisions: [
        {
          asOf: "2023-03-01",
          author: "analyst2",
          likelihood: 15,
          confidence: "LOW",
          judgement: "A Chinese licence requirement for raw materials is very unlikely this year.",
          rationale:
            "Beijing wants the American measures slowed [Q:some of the US actions], and measures of its own would do the opposite.",
          dissent: {
            asOf: "2023-03-08",
            author: "analyst",
            likelihood: 30,
            confidence: "LOW",
            why: "It has done this with rare earths before, and would hurt others more than itself.",
          },
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-07-03",
        source: "Ministry of Commerce of China, 3 July 2023",
        note: "Announced for gallium and germanium, from 1 August. We were wrong.",
      },
    },
    {
      number: 4,
      terms: {
        wording:
          "Will the United States repeal or suspend the chip rules of October 2022 by 31 December 2028?",
        closesOn: "2028-12-31",
        resolutionCriteria:
          "Yes if a notice published by that day repeals or suspends them as a whole. Amendments and licences do not count.",
      },
      revisions: [
        {
          asOf: "2023-09-05",
          author: "analyst",
          likelihood: 12,
          confidence: "MODERATE",
          judgement: "A repeal of the chip rules before 2029 is very unlikely.",
          rationale:
            "An exchange of information is all that Washington offered [Q:an exchange of information], though it shows that the subject can be talked about; limits on investment were added [Q:limits on 9 August].",
        },
        {
          asOf: "2023-12-28",
          author: "analyst",
          likelihood: 8,
          confidence: "MODERATE",
          trend: "DETERIORATED",
          reason: "NEW_EVIDENCE",
          judgement: "A repeal of the chip rules before 2029 is very unlikely.",
          rationale:
            "They were tightened after a year [Q:were tightened on 17 October] and limits on investment were added [Q:limits on 9 August].",
          reasonNote: "The rules were tightened in October.",
          drivers: ["were tightened on 17 October"],
        },
      ],
    },
  ],
};
