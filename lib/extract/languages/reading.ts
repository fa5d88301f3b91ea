import { isCounterpart } from "../lexicon";
import type { Assertion, ExtractedQuote, QuoteKind } from "../types";

/** Who said something, as far as a table of marks and cues shows. */
export interface Speaker {
  /** As resolved: the fullest name, or a description. */
  name: string | null;
  role: string | null;
  /** The mention, in UTF-16 code units. */
  span: [number, number] | null;
}

export const NOBODY: Speaker = { name: null, role: null, span: null };

/** What a table finds: words, who said them and how that is known. */
export interface Reading {
  start: number;
  end: number;
  kind: QuoteKind;
  speaker: Speaker;
  cue: string | null;
  assertion: Assertion;
  /** How sure the rule is, 0 to 1. */
  confidence: number;
  because: string;
  /** Whether the label of a turn is in the same paragraph. */
  isLabelled?: boolean;
}

/** Turns what was read into a proposal, without its issues, which are found for all proposals of a text together. */
export function proposalOf(text: string, reading: Reading): ExtractedQuote {
  const { start, end, kind, speaker, cue, assertion, confidence, because } = reading;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    speaker_text: speaker.name,
    speaker_span: speaker.span,
    speaker_role: isCounterpart(speaker.role ?? "") ? null : speaker.role,
    cue,
    assertion,
    issues: [],
    confidence,
    because: [because],
  };
}

/** A paragraph of a turn. It is most certain where the label is. */
export const turn = (
  start: number,
  end: number,
  speaker: Speaker,
  { isLabelled, cue }: { isLabelled: boolean; cue: ":" | "：" },
): Reading => ({
  start,
  end,
  kind: "direct",
  speaker,
  cue,
  assertion: "asserted",
  confidence: isLabelled ? 0.95 : 0.85,
  because: isLabelled ? "a name and a colon begin the paragraph" : "the previous speaker continues",
  isLabelled,
});
