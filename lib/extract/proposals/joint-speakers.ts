import type { Attribution } from "../attribution";
import { FINITE_AUXILIARIES, FUNCTION_WORDS, speakerClassOf } from "../lexicon";
import { DETERMINERS, type Mention, mentionsBefore, phraseEnd } from "../mentions";
import type { ParsedText } from "../parse";
import { cueOf, wordAt } from "../tokens";
import { pairMeant, pairThatMet } from "./collective";

/** One of several speakers of the same words, including the title before and any description. Token indices. */
interface Part {
  mention: Mention;
  first: number;
  /** Exclusive. */
  last: number;
}

const MAX_PARTS = 5;

/**
 * Finds everyone who says something together, in the order of the text: "| Ann Lee | and | Bo Tan | said". Returns null
 * if there is only one speaker.
 */
export function jointSpeakers(parsed: ParsedText, found: Attribution): Mention[] | null {
  const { mention, words } = found;
  const described = takenUpBy(parsed, mention);
  if (described) return jointly(parsed, found, described);
  const pair =
    found.entity < 0 ? (pairMeant(parsed, words ?? mention) ?? pairThatMet(parsed, mention)) : null;
  if (pair) return pair;
  if (mention.kind === "pronoun" && found.entity >= 0) return withPronoun(parsed, found);
  if (mention.kind === "pronoun" || words) return null;
  const at = mentionsBefore(parsed.mentions, mention.head);
  return jointly(parsed, found, partOf(parsed, at));
}

/** Everyone who is joined to one of several speakers, if they are the subject together. */
function jointly(parsed: ParsedText, found: Attribution, one: Part): Mention[] | null {
  const parts = [one];
  while (parts.length < MAX_PARTS) {
    const before = partBefore(parsed, parts);
    const after = before ? null : partAfter(parsed, parts);
    if (before) parts.unshift(before);
    else if (after) parts.push(after);
    else break;
  }
  const others = new Set(parts.map((part) => nameOf(part)));
  if (others.size < 2 || !parts.some(({ first }) => isAnd(parsed, first - 1))) return null;
  return isSubject(parsed, found, parts[0]!, parts.at(-1)!)
    ? parts.map((part) => part.mention)
    : null;
}

/**
 * The referent of a pronoun and the person named beside it: "| She | and | Bo Tan | said". Returns null if the pronoun
 * is alone.
 */
function withPronoun({ tokens, mentions, firstMention }: ParsedText, found: Attribution) {
  const { mention, entity } = found;
  const meant = firstMention[entity];
  if (!meant || tokens[mention.last]?.lower !== "and") return null;
  const here = mentionsBefore(mentions, mention.last);
  for (let k = here; k < Math.min(here + 3, mentions.length); k++) {
    const other = mentions[k]!;
    if (other.kind !== "person" || other.outerFirst !== mention.last + 1) continue;
    const says = cueOf(tokens[other.last])?.finite === true;
    return says && other.entity !== entity ? [meant, other] : null;
  }
  return null;
}

/**
 * The last of the people that "both" refers back to: "Ann Lee, a pilot, and | Bo Tan, a clerk, | both said". Returns null if
 * it takes up nobody beside it.
 */
function takenUpBy(parsed: ParsedText, { kind, head }: Mention): Part | null {
  const { tokens, mentions } = parsed;
  if (kind !== "pronoun" || !/^(?:both|all)$/.test(tokens[head]!.lower)) return null;
  const here = mentionsBefore(mentions, head);
  for (let k = here - 1; k >= Math.max(0, here - 4); k--) {
    const part = partOf(parsed, k);
    if (isDescribed(parsed, part.last, head)) return { ...part, last: head };
  }
  return null;
}

/** Whether a noun after a name describes its bearer. */
const describes = (name: Mention, noun: Mention): boolean => name.entity >= 0 && noun.entity < 0;

/** "| Actor | and campaigner Ann Lee": the first of two things that one person is. */
const isFirstOffice = ({ tokens }: ParsedText, noun: Mention, name: Mention): boolean =>
  noun.kind === "nominal" &&
  !noun.plural &&
  name.kind === "person" &&
  name.roleFirst < name.first &&
  !DETERMINERS.has(tokens[noun.first]!.lower) &&
  !DETERMINERS.has(tokens[name.roleFirst - 1]?.lower ?? "");

const nameOf = ({ mention: { entity, head } }: Part): number => (entity >= 0 ? entity : -1 - head);

const isAnd = ({ tokens }: ParsedText, i: number): boolean => tokens[i]?.lower === "and";

