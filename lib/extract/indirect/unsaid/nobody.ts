// Reports whose speaker is not a source: the author, the reader, or an impersonal "it".
import type { Attribution } from "../../attribution";
import type { Syntax } from "../../syntax";
import { type Token, wordAt } from "../../tokens";
import type { ContentSpan } from "../content-span";

/**
 * Whether the speaker is the author or the reader of the text: "I say that it is raining", "one calls them crew", "they
 * will tell you".
 */
export function isReporter(
  { parsed: { tokens } }: Syntax,
  { mention, entity }: Attribution,
): boolean {
  const { head, kind } = mention;
  const { lower, span } = tokens[head]!;
  if (entity >= 0 || span >= 0) return false;
  if (lower === "you") return true;
  if (kind !== "pronoun") return false;
  const nobody = /^(?:no|some|any|every)$/.test(wordAt(tokens, head - 1));
  return lower === "i" || (lower === "one" && !nobody && wordAt(tokens, head + 1) !== "of");
}

/**
 * Whether what seems to be reported is only the subject after a quotation: "“...,” said | a person close to the talks".
 */
export function isOwnSubject(syntax: Syntax, { cue, first, last, shape }: ContentSpan): boolean {
  const subject = shape === "after" ? syntax.subjectOf(cue) : null;
  return (
    subject !== null &&
    subject.head >= first &&
    subject.head < last &&
    subject.outerFirst === cue + 1 &&
    isQuotedBefore(syntax.parsed.tokens, cue)
  );
}

/** Whether a quotation ends directly before a verb, or before a comma. */
const isQuotedBefore = (tokens: Token[], cue: number): boolean =>
  tokens[cue - 1]?.kind === "mark" ||
  (wordAt(tokens, cue - 1) === "," && tokens[cue - 2]?.kind === "mark");

const MAX_BACK = 5;

/**
 * Whether the subject is impersonal, so that nobody says it: "It cannot be denied that", "it is feared that", "this, it
 * must be said, will".
 */
export function isExpletive({ parsed: { tokens } }: Syntax, { cue, shape }: ContentSpan): boolean {
  if (shape.startsWith("according")) return false;
  if (!/^(?:be|is|was|been)$/.test(wordAt(tokens, cue - 1))) return false;
  const { sentence } = tokens[cue]!;
  for (let i = cue - 2; i >= cue - MAX_BACK && tokens[i]?.sentence === sentence; i--)
    // "Let it be known that": someone does say it.
    if (tokens[i]!.lower === "it") return !/^lets?$/.test(wordAt(tokens, i - 1));
  return false;
}
