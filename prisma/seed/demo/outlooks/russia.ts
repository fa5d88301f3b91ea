import { paragraphs, type SeedOutlook } from "../outlook";

export const RUSSIA: SeedOutlook = {
  slug: "russia",
  forecasts: [
    {
      wording:
        "Will the United States avoid saying publicly, before July 2023, that the Chinese government is arming Russia?",
      closesOn: "2023-06-30",
      resolutionCriteria:
        "No if the US president or a member of the cabinet says publicly, on or before 30 June 2023, that the Chinese government has supplied weapons or direct military assistance to Russia; otherwise yes. Statements about companies or intentions do not count.",
      revisions: [
        {
          asOf: "2023-01-31",
          author: "analyst2",
          trend: "UNCHANGED",
          alerts: ["RESOLUTION_OPPORTUNITY"],
          likelihood: 70,
          confidence: "LOW",
          confidenceBasis: "Low: a first reading of two remarks by one specialist.",
          judgement:
            "The United States is likely to avoid saying publicly, before July 2023, that the Chinese government is arming Russia.",
          rationale: paragraphs(
            "Michael Swaine expects no hostile exchange, since Washington wants Beijing to stay where it is [Q:be a hostile conversation]. Accusing the government would put that at risk.",
            "The risk is his other point: the gap between what Beijing says and what entities below it do [Q:certain entities below the government]. The estimate allows for a discovery there.",
          ),
          drivers: ["be a hostile conversation", "certain entities below the government"],
        },
        {
          asOf: "2023-02-02",
          author: "analyst2",
          trend: "IMPROVED",
          alerts: ["RESOLUTION_OPPORTUNITY"],
          likelihood: 82,
          confidence: "MODERATE",
          confidenceBasis:
            "Moderate: two named specialists at different institutes point the same way; no Chinese voice, and no official quoted directly.",
          judgement:
            "The United States is very likely to avoid saying publicly, before July 2023, that the Chinese government is arming Russia.",
          rationale: paragraphs(
            "**Correction.** The first estimate counted what firms do against the government. Our criteria don’t, and Swaine draws the same line between the central government and the entities below it [Q:certain entities below the government]. The sentence before his words reports that US officials see no proof of arms from the government itself [Q:certain entities below the government].",
            "Both sides now have a reason to keep to that line. Washington wants Beijing to stay where it is [Q:be a hostile conversation]. In China, Scott Kennedy says, some analysts think the policy is a mistake [Q:strategic blunder].",
            "Kennedy’s remark is hearsay from unnamed people, and he also doubts that China would turn away from Russia [Q:strategic blunder]. We read it as a brake, not a change of course. **Missing:** any named Chinese voice.",
          ),
          reason: "CORRECTION",
          reasonNote: "Firms had been counted as part of the government.",
          drivers: ["certain entities below the government", "strategic blunder"],
        },
      ],
    },
  ],
};
