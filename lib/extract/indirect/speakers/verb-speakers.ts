import { BE } from "../../lexicon";
// Speakers found by the words around the verb: "was told by | his secretary", "| an official | was quoted as saying".
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import { likeliestSubject, mentionBefore, type Syntax } from "../../syntax";
import {
  isReportingVerb,
  isSayingVerb,
  joinsAlong,
  opensAlong,
  type Token,
  wordAt,
} from "../../tokens";
import { mentionAt } from "./mention-at";

/**
 * The agent of a passive: "Was told by | his secretary | that", "is denied by | the ministry". Returns null if there is
 * none.
 */
export function byWhom(syntax: Syntax, cue: number): Mention | null {
  const { tokens } = syntax.parsed;
  const passive = BE.has(wordAt(tokens, cue - 1));
  return passive && wordAt(tokens, cue + 1) === "by" ? mentionAt(syntax, cue + 2) : null;
}

/** The subject of an infinitive: "a mistake for | Norway | to claim". Returns null if there is none. */
export function forWhom(syntax: Syntax, cue: number): Mention | null {
  const { tokens } = syntax.parsed;
  if (wordAt(tokens, cue - 1) !== "to") return null;
  const mention = mentionBefore(syntax, cue);
  const directly = mention?.last === cue - 1;
  return directly && wordAt(tokens, mention.outerFirst - 1) === "for" ? mention : null;
}

const MAX_QUOTED = 14;
const QUOTES = /^(?:quoted|cited|reported)$/;

const isAsSaying = (tokens: Token[], i: number): boolean =>
  wordAt(tokens, i) === "as" && wordAt(tokens, i + 1).endsWith("ing");

/** Who is quoted: "Reuters quoted | an official | as saying". Returns null if there is no such phrase. */
export function quotedBy(syntax: Syntax, cue: number): Mention | null {
  const { tokens } = syntax.parsed;
  const { lower, sentence } = tokens[cue]!;
  const quoted = QUOTES.test(lower) ? mentionAt(syntax, cue + 1) : null;
  if (quoted && isAsSaying(tokens, phraseEnd(tokens, quoted))) return quoted;
  if (wordAt(tokens, cue - 1) !== "as" || !lower.endsWith("ing")) return null;
  for (let i = cue - 2; i > cue - MAX_QUOTED && tokens[i]?.sentence === sentence; i--) {
    if (!QUOTES.test(tokens[i]!.lower)) continue;
    // "The governor | was quoted by the agency as saying".
    if (BE.has(wordAt(tokens, i - 1)))
      return likeliestSubject(syntax, i, { first: i, last: cue })?.mention ?? null;
    // "Quoted | a banker |, whom it did not name, as saying".
    return mentionAt(syntax, i + 1);
  }
  return mentionBefore(syntax, cue);
}

/**
 * Who writes to someone: "| the union | has written to the mayor asking for". Returns null if there is no such phrase.
 */
export function writerTo(syntax: Syntax, cue: number): Mention | null {
  const { tokens } = syntax.parsed;
  if (!tokens[cue]!.lower.endsWith("ing")) return null;
  const told = mentionBefore(syntax, cue);
  if (told?.last !== cue || wordAt(tokens, told.outerFirst - 1) !== "to") return null;
  const verb = told.outerFirst - 2;
  return /^(?:wrote|written|write|writes)$/.test(wordAt(tokens, verb))
    ? (likeliestSubject(syntax, verb, { first: verb, last: cue })?.mention ?? null)
    : null;
}

/**
 * The name in apposition to a noun after "whose": "a firm whose owner, | Ann Lee |, has denied". Returns null if there
 * is none.
 */
export function namedBehindWhose(syntax: Syntax, cue: number): Mention | null {
  const { tokens, mentions } = syntax.parsed;
  let comma = cue - 1;
  while (/^(?:has|had|have|also|later|once)$|ly$/.test(wordAt(tokens, comma))) comma--;
  if (wordAt(tokens, comma) !== ",") return null;
  const here = mentionsBefore(mentions, comma);
  const [noun, named] = [mentions[here - 2], mentions[here - 1]];
  const beside = named?.kind === "person" && named.last === comma && noun?.kind === "nominal";
  if (!beside || wordAt(tokens, noun.last) !== ",") return null;
  return wordAt(tokens, noun.outerFirst - 1) === "whose" ? named : null;
}

/**
 * The name that opens a clause, before its verb: "and | Ann Lee | said", "after | Oslo | denied that". Returns null if
 * there is none.
 */
export function namedBehindConjunction(syntax: Syntax, cue: number): Mention | null {
  const { tokens, mentions } = syntax.parsed;
  const mention = mentionBefore(syntax, cue);
  if (!mention || mention.last !== cue) return null;
  const conjunction = wordAt(tokens, mention.outerFirst - 1);
  if (
    /^(?:after|before|since|until|because|when|once|while|although|though|whereas)$/.test(
      conjunction,
    )
  )
    return mention.kind !== "pronoun" && isReportingVerb(tokens[cue]) ? mention : null;
  // "With | Tokyo | calling it late and | Seoul | saying".
  const participle = tokens[cue]!.lower.endsWith("ing") && mention.entity >= 0;
  const opener = mention.outerFirst - 1;
  if (participle && (opensAlong(tokens, opener) || joinsAlong(tokens, opener))) return mention;
  if (!isSayingVerb(tokens[cue]) || mention.kind !== "person") return null;
  if (!/^(?:and|but|while)$/.test(conjunction)) return null;
  // "Lee and Roe said": the conjunction joins two subjects.
  const other = mentions[mentionsBefore(mentions, mention.head) - 1];
  return other?.last === mention.outerFirst - 1 ? null : mention;
}
