import { FINITE_AUXILIARIES, FUNCTION_WORDS, genderOfWord, speakerClassOf } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";
import { type Mention, makeMention } from "../mention";
import { NUMBERS } from "./determiners";
import { IN_PERSON_NAME, type NameMap } from "./name-map";
import { isPluralNoun, phraseStart } from "./phrase-start";
import { isPossessive } from "./possessive";
import { shareStart } from "./shares";

/** Finds the common nouns that can be a speaker. */
export function findNominals(tokens: Token[], named: NameMap): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== "word" || named[i] || speakerClassOf(t.lower) === null) continue;
    if (isPartOfPhrase(tokens, named, i)) continue;
    // "At 5 | pm |", "Ann Lee | MP |".
    if (t.text === "pm" || (/^M[A-Z]+$/.test(t.text) && named[i - 1] === IN_PERSON_NAME)) continue;
    const first = wholeStart(tokens, phraseStart(tokens, i));
    const plural = isPluralNoun(t.lower) === true;
    if (first === i && isVerb(tokens, i, plural)) continue;
    // "With | Paris | saying", "left, | saying": a participle, unlike "an old saying".
    if (t.lower === "saying" && (first === i || named[first])) continue;
    if (named[i - 1] && isBehindBody(tokens, first, i)) continue;
    const last = isNamedByNext(tokens, i) ? i + 2 : i + 1;
    found.push(makeMention("nominal", [first, first, last], i, genderOfWord(t.lower), plural));
  }
  return found;
}

/** "The consulate | general", "the account | @harbour_rat". */
const isNamedByNext = (tokens: Token[], i: number): boolean =>
  (isConsulate(tokens[i]) && wordAt(tokens, i + 1) === "general") ||
  (/^(?:account|user|handle|page)$/.test(tokens[i]!.lower) &&
    wordAt(tokens, i + 1).startsWith("@"));

const isConsulate = (token: Token | undefined): boolean => /^consulates?$/.test(token?.lower ?? "");

/** Whether a noun is only part of what follows it. */
function isPartOfPhrase(tokens: Token[], named: NameMap, i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  // "The Consulate | General | of Vietnam": no general.
  if (tokens[i]!.lower === "general" && isConsulate(tokens[i - 1])) return true;
  // "Is on | record | as saying".
  if (tokens[i]!.lower === "record" && wordAt(tokens, i - 1) === "on") return true;
  // "The | official | forecasts are", "official figures": an adjective.
  if (tokens[i]!.lower === "official" && OFFICIAL.test(next.lower))
    return !MAY_REPORT.test(next.lower) || opensPredicate(tokens[i + 2]);
  // "The farmers | ' leader": the possessor, not the speaker.
  if (isPossessive(tokens, i + 1)) return true;
  // The head of a compound is its last noun: "campaign | manager".
  if (!next.cap && !named[i + 1] && speakerClassOf(next.lower) && !cueOf(next)?.finite) return true;
  // "The deputy | prime minister |", "a chief | medical officer |".
  if (RANKED.test(tokens[i]!.lower) && isAnotherNoun(tokens, named, i + 2)) return true;
  // Directly before a name, it is a title: "spokesman | Josh Earnest".
  return next.paragraph === tokens[i]!.paragraph && named[i + 1] === IN_PERSON_NAME;
}

const RANKED = /^(?:deputy|chief|fellow|assistant)$/;

const isAnotherNoun = (tokens: Token[], named: NameMap, i: number): boolean => {
  const [before, t] = [tokens[i - 1]!, tokens[i]];
  if (!t || before.kind !== "word" || named[i - 1] || named[i] || t.cap) return false;
  return (
    speakerClassOf(t.lower) === "person" && !FUNCTION_WORDS.has(before.lower) && !cueOf(before)
  );
};

const OFFICIAL =
  /^(?:forecasts|estimates|figures|results|reports|accounts|claims|statements|records|tallies|counts|denials|comments)$/;

const MAY_REPORT = /^(?:forecasts|estimates|reports|claims|records|counts|comments)$/;

/** "The official claims | were false", unlike "the official claims | prices will fall". */
const opensPredicate = (t: Token | undefined): boolean =>
  t?.kind === "word"
    ? FINITE_AUXILIARIES.has(t.lower) || t.lower === "of" || cueOf(t)?.finite === true
    : t?.kind !== "number";

/** "They | poll", "to | report", "as | saying": but "according to | officials" has no infinitive. */
const isVerb = (tokens: Token[], i: number, plural: boolean): boolean =>
  (wordAt(tokens, i) === "saying" && wordAt(tokens, i - 1) === "as") ||
  (!(plural && wordAt(tokens, i - 1) === "to") &&
    /^(?:to|will|would|can|could|should|they|we|i|you|who)$/.test(wordAt(tokens, i - 1)));

/**
 * A verb after the name of whoever says it: "Prices will fall, the Retail Federation | estimates |.", "The Retail
 * Federation | estimates | the loss at".
 */
const isBehindBody = (tokens: Token[], first: number, i: number): boolean =>
  cueOf(tokens[i])?.finite === true &&
  ((wordAt(tokens, first - 1) === "," && /^[.,;]$/.test(wordAt(tokens, i + 1))) ||
    OPENS_CLAUSE.test(wordAt(tokens, i + 1)));

const OPENS_CLAUSE =
  /^(?:the|an?|that|its|his|her|their|this|these|those|it|he|she|they|there|no|some|more|about|around)$/;

/** Where a partitive phrase begins: "| two of | the jurors", "| nearly half of | voters". */
function wholeStart(tokens: Token[], first: number): number {
  if (wordAt(tokens, first - 1) !== "of") return first;
  const share = shareStart(tokens, first - 2);
  if (share >= 0) return share;
  const some =
    NUMBERS.has(wordAt(tokens, first - 2)) &&
    /^(?:the|his|her|its|their|these|those)$/.test(tokens[first]!.lower);
  return some ? first - 2 : first;
}
