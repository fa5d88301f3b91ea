import {
  CALENDAR,
  HONORIFICS,
  IRREGULAR_PASTS,
  isOfCountry,
  speakerClassOf,
  wordSet,
} from "../../lexicon";
import { cueOf, isApostropheS, isReportingVerb, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { phraseEnd } from "../phrases";
import { isOffice, type Range } from "./offices";

/**
 * Someone described in the first paragraph and named in a later one: "the country's premier said.\n\n... Ann Lee
 * added".
 */
export interface Lead {
  /** The description. */
  noun: Mention;
  entity: number;
  /** The description as a role, without its article; null if it is not an office: "a local woman". */
  role: Range | null;
}

const MAX_PARAGRAPHS = 2;
// Words whose description may be of someone other than the person named next.
const OTHERS = wordSet(
  "another one official source spokesman spokeswoman spokesperson expert analyst",
);

/**
 * Finds the speaker that a lead describes and the text then names as if known. Newspapers name nobody without saying
 * who they are, except someone they have just described. Takes the mentions in order. Returns null if there is none.
 */
export function leadOf(
  tokens: Token[],
  mentions: Mention[],
  roles: Map<number, string>,
): Lead | null {
  const speaks = mentions.findIndex((mention) => isDescribed(tokens, mention));
  const lead = speaks < 0 ? null : namedBehind(tokens, mentions, roles, speaks, isNamedLater);
  if (lead) return lead;
  const opens = mentions.findIndex((mention) => opensText(tokens, mention));
  if (opens < 0) return null;
  const indefinite = /^an?$/.test(tokens[mentions[opens]!.first]!.lower);
  return namedBehind(tokens, mentions, roles, opens, indefinite ? isNamedNext : isHolderNamed);
}

/** Whether a name that follows a description may be of whom it describes. */
type IsNamed = (tokens: Token[], noun: Mention, name: Mention, hasRole: boolean) => boolean;

function namedBehind(
  tokens: Token[],
  mentions: Mention[],
  roles: Map<number, string>,
  at: number,
  isNamed: IsNamed,
): Lead | null {
  const noun = mentions[at]!;
  if (mentions.slice(0, at).some((m) => m.kind === "person" && !m.inRole && !isHeadline(tokens, m)))
    return null;
  let [read, last, paragraphs] = [noun.head, tokens[noun.head]!.paragraph, 0];
  for (let k = at + 1; k < mentions.length; k++) {
    const mention = mentions[k]!;
    for (; read < mention.head; read++) {
      const { span, kind, paragraph } = tokens[read + 1]!;
      // A paragraph that is quoted whole names nobody.
      if (span >= 0 || kind !== "word" || paragraph === last) continue;
      last = paragraph;
      if (++paragraphs > MAX_PARAGRAPHS) return null;
    }
    if (mention.kind !== "person" || mention.inRole || tokens[mention.head]!.span >= 0) continue;
    if (noun.gender && mention.gender && noun.gender !== mention.gender) return null;
    if (!isNamed(tokens, noun, mention, roles.has(mention.entity))) return null;
    const titled = roles.has(mention.entity);
    const office = isOffice(tokens[noun.head]!) && noun.gender === null;
    const role = office && !titled ? withoutArticle(tokens, noun) : null;
    return { noun, entity: mention.entity, role };
  }
  return null;
}

function withoutArticle(tokens: Token[], noun: Mention): Range {
  const article = /^(?:an?|the|its|his|her|their)$/.test(tokens[noun.first]!.lower);
  return [article ? noun.first + 1 : noun.first, phraseEnd(tokens, noun)];
}

/** Whether a name after words that someone described has said comes in a later paragraph, with or without an office. */
function isNamedLater(tokens: Token[], noun: Mention, name: Mention, hasRole: boolean): boolean {
  const later = tokens[name.head]!.paragraph - tokens[noun.head]!.paragraph;
  if (later === 0) return false;
  // Someone else is named, or the name comes with a role of its own.
  if (later === 1 && isVague(tokens, noun) && isTitled(tokens, name))
    return !isOfOtherCountry(tokens, noun, name);
  return !hasRole && isNamedAlone(tokens, name);
}

/**
 * Whether a name opens one of the next sentences as if known: "| A British engineer | was freed on Monday. | Philip
 * Arkwright |, 47, landed in Muscat". What the person says there would be too little: it may be someone else's view.
 */
function isNamedNext(tokens: Token[], noun: Mention, name: Mention, hasRole: boolean): boolean {
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
const isHolderNamed: IsNamed = (tokens, noun, name, hasRole) =>
  isNamedNext(tokens, noun, name, hasRole) ||
  (!hasRole &&
    tokens[name.head]!.sentence > tokens[noun.head]!.sentence &&
    isNamedAlone(tokens, name));

const MAX_LATER = 4;
const MAX_LINE = 24;

/** Whether a mention is in the first line of a text, if that is a headline. */
function isHeadline(tokens: Token[], { head }: Mention): boolean {
  const { paragraph } = tokens[head]!;
  if (paragraph !== tokens[0]!.paragraph) return false;
  let end = head;
  while (end < head + MAX_LINE && tokens[end + 1]?.paragraph === paragraph) end++;
  return end < head + MAX_LINE && !/^[.!?…]$/.test(tokens[end]!.text);
}

/** Whether a noun for one person is what the text begins with, as its subject: "| A British engineer | was freed". */
function opensText(tokens: Token[], noun: Mention): boolean {
  const { kind, plural, head, first, outerFirst } = noun;
  const t = tokens[head]!;
  if (kind !== "nominal" || plural || t.span >= 0 || speakerClassOf(t.lower) !== "person")
    return false;
  if (OTHERS.has(t.lower) || OTHERS.has(tokens[first]!.lower) || isHeadline(tokens, noun))
    return false;
  const end = phraseEnd(tokens, noun);
  return (
    tokens[outerFirst - 1]?.sentence !== t.sentence &&
    end - first >= (/^an?$/.test(tokens[first]!.lower) ? 2 : 3) &&
    (/^(?:who|has|had|is|was|will)$|[^e]ed$/.test(wordAt(tokens, end)) ||
      IRREGULAR_PASTS.has(wordAt(tokens, end)))
  );
}

// "The energy chief", "the country's top envoy": what newspapers call an office that they then give in full.
const isVague = (tokens: Token[], { head }: Mention): boolean =>
  /^(?:chief|boss|head|leader|tsar|czar|supremo|envoy|diplomat|negotiator|minister)$/.test(
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

/** Whether a noun is for one unnamed person who is the subject of a verb of saying, or follows one. */
function isDescribed(tokens: Token[], noun: Mention): boolean {
  const { kind, plural, head, first, outerFirst } = noun;
  const t = tokens[head]!;
  if (kind !== "nominal" || plural || t.span >= 0 || speakerClassOf(t.lower) !== "person")
    return false;
  if (OTHERS.has(t.lower) || OTHERS.has(tokens[first]!.lower)) return false;
  const end = phraseEnd(tokens, noun);
  // "The minister said" alone may be anyone.
  if (end - first < 3) return false;
  const verb = behindAdverbs(tokens, end);
  const says = (token: Token | undefined) =>
    token?.sentence === t.sentence && isReportingVerb(token);
  return says(tokens[verb]) || says(tokens[outerFirst - 1]);
}

const MAX_ADVERBS = 4;
// "Lindahl | also | said", "the envoy | on Tuesday | called".
const ADVERB =
  /^(?:has|have|had|also|later|then|on|this|last|again|yesterday|today|week|month)$|ly$/;

/** The verb after a subject and the adverbs and days between them. */
function behindAdverbs(tokens: Token[], end: number): number {
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
  /^(?:remarks?|comments?|announcement|statement|appeal|threat|pledge|promise|speech)$/;

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
