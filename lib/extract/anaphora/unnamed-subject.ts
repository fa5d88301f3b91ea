import { speakerClassOf } from "../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../mentions";
import type { ParsedText } from "../parse";
import type { Syntax } from "../syntax";
import { nameInApposition } from "./apposition";
import { referentOfNoun } from "./definite-nouns";

const PERSONAL = /^(?:he|she|it|they)$/;
const MAX_WORDS_BEFORE = 4;

/**
 * Finds the speaker without a name whom the sentence before a pronoun introduces: "| A student | shrugged. “...,” she
 * said", "| The memo | said so. “...,” it added". The pronoun means whoever is introduced like this, rather than
 * somebody prominent named earlier. Returns null if there is none.
 */
export function unnamedSubject(syntax: Syntax, pronoun: Mention): Mention | null {
  const { parsed } = syntax;
  const { tokens } = parsed;
  if (!PERSONAL.test(tokens[pronoun.head]!.lower)) return null;
  const sentence = sentenceBefore(parsed, pronoun);
  if (sentence < 0) return null;
  const { first, last } = parsed.sentences[sentence]!;
  const subject = firstIn(parsed, first, last);
  if (subject?.kind !== "nominal" || subject.outerFirst - first > MAX_WORDS_BEFORE) return null;
  if (!agrees(parsed, pronoun, subject)) return null;
  if (PREPOSITION.test(tokens[subject.outerFirst - 1]?.lower ?? "")) return null;
  // "The official" may have been named before, unless the sentence reports what the official says.
  const introduced = /^(?:an?|one|another)$/.test(tokens[subject.first]!.lower);
  const { forwardClass, forwardFinite } = syntax.link(subject);
  // A body reports in more ways than a person: "The ministry dismissed the report. It said".
  const it = tokens[pronoun.head]!.lower === "it";
  const reports = forwardClass === "say" || (it && forwardClass === "speak");
  // "The presidents of Ghana and Togo met. They said": nobody else is several people.
  const many = subject.plural && pronoun.plural && phraseEnd(tokens, subject) > subject.last;
  if (!introduced && !many && !(reports && forwardFinite)) return null;
  // "The candidate" has probably been named; "the spokesman for the delegation" is introduced by what follows.
  const bare = phraseEnd(tokens, subject) === subject.last && !it;
  if (!introduced && !subject.plural && bare) return null;
  if (!introduced && referentOfNoun(parsed, subject, -1) >= 0) return null;
  return nameInApposition(parsed, subject) ? null : subject;
}

const PREPOSITION = /^(?:as|of|to|for|by|from|with|like|at|than)$/;

/** Whether a pronoun may mean a noun by number and gender: "she" and "a student", "it" and "the memo". */
function agrees({ tokens }: ParsedText, pronoun: Mention, noun: Mention): boolean {
  const { lower } = tokens[pronoun.head]!;
  if (lower === "they") return noun.plural;
  if (noun.plural) return false;
  const person = speakerClassOf(tokens[noun.head]!.lower) === "person";
  if (lower === "it") return !person;
  return person && (noun.gender === null || noun.gender === pronoun.gender);
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
