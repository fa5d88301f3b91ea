import type { YearOfIssue } from "./year";

export const HUMAN_RIGHTS_YEAR: YearOfIssue = {
  slug: "human-rights",
  bottomLine:
    "No talks on human rights were held or scheduled in 2023. Washington used trade blacklists instead. A date for talks before 2029 is unlikely.",
  forecasts: [
    {
      number: 1,
      revisions: [
        {
          asOf: "2023-06-20",
          author: "analyst2",
          likelihood: 3,
          confidence: "MODERATE",
          reason: "NEW_EVIDENCE",
          judgement:
            "There is almost no chance of a date for talks on human rights before the end of June 2023.",
          rationale:
            "The one visit of the half-year has ended without more than the subject being raised [Q:did not resume their talks].",
          reasonNote: "The visit is over and ten days are left.",
          drivers: ["did not resume their talks"],
        },
      ],
      resolution: {
        outcome: "NO",
        knownOn: "2023-06-30",
        source: "US Department of State, 19 June 2023",
        note: "There is no public record of such talks, or of a date for any.",
      },
    },
    {
      number: 2,
      terms: {
        wording:
          "Will the United States add firms to the list under the Uyghur Forced Labor Prevention Act by 31 December 2023?",
        closesOn: "2023-12-31",
        resolutionCriteria: "Yes if a notice published by that day adds at least one firm.",
      },
      revisions: [
        {
          asOf: "2023-02-06",
          author: "analyst2",
          likelihood: 78,
          confidence: "LOW",
          judgement: "Additions to the list this year are likely.",
          rationale:
            "Without a visit there is less to hold them back [Q:postponed his trip to Beijing].",
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-06-09",
        source: "US Department of Homeland Security, 9 June 2023",
        note: "The first additions of the year were published on 9 June.",
      },
    },
    {
      number: 3,
      terms: {
        wording:
          "Will the two governments name a date for talks on human rights by 31 December 2028?",
        closesOn: "2028-12-31",
        resolutionCriteria:
          "Yes if both say publicly that they will hold or have held talks devoted to human rights, and either names a date.",
      },
      revisions: [
        {
          asOf: "2023-11-20",
          author: "analyst2",
          likelihood: 28,
          confidence: "LOW",
          judgement: "A date for talks on human rights before 2029 is unlikely.",
          rationale:
            "Neither the visits [Q:did not resume their talks] nor Woodside brought any, and lists have taken their place [Q:Firms were added on 9 June].",
        },
        {
          asOf: "2023-12-28",
          author: "analyst2",
          likelihood: 25,
          confidence: "LOW",
          reason: "NEW_EVIDENCE",
          judgement: "A date for talks on human rights before 2029 is unlikely.",
          rationale:
            "Three more rounds of listings since August show where Washington is directing its effort [Q:listed under the forced-labour act].",
          reasonNote: "More firms were listed in December.",
          drivers: ["listed under the forced-labour act"],
        },
      ],
    },
  ],
};
