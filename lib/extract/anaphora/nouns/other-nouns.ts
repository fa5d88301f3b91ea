// Nouns that refer back to a named person by something that the text has not said of them: "the historian", "her
// husband".
import {
  BE,
  GROUP_NOUN_FORMS,
  genderOfWord,
  PLACES,
  PORTFOLIOS,
  speakerClassOf,
  wordSet,
} from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd, wordsOfRole } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isApostropheS, type Token, wordAt } from "../../tokens";
import { nameInApposition } from "../beside";

// Nouns that need no introduction: there is only one such person, or they speak for someone else.
const KNOWN_ANYWAY = wordSet(
  `mp mep msp mla pm lawmaker legislator parliamentarian politician backbencher academic scholar senator congressman congresswoman
  president premier minister secretary mayor governor king queen prince princess pope emperor sultan chancellor judge
  prosecutor ambassador speaker chief head leader official source spokesman spokeswoman spokesperson person man woman
  aide lawyer attorney counsel witness defendant plaintiff victim suspect accused officer member candidate opponent
  rival critic counterpart colleague friend reporter journalist interviewer moderator host caller reader driver owner
  other chairman chairwoman chair director manager boss commissioner captain commander general admiral coach narrator
  author police deputy successor predecessor insider mediator registrar inspector researcher analyst expert diplomat
  envoy`,
);
// Nobody is a bishop and a mayor.
const OFFICES = wordSet(
  `president premier minister secretary mayor governor senator congressman congresswoman king queen prince princess pope
  bishop archbishop cardinal priest pastor imam rabbi judge prosecutor ambassador consul general admiral colonel captain
  commander sheriff farmer fisherman trader docker teacher nurse doctor student banker driver pilot`,
);
// Of these, the ones that mean whoever a paragraph is about, if it mentions nobody else.
const IF_ALONE = wordSet(
  "academic scholar analyst expert researcher diplomat envoy lawmaker legislator parliamentarian",
);
const MAX_MENTIONS_BACK = 40;

/**
 * Finds the person, named earlier, that a definite noun phrase refers to although the text never described them so:
 * "Hanna Lind, whose book is out, thinks so. “...,” | the historian | says". That person must have spoken last or
 * opened a sentence, with nobody else named or introduced since. Returns -1 if there is none.
 */
export function calledOtherwise(parsed: ParsedText, noun: Mention, lastSpeaker: number): number {
  const { tokens, mentions, entities, roles } = parsed;
  const { lower, sentence, paragraph } = tokens[noun.head]!;
  if (noun.kind !== "nominal" || noun.plural || speakerClassOf(lower) !== "person") return -1;
  if (GROUP_NOUN_FORMS.has(lower)) return -1;
  if (KNOWN_ANYWAY.has(lower)) {
    // "| A | lawmaker said": someone else.
    const definite = tokens[noun.first]!.lower === "the" || isOfState(tokens, noun);
    const alone = IF_ALONE.has(lower) || isPolitician(tokens, noun) || isOfState(tokens, noun);
    return definite && alone ? onlyOneIn(parsed, noun) : -1;
  }
  if (tokens[noun.first]!.lower !== "the") return -1;
  // "The | retired | colonel", but not "the firm's driver", "the harbour foreman".
  if (!tokens.slice(noun.first + 1, noun.head).every(isAdjective)) return -1;
  if (phraseEnd(tokens, noun) > noun.last) return -1;
  const gender = noun.gender ?? genderOfWord(lower);
  const holdsOther = (entity: number) =>
    OFFICES.has(lower) && wordsOfRole(roles.get(entity) ?? "").some((word) => OFFICES.has(word));
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const { entity, kind, head, inRole } = mentions[k]!;
    if (tokens[head]!.span >= 0) continue;
    if (paragraph - tokens[head]!.paragraph > 1 || sentence - tokens[head]!.sentence > 3) return -1;
    if (tokens[head]!.lower === lower) return -1;
    if (kind !== "person" || inRole) continue;
    const opens = opensSentence(tokens, mentions[k]!);
    const fits = gender === null || (entities[entity]!.gender ?? gender) === gender;
    const speaks = entity === lastSpeaker || (opens && !isVictim(tokens, mentions[k]!));
    return fits && !holdsOther(entity) && speaks ? entity : -1;
  }
  return -1;
}

const MAX_ASIDE = 8;
const HARMED =
  /^(?:killed|died|dies|dead|injured|wounded|shot|stabbed|murdered|drowned|attacked|buried|arrested|jailed)$/;

