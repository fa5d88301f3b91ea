import { isSayingVerb, type Sentence, type Token, wordAt } from "../../tokens";

const MAX_SOURCE = 11;

/**
 * Whether a reporting clause at the end of a sentence attributes all of it: ", an inspector, Ann Lee, | testified.",
 * ", | said Ann Lee.".
 */
export function isReportedAgain(tokens: Token[], { last }: Sentence, comma: number): boolean {
  let end = last;
  while (end > comma && tokens[end - 1]!.kind !== "word") end--;
  if (end - comma <= 2 || end - comma > MAX_SOURCE) return false;
  if (tokens.slice(comma, end).some(({ span }) => span >= 0)) return false;
  const subject = tokens[comma + 1]!;
  if (subject.cap || /^(?:he|she|they|it)$/.test(subject.lower) || isDeterminer(subject.lower))
    return isSayingVerb(tokens[end - 1]);
  const named = tokens[comma + 2]!.cap || isDeterminer(wordAt(tokens, comma + 2));
  return isSayingVerb(subject) && named;
}

const isDeterminer = (lower: string): boolean =>
  /^(?:an?|the|its|his|her|their|one|two)$/.test(lower);
