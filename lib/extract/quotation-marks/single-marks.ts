import { cueOf, type Token, wordAt } from "../tokens";
import type { Mark } from "./marks";
import type { QuotedSpan } from "./quoted-span";

// Words with an apostrophe in place of their first letters: ’em, ’90s.
const CLIPPED = /^(?:\d.*|em|til|till|tis|twas|cause|round|bout|n|tude|un|cos)$/;

/**
 * Takes the single marks of one paragraph. Returns those that are quotation marks, without the
 * apostrophes of "’em", "the players’ union" and "goin’ home".
 */
export function withoutApostrophes(tokens: Token[], singles: Mark[]): Mark[] {
  const kept: Mark[] = [];
  // Backwards, so that for each mark we know whether another one closes before the next one opens.
  let closes = false;
  for (let m = singles.length - 1; m >= 0; m--) {
    const mark = singles[m]!;
    const opens = mark.side !== "close";
    if (opens && !mayOpen(tokens, mark)) continue;
    if (!opens && closes && isApostrophe(tokens, mark)) continue;
    closes = !opens;
    kept.push(mark);
  }
  return kept.reverse();
}

function mayOpen(tokens: Token[], { token }: Mark): boolean {
  return tokens[token]!.text !== "’" && !CLIPPED.test(wordAt(tokens, token + 1));
}

/** A plural possessive or a dropped letter, with the sentence continuing: "players’ union", "goin’ home". */
function isApostrophe(tokens: Token[], { token }: Mark): boolean {
  const before = tokens[token - 1];
  if (before?.kind !== "word" || before.end !== tokens[token]!.start) return false;
  const next = tokens[token + 1];
  const after = next?.kind === "mark" && next.start > tokens[token]!.end ? tokens[token + 2] : next;
  if (after?.kind !== "word" || after.paragraph !== before.paragraph || cueOf(after)?.finite)
    return false;
  return /(?:s|in|an|o|th)$/.test(before.lower);
}

const STOPS = /^[,.!?…]$|^\.\.\.$/;
const FEW_TOKENS = 3;

/** Whether a span looks like someone's words: it is several words long, or has a stop at the end. */
function looksQuoted(tokens: Token[], { closed, firstToken, lastToken }: QuotedSpan): boolean {
  if (!closed) return false;
  if (lastToken - firstToken > FEW_TOKENS) return true;
  return (
    STOPS.test(tokens[lastToken - 1]!.text) || /^[,.!?…:]$/.test(tokens[lastToken + 1]?.text ?? "")
  );
}

/**
 * Whether a text puts more of its quotations in single marks than in double marks.
 *
 * Takes the spans found with both kinds of marks and those found with double marks only. Double marks inside single
 * ones are not counted. `inHeadlines` is true if all of them are in headlines.
 */
export function prefersSingleMarks(
  tokens: Token[],
  both: QuotedSpan[],
  double: QuotedSpan[],
  inHeadlines = false,
): boolean {
  // A headline may quote a word or two, and has no full stops.
  const counts = (span: QuotedSpan) => (inHeadlines ? span.closed : looksQuoted(tokens, span));
  const singles = both.filter((span) => span.family === "single" && counts(span));
  const within = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken } of singles) within.fill(1, firstToken, lastToken);
  const outer = double.filter((span) => !within[span.firstToken] && counts(span));
  return singles.length > outer.length;
}