/** Whether the sentence that names someone says what was done to them: "| Lee |, 34, was killed". */
const isVictim = (tokens: Token[], { last, head }: Mention): boolean =>
  tokens.slice(last, last + MAX_ASIDE).some(
    ({ lower, sentence }, k) =>
      sentence === tokens[head]!.sentence &&
      HARMED.test(lower) &&
      // "Lee | buried | his son", "Lee | attacked | the plan".
      (/^d(?:ied|ies)$/.test(lower) || BE.has(wordAt(tokens, last + k - 1))),
  );

/** "| Lee | waits", "But | Lee | waits", "Meanwhile, | Lee | waits". */
function opensSentence(tokens: Token[], { outerFirst, head }: Mention): boolean {
  let before = outerFirst - 1;
  while (OPENERS.test(wordAt(tokens, before))) before--;
  return tokens[before]?.sentence !== tokens[head]!.sentence;
}

const OPENERS = /^(?:,|but|and|yet|so|still|meanwhile|nearby|elsewhere|however)$/;

const isAdjective = ({ text }: Token): boolean => /^\p{Ll}{2,}(?:ed|ing|ful|ous|ran)$/u.test(text);

/** "Poland's agriculture minister": an office of which a state has one, and which newspapers give once. */
const isOfState = (tokens: Token[], { first, head }: Mention): boolean =>
  PLACES.has(tokens[first]!.text) &&
  isApostropheS(tokens[first + 1]) &&
  head > first + 2 &&
  /^(?:minister|secretary|president|premier|chancellor)$/.test(tokens[head]!.lower);

/** "The opposition's | trade | spokeswoman": who speaks for a party on a matter, and not for whoever was named. */
const isPolitician = (tokens: Token[], { first, head }: Mention): boolean =>
  /^spokes/.test(tokens[head]!.lower) &&
  PORTFOLIOS.has(tokens[head - 1]!.lower) &&
  tokens
    .slice(first, head - 1)
    .every(({ lower }) =>
      /^(?:the|['’]s|opposition|shadow|party|labour|tory|conservative|liberal|green|republican|democratic|chief)$/.test(
        lower,
      ),
    );

/**
 * The person whose name opens the paragraph of a noun, if it mentions nobody else before the noun: "Ann Lee was
 * unconvinced. “...,” | the analyst | wrote". Returns -1 if there is none.
 */
function onlyOneIn({ tokens, mentions, roles }: ParsedText, noun: Mention): number {
  const { paragraph } = tokens[noun.head]!;
  let only = -1;
  let opens = false;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= 0; k--) {
    const { entity, kind, head, outerFirst, inRole } = mentions[k]!;
    if (tokens[head]!.paragraph !== paragraph) break;
    if (k < here - MAX_MENTIONS_BACK) return -1;
    if (tokens[head]!.span >= 0 || inRole || kind === "place") continue;
    const person = kind === "person" || speakerClassOf(tokens[head]!.lower) === "person";
    if (!person) continue;
    if (kind !== "person" || (only >= 0 && only !== entity)) return -1;
    only = entity;
    opens =
      tokens[outerFirst - 1]?.paragraph !== paragraph || isApostropheS(tokens[outerFirst - 1]);
  }
  return only >= 0 && opens && !roles.has(only) ? only : -1;
}

/**
 * The name that stood beside an earlier mention of the same noun: "her husband, Pablo Leon, ... | her husband |".
 * Returns -1 if there is none.
 */
export function namedWithNoun(parsed: ParsedText, noun: Mention): number {
  const { tokens, mentions } = parsed;
  if (noun.kind !== "nominal" || noun.plural || noun.last - noun.first !== 2) return -1;
  const [owner, word] = [tokens[noun.first]!.lower, tokens[noun.head]!.lower];
  if (!/^(?:his|her|their|its)$/.test(owner)) return -1;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const other = mentions[k]!;
    // "Ivo Holt and | his sister Ann Holt |".
    if (other.kind === "person" && tokens[other.first - 1]?.lower === word)
      return ownsIt(tokens, other.first - 2, owner) ? other.entity : -1;
    if (other.kind !== "nominal" || tokens[other.head]!.lower !== word) continue;
    if (!ownsIt(tokens, other.head - 1, owner)) return -1;
    return nameInApposition(parsed, other)?.entity ?? -1;
  }
  return -1;
}

/** Whether a possessive is the same pronoun, or a name that it may stand for: "| Holt's | wife ... his wife". */
const ownsIt = (tokens: Token[], i: number, owner: string): boolean =>
  tokens[i]?.lower === owner || isApostropheS(tokens[i]);
