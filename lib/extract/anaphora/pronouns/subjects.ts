// Who the sentence of a pronoun, or the one before it, is about.
import { PREPOSITIONS } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, isApostropheS, type Token, wordAt } from "../../tokens";
import {
  afterAside,
  looksFinite,
  MAX_MENTIONS,
  reporterIn,
  sentenceBefore,
} from "../sentence-before";
import { opensClause } from "./first-of-chain";

/** Who spoke in the sentence before, if nobody has been named since. Returns the entity, or -1. */
export function reporterBefore(parsed: ParsedText, pronoun: Mention): number {
  const { tokens, mentions, sentences } = parsed;
  const before = sentenceBefore(parsed, pronoun);
  if (before < 0) return -1;
  const { first } = sentences[tokens[pronoun.head]!.sentence]!;
  const here = mentionsBefore(mentions, pronoun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS); k--) {
    const { kind, head } = mentions[k]!;
    if (head < first) break;
    if (kind === "person" && tokens[head]!.span < 0) return -1;
  }
  return reporterIn(parsed, before)?.entity ?? -1;
}

/** "On Monday | Berg | went to a rally at which he called for “calm”": the subject of the pronoun's own sentence. */
export function isOwnSubject({ tokens }: ParsedText, nearest: Mention, head: number): boolean {
  const { sentence, span } = tokens[nearest.head]!;
  if (sentence !== tokens[head]!.sentence || span >= 0 || nearest.head > head || nearest.inRole)
    return false;
  // "Berg is late, he said": what is reported is about someone else.
  if (tokens[head - 1]?.kind !== "word") return false;
  const verb = tokens[afterAside(tokens, phraseEnd(tokens, nearest))];
  return (
    opensClause(tokens, Math.min(nearest.outerFirst, nearest.roleFirst)) &&
    verb?.kind === "word" &&
    looksFinite(verb)
  );
}

/** Who opens the sentence before: "| Deputy mayor Kim Berg | shrugged", but not "Berg's claim", "Berg aide Ann Lee". */
export function openerBefore(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  const before = sentenceBefore(parsed, pronoun);
  if (before < 0) return null;
  const { first: start, last } = sentences[before]!;
  if (!isBefore(tokens, last, pronoun.head)) return null;
  const first = /^(?:and|but|so|yet|nor|or)$/.test(tokens[start]!.lower) ? start + 1 : start;
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.head >= last || Math.min(mention.outerFirst, mention.roleFirst) > first) break;
    if (!mention.inRole && mention.entity >= 0 && !isApostropheS(tokens[mention.last]))
      return mention;
  }
  return null;
}

const QUESTION = /^(?:whether|if|about|what|why|how|when|where|who|which|on|over)$/;

/** Who is asked a question in the sentence before: "Berg asked | Lee | whether it was true. “...,” she said". */
export function askedBefore(parsed: ParsedText, pronoun: Mention): number {
  const { tokens, mentions, sentences } = parsed;
  const before = sentenceBefore(parsed, pronoun);
  if (before < 0) return -1;
  const { first, last } = sentences[before]!;
  const start = mentionsBefore(mentions, first);
  for (let k = start; k < Math.min(start + MAX_MENTIONS, mentions.length); k++) {
    const { kind, outerFirst, head, entity } = mentions[k]!;
    if (head >= last) return -1;
    const verb = outerFirst - 1;
    if (kind !== "person" || verb <= first || !/^(?:asks?|asked)$/.test(tokens[verb]!.lower))
      continue;
    if (QUESTION.test(wordAt(tokens, phraseEnd(tokens, mentions[k]!)))) return entity;
  }
  return -1;
}

/** "Asked about it, | Strand | smiled. “...,” he said": the only person that the previous sentence is about. */
export function isSubjectBefore(
  { tokens, sentences }: ParsedText,
  { head: own, outerFirst, last }: Mention,
  head: number,
): boolean {
  const t = tokens[own]!;
  if (t.paragraph !== tokens[head]!.paragraph || t.span >= 0 || own >= head) return false;
  if (isApostropheS(tokens[last]) || !isBefore(tokens, sentences[t.sentence]!.last, head))
    return false;
  // "When asked about “the leak,” | Strand | smiled".
  const before = tokens[outerFirst - (tokens[outerFirst - 1]?.kind === "mark" ? 2 : 1)];
  if (before?.sentence !== t.sentence) return true;
  if (PREPOSITIONS.has(before.lower)) return false;
  // "It was | Lew | who spoke".
  const cleft = before.lower === "was" && wordAt(tokens, outerFirst - 2) === "it";
  // "He suggested that | Lew | was tired" is about him, not about Lew.
  return cleft || isOwned(tokens, outerFirst) || /^(?:,|and|but|yet|so)$/.test(before.lower);
}

/** Whether a name follows a noun with a possessor: "Ivo's friend | Ola Berg |". */
const isOwned = (tokens: Token[], first: number): boolean =>
  tokens[first - 1]?.cap === false && isApostropheS(tokens[first - 2]);

/** Who the words before a colon are about: "Oslo's | Ann Lee | was careful: prices, she said, had risen". */
export function leadsIn({ tokens, sentences }: ParsedText, name: number, head: number): boolean {
  const { sentence, span } = tokens[name]!;
  if (sentence !== tokens[head]!.sentence || span >= 0 || name > head) return false;
  const before = tokens.slice(sentences[sentence]!.first, name);
  if (before.some((t) => PREPOSITIONS.has(t.lower) || cueOf(t)?.finite)) return false;
  return tokens.slice(name, head).some(({ text }) => text === ":");
}

/** Whether only quoted words come between the end of a sentence and a pronoun. */
function isBefore(tokens: Token[], last: number, head: number): boolean {
  if (last > head) return false;
  const { sentence } = tokens[head]!;
  // "The clause, | he | told a rally, was clear": the reported words begin before the pronoun.
  const interrupts = tokens[head - 1]?.text === "," && cueOf(tokens[head + 1])?.class === "say";
  for (let i = last; i < head; i++)
    if (interrupts && tokens[i]!.sentence === sentence) return true;
    else if (tokens[i]!.span < 0 && tokens[i]!.kind === "word") return false;
  return true;
}
