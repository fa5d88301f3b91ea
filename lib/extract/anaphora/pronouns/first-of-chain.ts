// Pronouns that follow each other as subjects: whoever the first means, the next ones mean too.
import { PREPOSITIONS, speakerClassOf } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, isApostropheS, type Token, wordAt } from "../../tokens";
import { looksFinite, MAX_MENTIONS, sentenceBefore } from "../sentence-before";

const PERSON = /^(?:he|she)$/;
const MAX_CHAIN = 6;

/**
 * The first of the pronouns that take up the same person one sentence after another: "| She | looked past Ann Lee.
 * “...,” she said". People who are named only after it are not who it means.
 */
export function firstOfChain(parsed: ParsedText, pronoun: Mention): Mention {
  if (!PERSON.test(parsed.tokens[pronoun.head]!.lower)) return pronoun;
  let first = pronoun;
  for (let link = 0; link < MAX_CHAIN; link++) {
    const earlier = sameBefore(parsed, first);
    if (!earlier) break;
    first = earlier;
  }
  return first;
}

/** The same pronoun as a subject in the sentence before, if nobody else is the subject of anything there. */
function sameBefore(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  const { lower, sentence } = tokens[pronoun.head]!;
  const before = sentenceBefore(parsed, pronoun);
  if (before < 0 || isSubjectBetween(parsed, sentences[sentence]!.first, pronoun)) return null;
  const { first, last } = sentences[before]!;
  let found: Mention | null = null;
  const start = mentionsBefore(mentions, first);
  for (let k = start; k < Math.min(start + MAX_MENTIONS, mentions.length); k++) {
    const mention = mentions[k]!;
    if (mention.head >= last) break;
    const t = tokens[mention.head]!;
    if (t.span >= 0) continue;
    if (t.lower === lower) {
      if (!found && opensClause(tokens, mention.head) && isVerb(tokens[mention.last]))
        found = mention;
    } else if (isOtherSubject(parsed, mention, pronoun)) return null;
  }
  return found;
}

function isSubjectBetween(parsed: ParsedText, from: number, pronoun: Mention): boolean {
  const { mentions } = parsed;
  const here = mentionsBefore(mentions, pronoun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS); k--) {
    if (mentions[k]!.head < from) return false;
    if (isOtherSubject(parsed, mentions[k]!, pronoun)) return true;
  }
  return false;
}

const JOINS = /^(?:and|or|nor)$/;
const OPENS_CLAUSE = /^(?:[,;:—–-]|--|and|but|while|when|as|after|before)$/;

/** Whether a mention is the subject of a clause, and may be whoever a pronoun means: "He nodded, and | Lee | shrugged". */
function isOtherSubject(
  { tokens, entities }: ParsedText,
  mention: Mention,
  { gender }: Mention,
): boolean {
  if (mention.inRole || tokens[mention.head]!.span >= 0) return false;
  const own = mention.entity >= 0 ? entities[mention.entity]!.gender : mention.gender;
  if (own !== null && own !== gender) return false;
  const person =
    mention.kind === "person" ||
    mention.kind === "unknown" ||
    (mention.kind === "nominal" && speakerClassOf(tokens[mention.head]!.lower) === "person");
  if (!person || mention.plural) return false;
  const start = Math.min(mention.outerFirst, mention.roleFirst);
  const inverted = cueOf(tokens[start - 1])?.class === "say" && tokens[start - 2]?.kind !== "word";
  if (inverted) return true;
  const end = phraseEnd(tokens, mention);
  const next = tokens[end];
  if (!opensClause(tokens, start) || isApostropheS(next)) return false;
  return next?.kind === "word"
    ? !PREPOSITIONS.has(next.lower) && !JOINS.test(next.lower)
    : /^[,(]$/.test(wordAt(tokens, end));
}

/** Whether a clause begins at a token, by the word before it. */
export const opensClause = (tokens: Token[], first: number): boolean =>
  tokens[first - 1]?.sentence !== tokens[first]!.sentence ||
  OPENS_CLAUSE.test(tokens[first - 1]!.lower);

const isVerb = (t: Token | undefined): boolean => t?.kind === "word" && looksFinite(t);
