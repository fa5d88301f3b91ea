import { PREPOSITIONS } from "../../lexicon";
import type { ParsedText } from "../../parse";
import { isReportingVerb, isSayingVerb, type Sentence, type Token } from "../../tokens";
import { looksFinite } from "./interrupted";

const SUBORDINATE =
  /^(?:when|while|as|if|after|before|although|though|because|since|once|unless|until|whether)$/;

/**
 * The opening mark of quoted words that end at a token, or before their closing mark there, if they are part of the
 * clause around them: "The plan was “late” and would fail, she said". Returns -1 if they are not.
 */
export function openingWithin(
  { tokens, spans }: ParsedText,
  { first, last }: Sentence,
  end: number,
): number {
  const own = tokens[end]!.kind === "mark" ? tokens[end - 1] : tokens[end];
  const span = spans[own?.span ?? -1];
  if (!span) return -1;
  const opening = span.firstToken - 1;
  const before = tokens[opening - 1];
  // “It was late,” she said; he called it “late,” she said.
  if (opening <= first || before!.kind !== "word" || isReportingVerb(before)) return -1;
  const quoted = tokens.slice(span.firstToken, span.lastToken);
  if (quoted[0]!.cap || quoted.slice(0, -1).some(({ text }) => /^[.!?]$/.test(text))) return -1;
  // "Bank “asleep at the till”, MPs say": a headline needs no verb.
  const stops = /[.!?…]$/.test(tokens[last - 1]!.text) || tokens[last - 1]!.kind === "mark";
  return stops && isMainClause(tokens, first, opening) ? opening : -1;
}

/** Whether words before a quotation open a main clause that reports nothing of its own: "But | in May it was “late”". */
function isMainClause(tokens: Token[], first: number, opening: number): boolean {
  const opens = /^(?:but|and|yet|still)$/.test(tokens[first]!.lower) ? first + 1 : first;
  const words = tokens.slice(opens, opening);
  const [word] = words;
  if (!word || SUBORDINATE.test(word.lower) || words.some(isSayingVerb)) return false;
  // "To a question on “late” trains, | Lee said".
  return !PREPOSITIONS.has(word.lower) || words.some(looksFinite);
}
