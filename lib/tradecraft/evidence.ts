/** How a piece of evidence bears on an outlook. */
export const RELATIONS = ["SUPPORTS", "CONTRADICTS", "CONTEXT"] as const;
export type Relation = (typeof RELATIONS)[number];

export const RELATION_LABELS: Record<Relation, string> = {
  SUPPORTS: "Supports",
  CONTRADICTS: "Contradicts",
  CONTEXT: "Context",
};

export const RELATION_HELP: Record<Relation, string> = {
  SUPPORTS: "Makes the judgement more likely to be right.",
  CONTRADICTS: "Makes the judgement less likely to be right.",
  CONTEXT: "Bears on the question without weighing either way.",
};

/** Whose words a piece of evidence is, and how they were reported. */
export const QUOTE_KINDS = ["DIRECT", "MIXED", "INDIRECT", "PASSAGE"] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const QUOTE_KIND_LABELS: Record<QuoteKind, string> = {
  DIRECT: "Direct quote",
  MIXED: "Mixed quote",
  INDIRECT: "Indirect statement",
  PASSAGE: "Passage",
};

export const QUOTE_KIND_HELP: Record<QuoteKind, string> = {
  DIRECT: "The speaker's words inside quotation marks, whole clauses.",
  MIXED: "A few quoted words inside the reporter's sentence.",
  INDIRECT: "Attributed to a speaker, not in quotation marks.",
  PASSAGE: "The reporter's text, attributed to nobody.",
};
