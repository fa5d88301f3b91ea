// Who calls something by a name: "| The union | sued over what it called “slave wages”".
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isApostropheS, wordAt } from "../../tokens";
import { agrees } from "./agreement";
import { looksFinite, mayBeBody } from "./bodies";
import { firstIn, mainStart } from "./main-clause";

const PRONOUN = /^(?:it|they|he|she)$/;
const MAX_BACK = 80;
const OPENS =
  /^(?:what|which|who|whom|that|as|after|before|because|when|while|although|though|since|where|until|saying|and|but)$/;

/**
 * The subject of the main clause, for a pronoun that opens another: "| Officials | would not discuss what they described
 * as", "| Norway | left after it called the deal". Returns null if it might as well be a subject in between, as in
 * "Norway said Peru had ignored what it called".
 */
export function callingSubject(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  const { lower, sentence } = tokens[pronoun.head]!;
  if (!PRONOUN.test(lower) || !OPENS.test(wordAt(tokens, pronoun.head - 1))) return null;
  const { first, last } = sentences[sentence]!;
  const start = mainStart(parsed, { first, last });
  const subject = placeAt(parsed, start) ?? firstIn(parsed, start, last);
  if (!subject || subject.head >= pronoun.head || subject.outerFirst - start > 1) return null;
  if (pronoun.head - subject.head > MAX_BACK) return null;
  const here = mentionsBefore(mentions, pronoun.head);
  const others = mentions.slice(mentionsBefore(mentions, subject.head), here);
  const isRival = (other: Mention) =>
    other.head > subject.head &&
    other.first >= subject.last &&
    mayBe(parsed, pronoun, other) &&
    isSubject(parsed, other);
  const rivals = others.filter(isRival);
  if (!mayBe(parsed, pronoun, subject)) return rivals.length === 1 ? rivals[0]! : null;
  return rivals.length === 0 && !isApostropheS(tokens[subject.last]) ? subject : null;
}

/** A country or city that is the subject of a clause: "| Norway | recalled its envoy". */
function placeAt(parsed: ParsedText, start: number): Mention | null {
  const mention = parsed.mentions[mentionsBefore(parsed.mentions, start)];
  return mention?.outerFirst === start && isSubject(parsed, mention) ? mention : null;
}

/** Whether a pronoun may stand for a noun or a body. Named people are left to the model. */
function mayBe(parsed: ParsedText, pronoun: Mention, other: Mention): boolean {
  if (other.kind === "pronoun") return false;
  if (other.kind === "nominal") return agrees(parsed, pronoun, other);
  const entity = parsed.entities[other.entity];
  const { lower } = parsed.tokens[pronoun.head]!;
  return lower === "it" && entity !== undefined && mayBeBody(entity);
}

function isSubject({ tokens }: ParsedText, mention: Mention): boolean {
  const next = tokens[phraseEnd(tokens, mention)];
  return next?.kind === "word" && !next.cap && next.span < 0 && looksFinite(next);
}
