import type { Assertion, QuoteKind, Relation } from "./evidence";

// What forms say about each choice. Not beside the choices, whose labels are on every page with quotations.

export const RELATION_HELP: Record<Relation, string> = {
  SUPPORTS: "Makes the judgement more likely to be right.",
  CONTRADICTS: "Makes the judgement less likely to be right.",
  CONTEXT: "Relevant, but doesn’t count either way.",
};

export const ASSERTION_HELP: Record<Assertion, string> = {
  ASSERTED: "The speaker said so.",
  DENIED: "The speaker said that it isn’t so.",
  WITHHELD: "The speaker declined to say whether it is so.",
  HYPOTHETICAL: "The speaker is only expected, or asked, to say so.",
};

export const QUOTE_KIND_HELP: Record<QuoteKind, string> = {
  DIRECT: "Whole clauses of the speaker’s words, in quotation marks.",
  MIXED: "A few quoted words in the reporter’s own sentence.",
  INDIRECT: "Attributed to a speaker, but not in quotation marks.",
  PASSAGE: "The reporter’s own words, attributed to nobody.",
};
