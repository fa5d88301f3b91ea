// The organisations that a noun or "it" refers to: "the company", "the authority".
import { DEMONYMS, GROUP_NOUN_FORMS, isPressName, PLACES, wordSet } from "../../lexicon";
import { isDateline, type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isApostropheS, type Token } from "../../tokens";

const MAX_MENTIONS_BACK = 40;
// Last words that show a supposed organisation to be a place.
const LANDSCAPE = wordSet(
  `island islands mountain mountains river rivers lake sea ocean gulf strait bay beach valley hill road street avenue
  square park bridge war wars`,
);

// "The ministry" is neither a company nor an association.
const OF_STATE = wordSet(
  "ministry embassy consulate government cabinet court parliament senate army navy police prosecution treasury",
);

// "The company" isn't part of a state.
const BUSINESS = wordSet(
  `company firm manufacturer maker carmaker automaker chipmaker drugmaker planemaker airline carrier supplier retailer lender
  insurer shipyard brewery refinery startup start-up conglomerate brokerage subsidiary shipper operator`,
);
const STATE_BODY = wordSet(
  `department ministry commission embassy consulate government administration congress senate parliament court police
  army navy council treasury bureau commerce pentagon kremlin house cabinet committee office agency guard force forces service authority customs prosecution staff rada duma`,
);

// What the press may be called: Reuters is no "authority", "board" or "ministry".
const PRESS = wordSet(
  "agency newspaper paper magazine broadcaster outlet network channel station company publisher group",
);

// What a body is, if its name says so: nouns of different kinds don't mean the same body.
const KINDS = [
  "ministry department office",
  "court tribunal",
  "committee commission panel",
  "institute university college",
  ...["bank", "board", "council", "union", "party", "authority", "bureau", "service", "parliament"],
  ...["senate", "navy", "army", "police", "hospital", "church", "embassy", "club", "airport"],
].map((kind) => wordSet(kind));

/** Whether a name says that a body is something else: "Energy | Board |" for "the central bank". */
function isOfOtherKind(noun: string, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const of = words.findIndex((word) => word === "of" || word === "for");
  const head = (of > 0 ? words[of - 1] : words.at(-1))!;
  const [ours, theirs] = [noun, head].map((word) => KINDS.find((kind) => kind.has(word)));
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}

// A company is none of these.
const NO_BUSINESS = /\b(?:board|council|union|association|federation|tribunal|university|party)$/iu;

/** "Foreign | Office |", "IDF". */
const isOfState = (word: string): boolean =>
  STATE_BODY.has(word.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(word);

/** Finds the organisation, named shortly before, that a group noun or "it" refers to. Returns the entity, or -1. */
export function bodyMeant(parsed: ParsedText, noun: Mention, lastSpeaker: number): number {
  const { tokens, mentions, entities } = parsed;
  if (noun.kind === "nominal") {
    // "The UN refugee agency" is a name in itself, so it cannot refer to another.
    if (tokens.slice(noun.first + 1, noun.head).some(({ cap }) => cap))
      return onlyBody(parsed, noun);
    // "The farmers' lobby ... the lobby": the text has already described it.
    if (isDescribed(tokens, mentions, noun)) return -1;
    const namesake = bodyWith(parsed, noun);
    if (namesake >= 0) return namesake;
  }
  const ofState = OF_STATE.has(tokens[noun.head]!.lower);
  const ofBusiness = BUSINESS.has(tokens[noun.head]!.lower);
  const mayBePress = noun.kind !== "nominal" || PRESS.has(tokens[noun.head]!.lower);
  const isBody = (entity: number) => {
    const { kind, surname, name } = entities[entity]!;
    if (kind !== "org" || LANDSCAPE.has(surname)) return false;
    if (!mayBePress && isPressName(name)) return false;
    if (isOfOtherKind(tokens[noun.head]!.lower, name)) return false;
    if (ofState && !name.split(/\s+/).some((word) => isOfState(word))) return false;
    return !(ofBusiness && (STATE_BODY.has(surname) || NO_BUSINESS.test(surname)));
  };
  if (lastSpeaker >= 0 && isBody(lastSpeaker)) return lastSpeaker;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const mention = mentions[k]!;
    if (mention.entity < 0 || isDateline(tokens, mention) || !isBody(mention.entity)) continue;
    const back = tokens[noun.head]!.sentence - tokens[mention.head]!.sentence;
    if (back === 1 || back === 2) return mention.entity;
  }
  return ofBusiness ? firmBefore(parsed, noun) : -1;
}

const MAX_BACK = 4;
const MAX_WORDS = 12;
const OF_FIRM = wordSet(
  "shares stock profit profits sales revenue revenues plant plants factory factories customers dividend outlook",
);

/**
 * The only name that opens a sentence shortly before a noun for a company, and that may be one by what follows it:
 * "| Maersk | cut its outlook. The company said". Returns -1 if there is none.
 */
