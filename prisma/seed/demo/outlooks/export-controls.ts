import { paragraphs, type SeedOutlook } from "../outlook";

const FORECAST = {
  wording:
    "Will the United States loosen a control on semiconductor exports to China by 31 December 2023?",
  closesOn: "2023-12-31",
  resolutionCriteria:
    "Yes if the US government publishes, on or before 31 December 2023, a decision that lifts, narrows or suspends a control on the export of semiconductors or the means of making them to China. A licence for one firm, a delayed measure or a statement of intent does not count.",
};

export const EXPORT_CONTROLS: SeedOutlook = {
  slug: "export-controls",
  revisions: [
    {
      ...FORECAST,
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
      ...FORECAST,
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
};
