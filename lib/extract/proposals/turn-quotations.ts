import { countBefore } from "@/lib/core/binary-search";
import { type IssueHits, matchIssues, surroundingsOf } from "../issues";
import type { ParsedText } from "../parse";
import { isProcedure, type Turn } from "../turns";
import type { ExtractedQuote } from "../types";

// The name comes before the words; a paragraph without a name may still be a note.
const LABELLED = 0.97;
const CARRIED = 0.9;
const UNNAMED = 0.5;

/** Turns what is said in a transcript into proposals, one for each paragraph. */
export function turnQuotations(
  parsed: ParsedText,
  turns: Turn[],
  hits: IssueHits,
): ExtractedQuote[] {
  const { tokens, text } = parsed;
  return turns.flatMap(({ start, end, speaker, label, carried, asks, above }) => {
    if (asks || isProcedure(text.slice(start, end))) return [];
    const first = countBefore(tokens, (token) => token.start < start);
    const last = countBefore(tokens, (token) => token.start < end);
    if (first >= last) return [];
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: "direct" as const,
      speaker_text: speaker.name,
      speaker_role: speaker.role,
      cue: above ? null : ":",
      speaker_span: speaker.name === null ? null : label,
      assertion: "asserted" as const,
      issues: matchIssues(hits, surroundingsOf(parsed, first, last)),
      confidence: speaker.name === null ? UNNAMED : carried ? CARRIED : LABELLED,
      because: [reasonFor(carried, above), speaker.because],
    };
  });
}

const reasonFor = (carried: boolean, above: boolean | undefined): string => {
  if (carried) return "the previous speaker continues";
  return above ? "a quotation fills the paragraph" : "a name and a colon begin the paragraph";
};
