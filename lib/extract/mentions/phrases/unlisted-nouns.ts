// Nouns for speakers that are in no list, found by their position next to a verb of saying.
import { FUNCTION_WORDS, speakerClassOf, wordSet } from "../../lexicon";
import { cueOf, isApostropheS, type Token, wordAt } from "../../tokens";
import { type Mention, makeMention } from "../mention";
import { DETERMINERS } from "./determiners";
import type { NameMap } from "./name-map";
import { MAX_MODIFIERS, phraseStart } from "./phrase-start";
import { isPronoun } from "./pronouns";

/** Whether a word may be a noun for a speaker that is in no list. */
export function isUnlistedNoun(tokens: Token[], named: NameMap, i: number): boolean {
  const t = tokens[i];
  return (
    t?.kind === "word" &&
    !t.cap &&
    !named[i] &&
    /^\p{Ll}{3,}$/u.test(t.text) &&
    !/ly$|^(?:further|main|time|day|week|month|year)s?$/.test(t.lower) &&
    speakerClassOf(t.lower) === null &&
    !FUNCTION_WORDS.has(t.lower) &&
    cueOf(t) === null &&
    !isPronoun(t.lower)
  );
}

/** Makes a mention of an unlisted noun, which counts as plural if it looks so. */
export function mentionOfUnlisted(tokens: Token[], first: number, head: number): Mention {
  const plural = /[^s]s$/.test(tokens[head]!.lower);
  return makeMention("nominal", [first, first, head + 1], head, null, plural);
}

/**
 * Finds other common nouns directly next to a finite verb of saying, where only a speaker can be: "| The smelters |
 * say", "..., said | a beekeeper", "according to | the brigade". No list of nouns for people is complete.
 */
export function findUnlistedNouns(tokens: Token[], named: NameMap): Mention[] {
  const found: Mention[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.lower === "to" && tokens[i - 1]!.lower === "according")
      addSource(tokens, named, i + 1, found);
    else if (isVerbOfSpeaker(tokens, i)) {
      addBefore(tokens, named, i, found);
      addBehind(tokens, named, i, found);
    }
  }
  return found;
}

// "According to | the law", "the timetable": things to comply with, which are not sources.
const FOLLOWED =
  /^(?:law|rule|plan|agreement|treaty|deal|contract|constitution|timetable|schedule|calendar|custom|tradition|principle|policy|doctrine|procedure|size|need|season|circumstance|situation|wish)s?$/;

const isModifier = (t: Token | undefined): boolean =>
  t?.kind === "word" && !t.cap && !FUNCTION_WORDS.has(t.lower);

/** "According to | the national weather service |". */
function addSource(tokens: Token[], named: NameMap, first: number, found: Mention[]): void {
  if (!DETERMINERS.has(wordAt(tokens, first))) return;
  let head = first;
  while (isModifier(tokens[head + 1]) && !named[head + 1] && head - first < MAX_MODIFIERS - 1)
    head++;
  if (head === first || !endsPhrase(tokens, head)) return;
  // "A memo | circulated | in Oslo": a participle is not a noun.
  const { lower } = tokens[head]!;
  if (/(?:ed|ing)$/.test(lower) || FOLLOWED.test(lower) || !isUnlistedNoun(tokens, named, head))
    return;
  found.push(mentionOfUnlisted(tokens, first, head));
}

const endsPhrase = (tokens: Token[], head: number): boolean => {
  const next = tokens[head + 1];
  return next?.kind !== "word" || FUNCTION_WORDS.has(next.lower);
};

// Verbs whose subject can only be a speaker, though they report more than words.
const SPEAKS = wordSet("decline refuse dispute accuse criticise criticize condemn demand reject");

/** Whether a verb is plural: "Its sponsors | say |". */
const isOfSeveral = (tokens: Token[], verb: number): boolean =>
  /^(?:say|argue|insist|warn)$/.test(tokens[verb]!.lower) &&
  /[^su]s$/.test(tokens[verb - 1]!.lower);

function isVerbOfSpeaker(tokens: Token[], i: number): boolean {
  const { cap, span } = tokens[i]!;
  const cue = cueOf(tokens[i]);
  if (!cue || cap || span >= 0 || !(cue.class === "say" || SPEAKS.has(cue.base))) return false;
  return cue.finite || isOfSeveral(tokens, i);
}

const SAID =
  /(?:ed|said|says|told|tells|wrote|insists|argues|warns|claims|contends|alleges|denies|disputes|declines|refuses)$/;
// "The trial continued", "the door opened".
const STARTS = wordSet("continue open close begin finish reveal post print fire snap look");
const OPENS_CLAUSE = /^(?:[,;:—–]|but|and|yet|while|because|although|as)$/;

/** "| The smelters | say": a noun that opens a clause directly before a verb. */
function addBefore(tokens: Token[], named: NameMap, verb: number, found: Mention[]): void {
  const { lower, sentence } = tokens[verb]!;
  if (!(SAID.test(lower) || isOfSeveral(tokens, verb)) || STARTS.has(cueOf(tokens[verb])!.base))
    return;
  const head = verb - 1;
  if (!isUnlistedNoun(tokens, named, head) || tokens[head]!.sentence !== sentence) return;
  const first = phraseStart(tokens, head);
  const before = tokens[first - 1];
  const opens =
    before?.sentence !== sentence || before.kind === "mark" || OPENS_CLAUSE.test(before.lower);
  // "Malta's | harbour registry | says": the name before the noun is its possessor.
  const owned = tokens[first]!.cap && tokens.slice(first, head).some(isApostropheS);
  // "Chinese | customs | say", "Dairy | co-ops | insist": plural, and without an article.
  const several =
    isOfSeveral(tokens, verb) && !/^(?:[a-z]+(?:ings|tions|ments|ness))$/.test(tokens[head]!.lower);
  if (opens && (owned || several || DETERMINERS.has(tokens[first]!.lower)))
    found.push(mentionOfUnlisted(tokens, first, head));
}

/** “...,” said | a beekeeper | in Oss. */
function addBehind(tokens: Token[], named: NameMap, verb: number, found: Mention[]): void {
  const quoted = tokens[verb - 1]!.kind === "mark";
  if (!quoted || !/^(?:an?|the|one|two|three)$/.test(wordAt(tokens, verb + 1))) return;
  const mayBe = (i: number) => isUnlistedNoun(tokens, named, i);
  let head = verb + 2;
  while (mayBe(head) && mayBe(head + 1) && head - verb < MAX_MODIFIERS) head++;
  if (mayBe(head) && !tokens[head + 1]?.cap && endsPhrase(tokens, head))
    found.push(mentionOfUnlisted(tokens, verb + 1, head));
}