/** A mention including what belongs to it: "her deputy, Ann Lee", "Ann Lee of Norway". */
function partOf(parsed: ParsedText, index: number): Part {
  const { tokens, mentions } = parsed;
  const mention = mentions[index]!;
  const before = mentions[index - 1];
  const described =
    mention.kind === "person" &&
    before?.kind === "nominal" &&
    speakerClassOf(tokens[before.head]!.lower) === "person" &&
    tokens[mention.outerFirst - 1]?.text === "," &&
    phraseEnd(tokens, before) === mention.outerFirst - 1;
  const named = described ? before.outerFirst : mention.outerFirst;
  // "| The | Harbour Union and Peru".
  const first = mention.kind === "org" && wordAt(tokens, named - 1) === "the" ? named - 1 : named;
  return { mention, first, last: endOf(parsed, index) };
}

function endOf({ tokens, mentions }: ParsedText, index: number): number {
  const mention = mentions[index]!;
  const end = phraseEnd(tokens, mention);
  if (mention.kind === "nominal") return end;
  const place = mentions[index + 1];
  const of = /^(?:of|from)$/.test(wordAt(tokens, end));
  return of && place && place.entity >= 0 && place.outerFirst === end + 1 ? place.last : end;
}

/** Whether a mention may be a joint speaker with another. */
const mayJoin = ({ tokens }: ParsedText, mention: Mention, beside: Mention): boolean =>
  mention.kind !== "pronoun" &&
  tokens[mention.head]!.span === tokens[beside.head]!.span &&
  tokens[mention.head]!.sentence === tokens[beside.head]!.sentence;

/** The part that ends directly before the conjunction or comma that precedes the first. */
function partBefore(parsed: ParsedText, parts: Part[]): Part | null {
  const { tokens, mentions } = parsed;
  const [next] = parts as [Part, ...Part[]];
  const link = next.first - 1;
  // In a list, a comma joins what comes before the last two.
  const comma = tokens[link]?.text === "," && parts.length > 1;
  if (!comma && !isAnd(parsed, link)) return null;
  const here = mentionsBefore(mentions, next.first);
  for (let k = here - 1; k >= Math.max(0, here - 4); k--) {
    if (!mayJoin(parsed, mentions[k]!, next.mention)) continue;
    const part = partOf(parsed, k);
    if (comma && describes(part.mention, next.mention)) return null;
    if (isFirstOffice(parsed, part.mention, next.mention)) return null;
    if (part.last === link || isDescribed(parsed, part.last, link)) return part;
  }
  return null;
}

/**
 * Whether the words between a name and the conjunction describe the name: "Ann Lee |, a spokesman for the port,| and Bo
 * Tan".
 */
function isDescribed({ tokens }: ParsedText, from: number, link: number): boolean {
  if (tokens[from]?.text !== "," || tokens[link - 1]?.text !== "," || link - from < 3) return false;
  const { lower } = tokens[from + 1]!;
  if (!/^(?:an?|the|its|his|her|their)$/.test(lower) && speakerClassOf(lower) !== "person")
    return false;
  return tokens
    .slice(from + 1, link - 1)
    .every((t) => t.kind === "word" && cueOf(t)?.finite !== true);
}

function partAfter(parsed: ParsedText, parts: Part[]): Part | null {
  const { tokens, mentions } = parsed;
  const before = parts.at(-1)!;
  const comma = tokens[before.last]?.text === ",";
  if (!comma && !isAnd(parsed, before.last)) return null;
  const here = mentionsBefore(mentions, before.last);
  for (let k = here; k < Math.min(here + 3, mentions.length); k++) {
    const mention = mentions[k]!;
    if (!mayJoin(parsed, mention, before.mention)) continue;
    const part = partOf(parsed, k);
    if (part.first !== before.last + 1) continue;
    if (isFirstOffice(parsed, before.mention, mention)) return null;
    // "Lee, Tan and Roe": after a comma, the list has to continue. "Lee, a lawyer and editor," is one person.
    if (comma && (!isAnd(parsed, part.last) || describes(before.mention, mention))) return null;
    return part;
  }
  return null;
}

const OPENS = /^(?:[,;:—–-]|--|that|while|but|when|because|although|though|whereas|as|both)$/;

/** Whether the parts together are the subject of the verb that reports the words. */
function isSubject({ tokens }: ParsedText, found: Attribution, first: Part, last: Part): boolean {
  const { link, verb } = found;
  const cue = verb >= 0 ? verb : link.inverted >= 0 ? link.inverted : link.forward;
  const before = tokens[first.first - 1];
  const after = tokens[last.last];
  if (link.according || (cue >= 0 && cue < first.first)) {
    const closes =
      after?.kind !== "word" ||
      (FUNCTION_WORDS.has(after.lower) && !FINITE_AUXILIARIES.has(after.lower));
    return closes && (link.according || cueOf(before) !== null);
  }
  const opens =
    !before ||
    before.sentence !== tokens[first.first]!.sentence ||
    before.kind === "mark" ||
    OPENS.test(before.lower);
  return opens && (cue >= last.last || link.colon);
}
