import type { YearOfIssue } from "./year";

export const TAIWAN_YEAR: YearOfIssue = {
  slug: "taiwan",
  bottomLine:
    "Drills followed the Speaker’s meeting in California, as expected; the US and Chinese armed forces are to talk again, which was not. An exchange of fire across the Strait before 2029 is very unlikely. Watch the inauguration after the January election.",
  forecasts: [
    {
      number: 1,
      revisions: [
        {
          asOf: "2023-04-06",
          author: "analyst",
          likelihood: 85,
          confidence: "MODERATE",
          trend: "DETERIORATED",
          alerts: ["CONFLICT_RISK"],
          reason: "NEW_EVIDENCE",
          judgement:
            "China is very likely to announce drills in response to official American contact with Taipei before the end of 2023.",
          rationale:
            "The meeting that could set them off has now been held, although in California [Q:in California, not in Taipei]. Beijing answered the last such contact with drills, and deterrence is what both sides rely on [Q:increasingly relied on deterrence].",
          reasonNote: "The contact we were waiting for has taken place.",
          drivers: ["in California, not in Taipei"],
          dissent: {
            asOf: "2023-04-07",
            author: "analyst2",
            likelihood: 65,
            confidence: "LOW",
            why: "California was chosen to give Beijing a way out. A month without drills would cost it nothing.",
          },
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-04-08",
        source: "Eastern Theatre Command, 8 April 2023",
        note: "Drills of 8 to 10 April were announced, and the meeting of 5 April was given as the reason.",
      },
    },
    {
      number: 2,
      terms: {
        wording:
          "Will the Speaker of the House of Representatives set foot in Taiwan by 31 December 2023?",
        closesOn: "2023-12-31",
        resolutionCriteria:
          "Yes if whoever is Speaker visits the island in person between 1 February and 31 December 2023. Meetings elsewhere do not count.",
      },
      revisions: [
        {
          asOf: "2023-02-01",
          author: "analyst",
          likelihood: 48,
          confidence: "LOW",
          judgement: "There is a roughly even chance that the Speaker visits Taiwan this year.",
          rationale:
            "One specialist names the visit as a possibility in a fraught year [Q:pretty fraught year ahead]; nobody says that it is planned.",
        },
        {
          asOf: "2023-04-06",
          author: "analyst",
          likelihood: 12,
          confidence: "MODERATE",
          judgement: "A visit to Taiwan by the Speaker before the end of 2023 is very unlikely.",
          rationale:
            "The meeting took place in California, which was meant to replace the visit [Q:in California, not in Taipei].",
          reasonNote: "He met the president elsewhere.",
          reason: "NEW_EVIDENCE",
          drivers: ["in California, not in Taipei"],
        },
      ],
      resolution: {
        outcome: "NO",
        knownOn: "2023-12-31",
        source: "Office of the President in Taipei, 5 April 2023",
        note: "He received the president in California. No Speaker visited the island in 2023.",
      },
    },
    {
      number: 3,
      terms: {
        wording:
          "Will the two presidents agree by 31 December 2023 that their armed forces will talk again?",
        closesOn: "2023-12-31",
        resolutionCriteria:
          "Yes if both governments say publicly, by 31 December 2023, that military communication broken off in August 2022 will resume.",
      },
      revisions: [
        {
          asOf: "2023-06-20",
          author: "analyst2",
          likelihood: 18,
          confidence: "MODERATE",
          judgement:
            "The two presidents are very unlikely to agree before the end of 2023 that their armed forces will talk again.",
          rationale:
            "The secretary of state was received at the highest level and still came back without an agreement [Q:did not resume their talks].",
          dissent: {
            asOf: "2023-06-22",
            author: "analyst",
            likelihood: 35,
            confidence: "LOW",
            why: "The secretary of state was at least received. A meeting of the presidents in the autumn would need something to announce.",
          },
        },
        {
          asOf: "2023-11-10",
          author: "analyst2",
          likelihood: 40,
          confidence: "LOW",
          judgement:
            "An agreement that the armed forces will talk again is still unlikely this year.",
          rationale:
            "The refusal in June is the latest word on record [Q:did not resume their talks], but the presidents are about to meet.",
          reasonNote: "A meeting is announced.",
          reason: "TIME",
        },
      ],
      resolution: {
        outcome: "YES",
        knownOn: "2023-11-15",
        source: "The White House, 15 November 2023",
        note: "Agreed at Woodside. We had called it unlikely until the end; the dissent was nearer.",
      },
    },
    {
      number: 4,
      terms: {
        wording: "Will the armed forces of China and Taiwan exchange fire by 31 December 2028?",
        closesOn: "2028-12-31",
        resolutionCriteria:
          "Yes if either government says publicly, by 31 December 2028, that its forces fired at those of the other, or were fired at by them, with lethal weapons. Warning shots do not count.",
      },
      revisions: [
        {
          asOf: "2023-10-02",
          author: "analyst",
          likelihood: 14,
          confidence: "LOW",
          trend: "DETERIORATED",
          alerts: ["CONFLICT_RISK"],
          judgement: "An exchange of fire across the Strait before 2029 is very unlikely.",
          rationale:
            "Both sides rely on deterrence [Q:increasingly relied on deterrence] and drills have become the usual answer [Q:exercised around the island]; each of them risks an accident.",
        },
        {
          asOf: "2023-11-16",
          author: "analyst",
          likelihood: 10,
          confidence: "LOW",
          trend: "IMPROVED",
          reason: "NEW_EVIDENCE",
          judgement: "An exchange of fire across the Strait before 2029 is very unlikely.",
          rationale:
            "Drills remain the usual answer [Q:exercised around the island]. But armed forces that talk again have a way to stop an accident from escalating [Q:armed forces would talk again].",
          reasonNote: "Military communication is to resume.",
          drivers: ["armed forces would talk again"],
        },
      ],
    },
  ],
};