function firmBefore({ tokens, mentions, entities, sentences }: ParsedText, noun: Mention): number {
  const { sentence } = tokens[noun.head]!;
  let found = -1;
  const here = mentionsBefore(mentions, noun.first);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const { entity, head, last, outerFirst } = mentions[k]!;
    const own = tokens[head]!;
    if (sentence - own.sentence > MAX_BACK) break;
    if (entity < 0 || entity === found || entities[entity]!.kind !== "unknown" || own.span >= 0)
      continue;
    if (tokens[outerFirst - 1]?.sentence === own.sentence) continue;
    const rest = tokens.slice(last, Math.min(last + MAX_WORDS, sentences[own.sentence]!.last));
    // "| Flooding | closed the plant": nothing of its own.
    const owned = isApostropheS(rest[0]) ? rest[1] : rest[0];
    if (!OF_FIRM.has(owned?.lower ?? "") && !rest.some(({ lower }) => lower === "its")) continue;
    // "| Unite | said its members would strike".
    if (rest.some(({ lower }) => LABOUR.test(lower))) return -1;
    // "| Ofcom | fined the broadcaster over its profits".
    if (namesOther(mentions.slice(k + 1, here), own.sentence, tokens)) return -1;
    if (found >= 0) return -1;
    found = entity;
  }
  return found;
}

const LABOUR = /^(?:strikes?|striking|members|workers|drivers|staff|walkout|walk|union)$/;

/** Whether a sentence also mentions a company by a noun: "the broadcaster". */
const namesOther = (mentions: Mention[], sentence: number, tokens: Token[]): boolean =>
  mentions.some(
    ({ kind, head }) =>
      kind === "nominal" &&
      tokens[head]!.sentence === sentence &&
      GROUP_NOUN_FORMS.has(tokens[head]!.lower),
  );

/**
 * The only organisation named before a noun that says where it is from: "The Oslo-based | carrier", "the Swedish |
 * group". Returns -1 if there is none, or more than one.
 */
function onlyBody({ tokens, mentions, entities }: ParsedText, noun: Mention): number {
  const { lower } = tokens[noun.head]!;
  const from = tokens.slice(noun.first + 1, noun.head);
  const isOrigin = ({ text }: Token) =>
    /-(?:based|headquartered|listed)$/.test(text) || PLACES.has(text) || DEMONYMS.has(text);
  if (!from.every(isOrigin) || !(BUSINESS.has(lower) || /^(?:group|bank|agency|body)$/.test(lower)))
    return -1;
  let found = -1;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const mention = mentions[k]!;
    const head = tokens[mention.head]!.lower;
    // "A Swedish | firm |": another that has no name.
    if (
      mention.kind === "nominal" &&
      GROUP_NOUN_FORMS.has(head) &&
      /^an?$/.test(tokens[mention.first]!.lower)
    )
      return -1;
    const { entity } = mention;
    if (entity < 0 || entity === found || isDateline(tokens, mention)) continue;
    const { kind, surname } = entities[entity]!;
    // "| Hapag-Lund | will sail on": a name that may be a company's.
    const opens = tokens[mention.outerFirst - 1]?.sentence !== tokens[mention.head]!.sentence;
    // "Sued by | Spotify |", "a stake in | Mistral |": another that may be meant.
    if (kind === "unknown" && !opens) return -1;
    if (!(kind === "org" || kind === "unknown")) continue;
    if (LANDSCAPE.has(surname) || STATE_BODY.has(surname)) continue;
    if (found >= 0) return -1;
    found = entity;
  }
  return found;
}

/**
 * The only organisation whose name contains the noun: "The authority", after "the Port Authority of Oslo". Returns -1
 * if there is none.
 */
function bodyWith({ tokens, mentions, entities }: ParsedText, noun: Mention): number {
  if (noun.head - noun.first !== 1) return -1;
  const { lower } = tokens[noun.head]!;
  const here = mentionsBefore(mentions, noun.head);
  let found = -1;
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const { entity } = mentions[k]!;
    if (entity < 0 || entity === found || entities[entity]!.kind !== "org") continue;
    if (!entities[entity]!.name.toLowerCase().split(/\s+/).includes(lower)) continue;
    if (found >= 0) return -1;
    found = entity;
  }
  return found;
}

/** Whether a fuller description with the same noun comes shortly before: "the farmers' lobby", then "the lobby". */
function isDescribed(tokens: Token[], mentions: Mention[], noun: Mention): boolean {
  if (noun.head - noun.first !== 1) return false;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const { kind, head, first, entity } = mentions[k]!;
    if (tokens[noun.head]!.sentence - tokens[head]!.sentence > 3) return false;
    // "The union", after "Oslo Union".
    if (entity >= 0 && tokens[head]!.lower === tokens[noun.head]!.lower) return false;
    if (kind === "nominal" && tokens[head]!.lower === tokens[noun.head]!.lower)
      return head - first > 1;
  }
  return false;
}
