import {
  COMPANY_RELATIONS,
  GROUP_NOUN_FORMS,
  isGivenName,
  speakerClassOf,
  TITLES,
  wordSet,
} from "../../lexicon";
import { DETERMINERS, endsLine, type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, isApostropheS, type Token, wordAt } from "../../tokens";
import { namesThemselves } from "./names-themselves";

/**
 * Finds the name in apposition to a common noun: "a spokesman, John Roe, said", "John Roe, a
 * spokesman, said". Returns null if there is none.
 */
export function nameInApposition(parsed: ParsedText, noun: Mention): Mention | null {
  const { tokens } = parsed;
  const end = afterTime(tokens, phraseEnd(tokens, noun));
  const known =
    identified(parsed, noun, end) ??
    firstOffice(parsed, noun) ??
    secondOffice(parsed, noun) ??
    inBrackets(parsed, end);
  if (known) return known;
  return (
    (tokens[end]?.text === "," ? behindComma(parsed, noun, end) : null) ?? inFront(parsed, noun)
  );
}

/** "The Chair | (Ann Lee) | said". */
function inBrackets({ tokens, mentions }: ParsedText, open: number): Mention | null {
  if (tokens[open]?.text !== "(") return null;
  const next = mentions[mentionsBefore(mentions, open + 1)];
  const whole = next?.kind === "person" && tokens[next.last]?.text === ")";
  return whole && next.outerFirst === open + 1 ? next : null;
}

/** "| Actor | and campaigner Ann Lee": the bearer of two offices. */
function firstOffice({ tokens, mentions }: ParsedText, noun: Mention): Mention | null {
  if (noun.plural || noun.kind !== "nominal" || wordAt(tokens, noun.last) !== "and") return null;
  if (DETERMINERS.has(tokens[noun.first]!.lower)) return null;
  const next = mentions[mentionsBefore(mentions, noun.last + 1)];
  const office = next?.kind === "person" && next.outerFirst === noun.last + 1;
  return office && next.roleFirst < next.first ? next : null;
}

/** "| Holt's wife | and vice president, Ann Lee,": two offices of one person. */
function secondOffice(parsed: ParsedText, noun: Mention): Mention | null {
  const { tokens, mentions } = parsed;
  if (noun.plural || noun.kind !== "nominal" || wordAt(tokens, noun.last) !== "and") return null;
  const other = mentions[mentionsBefore(mentions, noun.last + 1)];
  const bare = other?.kind === "nominal" && !other.plural && other.outerFirst === noun.last + 1;
  if (!bare || !TITLES.has(tokens[other.head]!.lower)) return null;
  const comma = phraseEnd(tokens, other);
  return wordAt(tokens, comma) === "," ? behindComma(parsed, other, comma) : null;
}

/** The name given by the words after a noun: "a woman calling herself | Rosa", "a teacher called | Ann Lee". */
function identified({ tokens, mentions }: ParsedText, noun: Mention, end: number): Mention | null {
  // "The campaign | called | Lee a liar" uses the verb differently from "a woman | called | Rosa".
  const opens =
    wordAt(tokens, noun.last) === "who" || /^(?:an?|one|another)$/.test(tokens[noun.first]!.lower);
  let name = opens ? namesThemselves(tokens, noun.last) : -1;
  if (name < 0) name = calledBehind(tokens, mentions, end);
  if (name < 0) name = identifiedAs(tokens, end);
  const found = name < 0 ? undefined : mentions[mentionsBefore(mentions, name)];
  if (!found || found.entity < 0) return null;
  return [found.first, found.outerFirst, found.roleFirst].includes(name) ? found : null;
}

/** The name set off from a noun by a pair of commas: "a spokesman|, John Roe,| said". */
function behindComma(parsed: ParsedText, noun: Mention, comma: number): Mention | null {
  const { tokens, mentions } = parsed;
  const next = mentions[mentionsBefore(mentions, comma + 1)];
  if (!next || !/^[,.;—–]$/.test(tokens[afterBrackets(tokens, next.last)]?.text ?? "."))
    return null;
  const { kind, first, outerFirst, roleFirst } = next;
  const { lower } = tokens[noun.head]!;
  // "A colleague, Petro, said": a name about which nothing else is known.
  const person = !noun.plural && speakerClassOf(lower) === "person";
  const alone = kind === "unknown" && person && !namesInner(parsed, noun, next, comma);
  const start = STANDING.has(wordAt(tokens, comma + 1)) ? comma + 2 : comma + 1;
  if ((kind === "person" || alone) && Math.min(outerFirst, roleFirst) === start) return next;
  // "A local group, the Friends of the Marsh, said".
  const named = kind === "org" || kind === "unknown" || kind === "person";
  const at = wordAt(tokens, comma + 1) === "the" ? comma + 2 : comma + 1;
  // "One of them, Lumen Freight, said".
  const group = (GROUP_NOUN_FORMS.has(lower) || /^(?:one|another)$/.test(lower)) && named;
  if (outerFirst > at || first < comma + 1) return null;
  return group || (kind !== "person" && isOwned(tokens, noun) && COMPANY_RELATIONS.has(lower))
    ? next
    : null;
}

