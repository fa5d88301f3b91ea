// How a text names someone it has described: "the country's premier said.\n\n... Ann Lee added".
import { CALENDAR, HONORIFICS, isOfCountry, ROLE_MODIFIERS } from "../../lexicon";
import { cueOf, isApostropheS, isReportingVerb, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { phraseEnd } from "../phrases";

/** Whether a name that follows a description may be that of the person described. */
export type IsNamed = (tokens: Token[], noun: Mention, name: Mention, hasRole: boolean) => boolean;

/** Whether a name after words that someone described has said comes in a later paragraph, with or without an office. */
export function isNamedLater(
  tokens: Token[],
  noun: Mention,
  name: Mention,
  hasRole: boolean,
): boolean {
  const later = tokens[name.head]!.paragraph - tokens[noun.head]!.paragraph;
  if (later === 0) return false;
  if (isRepeated(tokens, noun, name)) return true;
  // Someone else is named, or the name comes with a role of its own.
  if (later === 1 && isVague(tokens, noun) && isTitled(tokens, name))
    return !isOfOtherCountry(tokens, noun, name) && !isOfOtherBody(tokens, noun, name);
  return !hasRole && isNamedAlone(tokens, name);
}

/** Whether a name follows the same noun with an article: "| A port official | said so. ... the official, | Ann Lee |,". */
const isRepeated = (tokens: Token[], { head }: Mention, { first }: Mention): boolean =>
  tokens[first - 1]?.text === "," &&
  tokens[first - 2]!.lower === tokens[head]!.lower &&
  wordAt(tokens, first - 3) === "the";

/**
 * Whether a name opens one of the next sentences as if known: "| A British engineer | was freed on Monday. | Philip
 * Arkwright |, 47, landed in Muscat". What the person says there would be too little: it may be someone else's view.
 */
export function isNamedNext(
  tokens: Token[],
  noun: Mention,
  name: Mention,
  hasRole: boolean,
): boolean {
  const { outerFirst, roleFirst, first, last, head } = name;
  const [from, to] = [tokens[noun.head]!, tokens[head]!];
  const later = to.sentence - from.sentence;
  const opens = tokens[outerFirst - 1]?.sentence !== to.sentence;
  if (hasRole || !opens || roleFirst < first || last - first < 2 || later < 1) return false;
  const aged = tokens[last]?.text === "," && tokens[last + 1]?.kind === "number";
  if (aged && tokens[last + 2]?.text === ",") return later <= MAX_LATER;
  return later <= 2 && to.paragraph === from.paragraph && cueOf(tokens[last]) === null;
}

/** Whether a name is of the holder of an office that opens the text: there is only one, who may speak at once. */
export const isHolderNamed: IsNamed = (tokens, noun, name, hasRole) =>
  isNamedNext(tokens, noun, name, hasRole) ||
  (!hasRole &&
    tokens[name.head]!.sentence > tokens[noun.head]!.sentence &&
    isNamedAlone(tokens, name));

const MAX_LATER = 4;
// "The energy chief", "the country's top envoy": what newspapers call an office that they then give in full.
export const isVague = (tokens: Token[], { head }: Mention): boolean =>
  /^(?:chief|boss|head|leader|tsar|czar|supremo|envoy|diplomat|negotiator|minister|official)$/.test(
    tokens[head]!.lower,
  );

/** Whether an office and a name open a paragraph before a verb of saying: "Minister for Energy | Lars Tveit | said". */
function isTitled(tokens: Token[], { roleFirst, outerFirst, first, last }: Mention): boolean {
  const start = Math.min(roleFirst, outerFirst);
  const says = isReportingVerb(tokens[last]);
  return says && start < first && tokens[start - 1]?.paragraph !== tokens[start]!.paragraph;
}

/**
 * Whether an office with its country is not that of a name: "Lima closed its ports after | Chile's fisheries minister |
 * said so. Fisheries Minister | Ana Ruiz |" may be of either country.
 */
export function isOfOtherCountry(tokens: Token[], noun: Mention, name: Mention): boolean {
  const textOf = (from: number, to: number) => tokens.slice(from, to).map(({ text }) => text);
  const office = textOf(noun.first, phraseEnd(tokens, noun));
  const same = isOfCountry(office, textOf(name.roleFirst, name.first).join(" "));
  if (same !== null) return !same;
  const start = tokens.findLastIndex(
    (t, i) => i < noun.first && t.sentence !== tokens[noun.head]!.sentence,
  );
  return textOf(start + 1, noun.first).some((word) => isOfCountry(office, word) === false);
}

const BODY = /^(?:ministry|department|office|agency|government|cabinet|palace|state)$/;

/** Whether one of many is of a body that a title doesn't name: "a trade ministry official" is no foreign minister. */
function isOfOtherBody(tokens: Token[], noun: Mention, name: Mention): boolean {
  if (!/^an?$/.test(tokens[noun.first]!.lower)) return false;
  const own = tokens
    .slice(noun.first + 1, noun.head)
    .filter((t) => !t.cap && !ROLE_MODIFIERS.has(t.lower) && !BODY.test(t.lower));
  const titled = tokens.slice(Math.min(name.roleFirst, name.outerFirst), name.first);
  return own.length > 0 && !own.some((t) => titled.some(({ lower }) => lower === t.lower));
}

const MAX_ADVERBS = 4;
// "Lindahl | also | said", "the envoy | on Tuesday | called".
const ADVERB =
  /^(?:has|have|had|also|later|then|on|this|last|again|yesterday|today|week|month)$|ly$/;

/** The verb after a subject and the adverbs and days between them. */
export function behindAdverbs(tokens: Token[], end: number): number {
  let verb = end;
  while (
    verb < end + MAX_ADVERBS &&
    (ADVERB.test(wordAt(tokens, verb)) || CALENDAR.has(wordAt(tokens, verb)))
  )
    verb++;
  return verb;
}

const MADE = /^(?:made|gave|delivered|issued)$/;
const REMARKS =
  /^(?:remarks?|comments?|announcement|statement|appeal|threat|pledge|promise|speech|assurances?|warning|order|figures?|details?)$/;

/** Whether a verb says that someone has spoken: "| made | the remark", "| was speaking |". */
const isSpeech = (tokens: Token[], verb: number): boolean =>
  isReportingVerb(tokens[verb]) ||
  (MADE.test(wordAt(tokens, verb)) && REMARKS.test(wordAt(tokens, verb + 2))) ||
  (/^(?:was|is)$/.test(wordAt(tokens, verb)) &&
    /^(?:speaking|talking|addressing)$/.test(wordAt(tokens, verb + 1)));

/** Whether a mention is a full name with only a verb of saying before or after it. */
function isNamedAlone(
  tokens: Token[],
  { kind, first, last, roleFirst, outerFirst }: Mention,
): boolean {
  const titles = tokens.slice(Math.min(roleFirst, outerFirst), first);
  if (kind !== "person" || last - first < 2 || !titles.every(({ lower }) => HONORIFICS.has(lower)))
    return false;
  return (
    isSpeech(tokens, behindAdverbs(tokens, last)) ||
    // "Lindahl's | remarks".
    (isApostropheS(tokens[last]) && REMARKS.test(wordAt(tokens, last + 1))) ||
    // "Wrote | Ann Lee |", "wrote | Ann Lee |, in a letter": a description would follow without a preposition.
    (isReportingVerb(tokens[outerFirst - 1]) &&
      (tokens[last]?.text !== "," || /^(?:in|on|as|when|while)$/.test(wordAt(tokens, last + 1))))
  );
}
