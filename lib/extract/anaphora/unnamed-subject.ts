import { PERSON_NOUN_FORMS } from "../lexicon";
import { type Mention, mentionsBefore } from "../mentions";
import type { ParsedText } from "../parse";
import { nameInApposition } from "./apposition";

const SINGULAR = /^(?:he|she)$/;
const MAX_WORDS_BEFORE = 4;

/**
 * Finds the person without a name whom the sentence before a pronoun introduces: "| A student | shrugged. “...,” she
 * said". Whoever is introduced so is meant, rather than somebody prominent named earlier. Returns null if there is none.
 */
export function unnamedSubject(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens } = parsed;
  if (!SINGULAR.test(tokens[pronoun.head]!.lower)) return null;
  const sentence = sentenceBefore(parsed, pronoun);
  if (sentence < 0) return null;
  const { first, last } = parsed.sentences[sentence]!;
  const subject = firstIn(parsed, first, last);
  if (subject?.kind !== "nominal" || subject.outerFirst - first > MAX_WORDS_BEFORE) return null;
  const { lower } = tokens[subject.head]!;
  if (PERSON_NOUN_FORMS.get(lower) !== false) return null;
  if (!/^(?:an?|one|another)$/.test(tokens[subject.first]!.lower)) return null;
  if (subject.gender !== null && subject.gender !== pronoun.gender) return null;
  if (
    /^(?:as|of|to|for|by|from|with|like|at|than)$/.test(tokens[subject.outerFirst - 1]?.lower ?? "")
  )
    return null;
  return nameInApposition(parsed, subject) ? null : subject;
}

/** The first mention in a sentence that is not a place, outside quotation marks. */
function firstIn({ tokens, mentions }: ParsedText, first: number, last: number): Mention | null {
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.head >= last) return null;
    if (mention.kind !== "place" && tokens[mention.head]!.span < 0) return mention;
  }
  return null;
}

/** The sentence before the one in which a pronoun stands, without the words in quotation marks between. Or -1. */
function sentenceBefore({ tokens }: ParsedText, { head }: Mention): number {
  const own = tokens[head]!;
  for (let i = head - 1; i >= 0; i--) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind !== "word" || t.sentence === own.sentence) continue;
    return own.paragraph - t.paragraph <= 1 ? t.sentence : -1;
  }
  return -1;
}
