// Nouns and participles that look like verbs of saying: "a staff | report | that had advised it".
import { BE, FUNCTION_WORDS, PREPOSITIONS, wordSet } from "../../lexicon";
import { isApostropheS, type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "../clauses";
import type { Report } from "./report";

/** Whether a word is not a verb of saying here. */
export const isOtherWord = (report: Report): boolean =>
  isNounWithArticle(report) || isPluralNoun(report) || isParticiple(report);

const NOUN = wordSet(
  `report claim demand plan call forecast estimate comment pledge promise request appeal offer threat question answer
  reply vote post review rule hope fear worry guess doubt charge protest complaint`,
);
const MAX_MODIFIERS = 3;

/**
 * Whether a word is a noun with its article: "A staff | report | that had advised it", "an earlier | pledge | to go".
 */
function isNounWithArticle({ tokens, cue, verb }: Report): boolean {
  // "Senior | counsel | assisting, Ann Lee, asked".
  if (verb.lower === "counsel")
    return !/^(?:to|will|would|can|could|they|we|i|you)$/.test(wordAt(tokens, cue - 1));
  if (!NOUN.has(verb.lower)) return false;
  const { sentence } = verb;
  for (let i = cue - 1; i >= cue - MAX_MODIFIERS && tokens[i]?.sentence === sentence; i--) {
    const { lower, kind, cap } = tokens[i]!;
    if (/^(?:an?|this|each|every|another)$/.test(lower)) return true;
    // "Lee's latest | claim | rests on".
    if (i < cue - 1 && isApostropheS(tokens[i])) return true;
    if (kind !== "word" || cap || FUNCTION_WORDS.has(lower) || PREPOSITIONS.has(lower))
      return false;
    if (/[^s]s$/.test(lower)) return false;
  }
  return false;
}

const PLURAL = wordSet(
  `states reports claims demands plans calls forecasts estimates comments pledges promises requests appeals offers
  threats questions answers replies votes posts reviews rules hopes fears charges protests`,
);
// Words after which a form is a verb: "everyone | reports".
const SINGULAR_SUBJECT = wordSet("he she it who that which what everyone everybody nobody one");

// "Did not return | calls | seeking comment".
const ANSWERS = /^(?:return|returned|returning|answer|answered|answering)$/;

/**
 * Whether a word is a plural noun followed by its verb: "Member | states | must file plans", "earlier | reports | were
 * wrong".
 */
function isPluralNoun({ tokens, cue, verb }: Report): boolean {
  const [before, next] = [tokens[cue - 1], tokens[cue + 1]];
  if (ANSWERS.test(before?.lower ?? "") && PLURAL.has(verb.lower)) return true;
  if (!PLURAL.has(verb.lower) || !next || before?.kind !== "word" || before.cap) return false;
  const goesOn = isAuxiliary(next) || (verb.lower === "states" && next.lower === "to");
  return goesOn && !SINGULAR_SUBJECT.has(before.lower);
}

const WRITTEN = /^(?:written|posted|published|drafted|read|signed)$/;

/**
 * Whether a word is a participle that modifies a noun: "A teacher | called | Ann Lee thinks", "a memo | written | by
 * Roe warns", "in messages | quoted | in the complaint".
 */
function isParticiple({ tokens, cue, verb, words }: Report): boolean {
  const before = tokens[cue - 1];
  if (!before || BE.has(before.lower) || /^ha(?:s|ve|d|ving)$/.test(before.lower)) return false;
  // "The | ruling | party described it as".
  if (verb.lower === "ruling") return /^(?:the|an?|its|their|['’]s)$/.test(before.lower);
  if (WRITTEN.test(verb.lower)) return wordAt(tokens, cue + 1) === "by";
  if (/^(?:quoted|cited)$/.test(verb.lower)) return /^(?:in|by)$/.test(wordAt(tokens, cue + 1));
  const isName = ({ cap, kind }: Token) => cap && kind === "word";
  const names = /^(?:called|named|known)$/.test(verb.lower) && words.every(isName);
  return names && before.kind === "word" && !before.cap;
}
