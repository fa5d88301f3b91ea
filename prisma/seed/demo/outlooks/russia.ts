import { paragraphs, type SeedOutlook } from "../outlook";

const FORECAST = {
  wording:
    "Will the United States go to 30 June 2023 without saying in public that the Chinese government arms Russia?",
  closesOn: "2023-06-30",
  resolutionCriteria:
    "No if the US president or a member of the cabinet states in public, on or before 30 June 2023, that the Chinese government has supplied weapons or direct military assistance to Russia; otherwise yes. Statements about companies, or about intentions, do not count.",
};

export const RUSSIA: SeedOutlook = {
  slug: "russia",
  revisions: [
    {
      ...FORECAST,
      asOf: "2023-01-31",
      author: "analyst2",
      trend: "UNCHANGED",
      alerts: ["RESOLUTION_OPPORTUNITY"],
      likelihood: 70,
      confidence: "LOW",
      confidenceBasis: "Low: first reading, weighed on one specialist’s two remarks.",
      judgement:
        "The United States is likely to go to the end of June 2023 without saying in public that the Chinese government arms Russia.",
      rationale: paragraphs(
        "Michael Swaine expects no hostile exchange, since Washington wants to hold Beijing where it stands [Q:be a hostile conversation]. To accuse the government would give that up.",
        "The risk is his other point, the gap between what the centre says and what entities beneath it do [Q:certain entities below the government]. The figure allows for a discovery there.",
      ),
      reason: "NEW_EVIDENCE",
      reasonNote: "First estimate.",
      drivers: ["be a hostile conversation", "certain entities below the government"],
    },
    {
      ...FORECAST,
      asOf: "2023-02-02",
      author: "analyst2",
      trend: "IMPROVED",
      alerts: ["RESOLUTION_OPPORTUNITY"],
      likelihood: 82,
      confidence: "MODERATE",
      confidenceBasis:
        "Moderate: two named specialists of different institutes point the same way; no Chinese voice, and no official quoted in his own words.",
      judgement:
        "The United States is very likely to go to the end of June 2023 without saying in public that the Chinese government arms Russia.",
      rationale: paragraphs(
        "**Correction.** The first estimate let the conduct of firms count against the government. Our criteria do not, and Swaine draws the same line between the centre and those below it [Q:certain entities below the government]. The sentence before his words reports that US officials see no proof of arms from the government itself [Q:certain entities below the government].",
        "Both ends now have a reason to leave the line in place. Washington’s is to keep Beijing where it is [Q:be a hostile conversation]; in China, Scott Kennedy says, some analysts think the policy a mistake [Q:strategic blunder].",
        "Kennedy’s remark is hearsay from unnamed people, and in the same breath he doubts that China would turn from Russia [Q:strategic blunder]. We read it as a brake, not as a change of course. **Missing:** any Chinese voice by name.",
      ),
      reason: "CORRECTION",
      reasonNote: "Firms had been counted as if they were the government.",
      drivers: ["certain entities below the government", "strategic blunder"],
    },
  ],
};
