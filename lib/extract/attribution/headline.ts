import type { Mention } from "../mentions";
import type { ParsedText } from "../parse";
import type { QuotedSpan } from "../quotation-marks";
import type { Token } from "../tokens";
import { isTold } from "./addressee";
import type { Candidate } from "./candidates";

const MAX_HEADLINE = 200;

/**
 * The speaker of words quoted in a headline, where the layout settles it: "‘Baseless’: | Oslo denies report",
 * "Oslo ‘will never bow’, says | Anna Holt". Returns the index of the candidate, or -1.
 */
export function headlineSpeaker(
  { text, tokens, paragraphs }: ParsedText,
  span: QuotedSpan,
  candidates: Candidate[],
): number {
  const { paragraph } = tokens[span.firstToken]!;
  const { start, end } = paragraphs[paragraph]!;
  if (end - start > MAX_HEADLINE || /[.!?…]["”’']*\s*$/.test(text.slice(start, end))) return -1;
  const isLast = (token: number) => tokens[token]?.paragraph !== paragraph;
  const colon = tokens[span.lastToken + 1]?.text === ":" ? span.lastToken + 1 : -1;
  return candidates.findIndex(({ mention, link }) => {
    if (tokens[mention.head]!.paragraph !== paragraph) return false;
    if (colon >= 0 && mention.outerFirst === colon + 1) return true;
    if (mention.head > span.lastToken && closes(tokens, mention)) return isLast(mention.last);
    if (mention.head < span.lastToken) return false;
    // "‘Not for sale', | minister | tells Oslo": who is told comes last.
    if (isTold(tokens, mention.last + 1)) return true;
    const told = isTold(tokens, mention.outerFirst);
    return link.invertedClass === "say" && isLast(mention.last) && !told;
  });
}

/** Whether a mention is an unnamed source after a dash or a colon: "Oslo to answer “in kind” - | trade official". */
const closes = (tokens: Token[], { kind, outerFirst }: Mention): boolean =>
  kind === "nominal" && /^(?:[:–—-]|--)$/.test(tokens[outerFirst - 1]?.text ?? "");
