/**
 * The outlooks of the demo, oldest revision first. Likelihoods are worded by ICD 203, row A.
 * `[Q:words]` cites the one quotation or passage of digest.txt that holds these words.
 */

export interface SeedRevision {
  /** The day the desk held this view, YYYY-MM-DD. */
  asOf: string;
  author: "analyst" | "analyst2";
  trend: "IMPROVED" | "UNCHANGED" | "DETERIORATED";
  alerts: ("CONFLICT_RISK" | "RESOLUTION_OPPORTUNITY")[];
  wording: string;
  /** Whole percentage, 1 to 99. */
  likelihood: number;
  closesOn: string;
  resolutionCriteria: string;
  confidence: "LOW" | "MODERATE" | "HIGH";
  confidenceBasis: string;
  judgement: string;
  rationale: string;
  reason: "NEW_EVIDENCE" | "REINTERPRETATION" | "CORRECTION" | "TIME";
  reasonNote: string;
  /** Fragments of the quotations or passages that moved the revision. */
  drivers: string[];
}

export interface SeedOutlook {
  slug: string;
  revisions: SeedRevision[];
}

/** Joins paragraphs of Markdown. */
export const paragraphs = (...texts: string[]) => texts.join("\n\n");

const TARIFFS = {
  wording: "Will either government lower or suspend tariffs on the other’s goods by 30 June 2023?",
  closesOn: "2023-06-30",
  resolutionCriteria:
    "Yes if either government publishes, on or before 30 June 2023, a decision that lowers or suspends a tariff which it applies to the other’s goods. A statement of intent, or an agreement to go on talking, does not count.",
};

const HUMAN_RIGHTS = {
  wording: "Will the two governments announce dated talks devoted to human rights by 30 June 2023?",
  closesOn: "2023-06-30",
  resolutionCriteria:
    "Yes if, on or before 30 June 2023, both governments say in public that they will hold or have held talks devoted to human rights and either names a date. Raising the subject in a meeting on other matters does not count.",
};

const EXPORT_CONTROLS = {
  wording:
    "Will the United States loosen a control on semiconductor exports to China by 31 December 2023?",
  closesOn: "2023-12-31",
  resolutionCriteria:
    "Yes if the US government publishes, on or before 31 December 2023, a decision that lifts, narrows or suspends a control on the export of semiconductors or the means of making them to China. A licence for one firm, a delayed measure or a statement of intent does not count.",
};

const CLIMATE = {
  wording:
    "Will the two governments announce that bilateral climate cooperation has resumed by 30 June 2023?",
  closesOn: "2023-06-30",
  resolutionCriteria:
    "Yes if, on or before 30 June 2023, both governments say in public that the cooperation suspended in August 2022 has resumed or name a date for it. A one-sided invitation does not count.",
};

const RUSSIA = {
  wording:
    "Will the United States go to 30 June 2023 without saying in public that the Chinese government arms Russia?",
  closesOn: "2023-06-30",
  resolutionCriteria:
    "No if the US president or a member of the cabinet states in public, on or before 30 June 2023, that the Chinese government has supplied weapons or direct military assistance to Russia; otherwise yes. Statements about companies, or about intentions, do not count.",
};

const TAIWAN = {
  wording:
    "Will China announce military drills around Taiwan in answer to an American official contact by 31 December 2023?",
  closesOn: "2023-12-31",
  resolutionCriteria:
    "Yes if the Chinese government or armed forces announce, between 1 February and 31 December 2023, exercises around Taiwan and name as their cause a visit to the island by, or a meeting with, an American office-holder. Flights or sailings without an announced exercise do not count.",
};

