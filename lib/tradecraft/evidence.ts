/** How a piece of evidence bears on an outlook. What extraction proposes is in lib/extract/proposals/relation.ts. */
export const RELATIONS = ["SUPPORTS", "CONTRADICTS", "CONTEXT"] as const;
export type Relation = (typeof RELATIONS)[number];

export const RELATION_LABELS: Record<Relation, string> = {
  SUPPORTS: "Supports",
  CONTRADICTS: "Contradicts",
  CONTEXT: "Context",
};

/** How a quotation bears on an outlook, in a sentence: "linked Q12 as context". */
export const AS_EVIDENCE: Record<Relation, string> = {
  SUPPORTS: "as supporting evidence",
  CONTRADICTS: "as contradicting evidence",
  CONTEXT: "as context",
};

/** What is said of a quotation that moved an estimate. */
export const DRIVER_LABEL = "moved the estimate";

/** Whether the speaker said the words of a quotation, after polarity and determinacy in the Penn Discourse Treebank. */
export const ASSERTIONS = ["ASSERTED", "DENIED", "WITHHELD", "HYPOTHETICAL"] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** What the speaker does with the words. */
export const ASSERTION_WORDS: Record<Assertion, string> = {
  ASSERTED: "says",
  DENIED: "denies",
  WITHHELD: "would not say",
  HYPOTHETICAL: "has not said",
};

/** Who says a passage: nobody, so that nobody denies it either. */
export const NOBODY = { speakerName: null, speakerRole: null, assertion: "ASSERTED" } as const;

/** Whose words a quotation is, and how they were reported. */
export const QUOTE_KINDS = ["DIRECT", "MIXED", "INDIRECT", "PASSAGE"] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const QUOTE_KIND_LABELS: Record<QuoteKind, string> = {
  DIRECT: "Direct quotation",
  MIXED: "Mixed quotation",
  INDIRECT: "Indirect quotation",
  PASSAGE: "Passage",
};

/** Whether a quotation's words are the speaker's own: only such words stand in quotation marks. */
export const isVerbatim = (kind: QuoteKind): boolean => kind === "DIRECT" || kind === "MIXED";

/**
 * What stands between the speaker and the words, if they were not simply said: "denies:", or "denies" before "that …".
 * Empty if they were said.
 */
export function leadOf({ exact, kind, assertion }: QuoteWords): string {
  if (assertion === "ASSERTED") return "";
  const joins = !isVerbatim(kind) && /^(?:that|whether|if)\s/i.test(exact);
  return joins ? ASSERTION_WORDS[assertion] : `${ASSERTION_WORDS[assertion]}:`;
}

/** The words of a quotation as text: in marks if they are the speaker's own, after "denies:" if they were denied. */
export function wordsOf(quote: QuoteWords): string {
  const words = isVerbatim(quote.kind) ? `“${quote.exact}”` : quote.exact;
  return [leadOf(quote), words].filter(Boolean).join(" ");
}

/** Who says a quotation, by the speaker's name if it is known: nobody says a passage. */
export const speakerOf = (kind: QuoteKind, speaker: string | null | undefined): string =>
  speaker ?? (kind === "PASSAGE" ? QUOTE_KIND_LABELS.PASSAGE : "Speaker unknown");

/** A quotation with its speaker: "Li Wei: “No.”", or "Li Wei denies: “No.”". */
export function saidBy(quote: QuoteWords, speaker: string | null | undefined): string {
  const name = speakerOf(quote.kind, speaker);
  return `${name}${leadOf(quote) === "" ? ":" : ""} ${wordsOf(quote)}`;
}

export interface QuoteWords {
  exact: string;
  kind: QuoteKind;
  assertion: Assertion;
}