/** Whether a name rather belongs to a body within the noun phrase: "a spokesman for the operator, | Nordkraft |". */
function namesInner(
  { tokens, mentions }: ParsedText,
  noun: Mention,
  name: Mention,
  comma: number,
): boolean {
  const inner = mentions[mentionsBefore(mentions, comma) - 1];
  if (!inner || inner === noun || inner.kind !== "nominal" || inner.last !== comma) return false;
  const { lower } = tokens[inner.head]!;
  const body = GROUP_NOUN_FORMS.has(lower) || COMPANY_RELATIONS.has(lower);
  return body && !isGivenName(tokens[name.first]!.text);
}

/** Whether a noun has a possessor: "its main rival", "the newspaper's owner". */
const isOwned = (tokens: Token[], { first, head }: Mention): boolean =>
  tokens
    .slice(first, head)
    .some((t) => /^(?:its|their|his|her|our|my)$/.test(t.lower) || isApostropheS(t));

// "Its chief executive, | retired | Gen. Roe, wrote".
const STANDING = wordSet("retired former ex then acting current outgoing newly-elected");
const MAX_BRACKETS = 6;

/** Where the clause continues after a bracket: "An employee, Ann Lee | (Lee) |, said". */
function afterBrackets(tokens: Token[], open: number): number {
  if (tokens[open]?.text !== "(") return open;
  for (let i = open + 1; i < open + MAX_BRACKETS; i++) if (tokens[i]?.text === ")") return i + 1;
  return open;
}

/** The person described by a noun after a comma: "| John Roe |, a spokesman". */
function inFront({ tokens, mentions }: ParsedText, noun: Mention): Mention | null {
  // "A former | Treasury | official": what is within the description is not what it describes.
  const before = mentions[mentionsBefore(mentions, noun.first) - 1];
  const comma = noun.first - 1;
  const described = before?.kind === "person" && before.last === comma && !noun.plural;
  // "Lee, his lawyer | says |, was at sea": the lawyer is someone else.
  if (cueOf(tokens[phraseEnd(tokens, noun)])?.finite) return null;
  return described && tokens[comma]?.text === "," && !endsLine(tokens, comma) ? before : null;
}

/** "The prisons minister | at the time |, Ann Lee". */
const afterTime = (tokens: Token[], end: number): number =>
  tokens[end]?.lower === "at" &&
  tokens[end + 1]?.lower === "the" &&
  tokens[end + 2]?.lower === "time"
    ? end + 3
    : end;

/**
 * Where the name begins in a description set off by a comma: "His neighbour, a retired teacher called | Ann Lee |,
 * thinks". Returns -1 if there is none.
 */
function calledBehind(tokens: Token[], mentions: Mention[], comma: number): number {
  if (tokens[comma]?.text !== "," || !/^an?$/.test(wordAt(tokens, comma + 1))) return -1;
  const noun = mentions[mentionsBefore(mentions, comma + 1)];
  if (noun?.kind !== "nominal" || noun.outerFirst !== comma + 1) return -1;
  return /^(?:called|named)$/.test(wordAt(tokens, noun.last))
    ? namesThemselves(tokens, noun.last)
    : -1;
}

/**
 * Where the name begins after words that introduce it: "The accused, identified only as | Ann L.". Returns -1 if there
 * is none.
 */
function identifiedAs(tokens: Token[], comma: number): number {
  if (tokens[comma]?.text !== ",") return -1;
  const given = namesThemselves(tokens, comma + 1);
  if (given >= 0) return given;
  if (!/^(?:identified|named|known|referred)$/.test(wordAt(tokens, comma + 1))) return -1;
  for (let i = comma + 2; i < comma + 6; i++) if (tokens[i]?.lower === "as") return i + 1;
  return -1;
}