export const OUTLOOKS: SeedOutlook[] = [
  {
    slug: "tariffs",
    revisions: [
      {
        ...TARIFFS,
        asOf: "2023-01-31",
        author: "analyst",
        trend: "UNCHANGED",
        alerts: [],
        likelihood: 12,
        confidence: "LOW",
        confidenceBasis:
          "Low: one sentence of reporter’s text, nobody quoted, and no word from either government.",
        judgement:
          "A cut in tariffs by Washington or Beijing before the end of June 2023 is very unlikely.",
        rationale: paragraphs(
          "The subject is on the agenda of the Beijing talks, and the report puts large obstacles before any advance [Q:large obstacles to any advance].",
          "That is all we hold. **Missing:** what either side wants, which goods are at issue, and anybody who says so by name. The figure rests on the obstacles alone and should move easily.",
        ),
        reason: "NEW_EVIDENCE",
        reasonNote: "First estimate, on the only passage that bears on the issue.",
        drivers: ["large obstacles to any advance"],
      },
    ],
  },
  {
    slug: "human-rights",
    revisions: [
      {
        ...HUMAN_RIGHTS,
        asOf: "2023-01-31",
        author: "analyst2",
        trend: "UNCHANGED",
        alerts: [],
        likelihood: 7,
        confidence: "LOW",
        confidenceBasis:
          "Low: a single passage attributed to nobody; neither government’s position is reported.",
        judgement:
          "The two governments are very unlikely to announce dated talks devoted to human rights before the end of June 2023.",
        rationale: paragraphs(
          "Human rights are due to be raised in Beijing, against hurdles that the report calls high [Q:there too hurdles are high]. To raise a subject is not to agree on talks about it.",
          "**Single-sourced and unattributed.** We have no named voice, no case and no demand. A statement by either foreign ministry would outweigh everything now on file.",
        ),
        reason: "NEW_EVIDENCE",
        reasonNote: "First estimate, on the only passage that bears on the issue.",
        drivers: ["there too hurdles are high"],
      },
    ],
  },
  {
    slug: "export-controls",
    revisions: [
      {
        ...EXPORT_CONTROLS,
        asOf: "2023-01-31",
        author: "analyst",
        trend: "UNCHANGED",
        alerts: [],
        likelihood: 25,
        confidence: "LOW",
        confidenceBasis: "Low: one specialist, speaking of Chinese aims; no American official.",
        judgement:
          "Washington is unlikely to loosen a control on semiconductor exports to China before the end of 2023.",
        rationale: paragraphs(
          "Jude Blanchette expects Beijing to use the talks to slow American action on technology [Q:some of the US actions]. A subject that one side is set on raising is a subject on which something can be traded, which keeps this figure above the lowest bands.",
          "Against it stands his own caution about what the trip can yield [Q:significant breakthroughs]. **Missing:** any American voice on what Washington would give.",
        ),
        reason: "NEW_EVIDENCE",
        reasonNote: "First estimate.",
        drivers: ["some of the US actions"],
      },
      {
        ...EXPORT_CONTROLS,
        asOf: "2023-02-01",
        author: "analyst2",
        trend: "DETERIORATED",
        alerts: [],
        likelihood: 12,
        confidence: "LOW",
        confidenceBasis:
          "Low: still one specialist; the second reading sharpens what he said but adds no source.",
        judgement:
          "Washington is very unlikely to loosen a control on semiconductor exports to China before the end of 2023.",
        rationale: paragraphs(
          "We had read Blanchette’s remark as a sign of bargaining. It states what Beijing wants, and a modest want at that: to *slow some* actions, not to undo any [Q:some of the US actions]. Slowing would not meet our criteria even if granted.",
          "He expects no large result from the trip [Q:significant breakthroughs], and sees a Xi who is occupied elsewhere [Q:fighting fires on a number], which explains why Beijing asks and gives Washington no reason to yield.",
          "The trend is marked down because the sentence that carries the remark also reports an act of last year meant to shut China out of semiconductor supply [Q:some of the US actions]. **Missing:** the American side, entirely.",
        ),
        reason: "REINTERPRETATION",
        reasonNote: "The quotation is a request, not an offer; no new source.",
        drivers: ["some of the US actions", "significant breakthroughs"],
      },
    ],
  },
  {
    slug: "climate",
    revisions: [
      {
        ...CLIMATE,
        asOf: "2023-01-31",
        author: "analyst2",
        trend: "UNCHANGED",
        alerts: [],
        likelihood: 30,
        confidence: "MODERATE",
        confidenceBasis:
          "Moderate: one named specialist in this very field, and a reported act of Beijing’s that fits his account; no official on either side.",
        judgement:
          "Resumption of bilateral climate cooperation before the end of June 2023 is unlikely. It waits on the rest of the relationship, not on climate.",
        rationale: paragraphs(
          "Michael Davidson says that Beijing does not treat climate as separable from everything else [Q:can just be siloed off]. The break of last August, reported beside his words and made over a visit rather than over climate, is what that view predicts [Q:can just be siloed off].",
          "The American view cuts the other way: Washington has wanted to go on cooperating while the rest worsened [Q:viewed climate change as a silo]. One willing party keeps this out of the lowest bands. With little to be expected of the trip as a whole [Q:many expectations], linkage works against us.",
          "**Single-sourced** on both capitals’ views: Davidson speaks for neither.",
        ),
        reason: "NEW_EVIDENCE",
        reasonNote: "First estimate.",
        drivers: ["can just be siloed off", "viewed climate change as a silo"],
      },
    ],
  },
  {
    slug: "russia",
    revisions: [
      {
        ...RUSSIA,
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
        ...RUSSIA,
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
  },
  {
    slug: "taiwan",
    revisions: [
      {
        ...TAIWAN,
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
        ...TAIWAN,
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
  },
];
