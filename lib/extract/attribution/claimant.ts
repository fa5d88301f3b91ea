import type { QuotedSpan } from "../quotation-marks";
import { nobodyAt, type Syntax } from "../syntax";
import { wordAt } from "../tokens";
import type { Candidate } from "./candidates";

const MAX_CLAIM = 6;

/**
 * Prefers whose claim the words are to a subject that is nobody: "Not everyone agreed with | Lee |’s claim that “...”".
 * Takes and returns the index of a candidate.
 */
export function claimantRather(
  { parsed: { tokens } }: Syntax,
  { firstToken }: QuotedSpan,
  candidates: Candidate[],
  likely: number,
): number {
  const { mention: subject } = candidates[likely]!;
  if (subject.head > firstToken || nobodyAt(tokens, subject) < 0) return likely;
  const claimant = candidates.findIndex(({ mention, link }) => {
    const { head, last } = mention;
    if (!link.saying || head < subject.last || head > firstToken) return false;
    if (tokens[head]!.sentence !== tokens[firstToken]!.sentence) return false;
    for (let i = last; i < Math.min(last + MAX_CLAIM, firstToken); i++)
      if (wordAt(tokens, i) === "that") return true;
    return false;
  });
  return claimant >= 0 ? claimant : likely;
}
