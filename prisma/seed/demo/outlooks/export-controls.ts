import { paragraphs, type SeedOutlook } from "../outlook";

export const EXPORT_CONTROLS: SeedOutlook = {
  slug: "export-controls",
  forecasts: [
    {
      wording:
        "Will the United States loosen any control on semiconductor exports to China by 31 December 2023?",
      closesOn: "2023-12-31",
      resolutionCriteria:
        "Yes if the US government publishes, on or before 31 December 2023, a decision that lifts, narrows or suspends a control on exports to China of semiconductors or of equipment to make them. A licence for one firm, a delayed measure or a statement of intent does not count.",
      revisions: [
        {
          asOf: "2023-01-31",
          author: "analyst",
          trend: "UNCHANGED",
          alerts: [],
          likelihood: 25,
          confidence: "LOW",
          confidenceBasis: "Low: one specialist, on Chinese aims; no American official.",
          judgement:
            "Washington is unlikely to loosen any control on semiconductor exports to China before the end of 2023.",
          rationale: paragraphs(
            "Jude Blanchette expects Beijing to use the talks to slow American action on technology [Q:some of the US actions]. If one side is determined to raise a subject, there may be something to trade, which keeps this estimate above the lowest bands.",
            "Against that, he is cautious about what the trip can achieve [Q:significant breakthroughs]. **Missing:** any American view on what Washington would concede.",
          ),
          drivers: ["some of the US actions"],
        },
        {
          asOf: "2023-02-01",
          author: "analyst2",
          trend: "DETERIORATED",
          alerts: [],
          likelihood: 12,
          confidence: "LOW",
          confidenceBasis:
            "Low: still one specialist; reading him again sharpens what he said but adds no source.",
          judgement:
            "Washington is very unlikely to loosen any control on semiconductor exports to China before the end of 2023.",
          rationale: paragraphs(
            "We had read Blanchette’s remark as a sign of bargaining. In fact it says what Beijing wants, and that is modest: to *slow some* actions, not to undo any [Q:some of the US actions]. Even if Washington agreed, slowing would not meet our criteria.",
            "He expects little from the trip [Q:significant breakthroughs] and sees Xi busy with other problems [Q:fighting fires on a number]. That explains why Beijing asks, and gives Washington no reason to concede.",
            "The trend is down because the same sentence also reports last year’s law to shut China out of semiconductor supply [Q:some of the US actions]. **Missing:** the entire American side.",
          ),
          reason: "REINTERPRETATION",
          reasonNote: "The quotation is a request, not an offer. There is no new source.",
          drivers: ["some of the US actions", "significant breakthroughs"],
        },
      ],
    },
  ],
};
