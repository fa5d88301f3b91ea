// Reported objects that follow another object: "accused the other side of | hiding artillery".
import { CALLS, CLAIM_NOUNS, CLAUSE_OPENERS, DENIALS, PREPOSITIONS, wordSet } from "../../lexicon";
import {
  clauseOfClaim,
  cueOf,
  isStance,
  isTopic,
  objectOfRebuff,
  type Sentence,
  type Token,
  wordAt,
} from "../../tokens";

const MAX_OBJECT = 12;

/** What someone is accused of: "Accused the other side of | hiding artillery". Returns -1 if there is nothing. */
export function chargeBehind(tokens: Token[], { last }: Sentence, cue: number): number {
  if (!/^(?:accuse|suspect)$/.test(cueOf(tokens[cue])!.base)) return -1;
  for (let i = cue + 2; i < Math.min(cue + MAX_OBJECT, last - 1); i++) {
    if (tokens[i]!.span >= 0 || /^[,;:]$/.test(tokens[i]!.text)) return -1;
    if (tokens[i]!.lower === "of" && tokens[i + 1]!.lower.endsWith("ing")) return i + 1;
  }
  return -1;
}

/** The object of an expression for rejecting: "Brushed aside | suggestions that X". Returns -1 for any other verb. */
export function rebuffedBehind(tokens: Token[], { last }: Sentence, cue: number): number {
  const object = cueOf(tokens[cue])!.base === "dismiss" ? objectOfRebuff(tokens, cue) : -1;
  return object + 1 < last ? object : -1;
}

const MAX_PREDICATE = 9;

/**
 * The clause of a claim that is called something first: "dismissed as “fiction” suggestions | that X", "denounced as
 * slander a report | that X". Returns -1 if there is none.
 */
export function clauseOfRejected(tokens: Token[], { last }: Sentence, cue: number): number {
  const { base } = cueOf(tokens[cue])!;
  if (wordAt(tokens, cue + 1) !== "as" || !(DENIALS.has(base) || CALLS.has(base))) return -1;
  for (let i = cue + 3; i < Math.min(cue + MAX_PREDICATE, last - 2); i++) {
    if (/^[,;:]$/.test(tokens[i]!.text) && tokens[i]!.span < 0) return -1;
    if (CLAIM_NOUNS.has(tokens[i]!.lower) && wordAt(tokens, i + 1) === "that") return i + 1;
  }
  return -1;
}

const MAX_CLAIM = 10;
// Nouns that only introduce a clause. A "finding" or a "conclusion" is itself what is disputed.
const SAYS_ONLY =
  /^(?:idea|notion|suggestion|claim|allegation|assertion|accusation|charge|rumou?r|report|insinuation)$/;

/**
 * The clause of a claim that is denied or left open: "rejects the idea | that X", "refused to confirm a report in the
 * Post | that X". Returns -1 if there is none.
 */
export function clauseOfDenied(tokens: Token[], { last }: Sentence, cue: number): number {
  const { base } = cueOf(tokens[cue])!;
  if (!DENIALS.has(base) && base !== "confirm") return -1;
  if (!/^(?:the|an?|any|that)$/.test(wordAt(tokens, cue + 1))) return -1;
  let noun = false;
  for (let i = cue + 2; i < Math.min(cue + MAX_CLAIM, last - 2); i++) {
    const { lower, kind, span } = tokens[i]!;
    if (kind !== "word" || span >= 0) return -1;
    if (noun && lower === "that") return i;
    if (SAYS_ONLY.test(lower)) {
      if (!/^(?:that|in|by|from|of)$/.test(wordAt(tokens, i + 1))) return -1;
      noun = true;
    } else if (!noun && i > cue + MAX_MODIFIERS) return -1;
  }
  return -1;
}

const MAX_MODIFIERS = 3;

const MAKES = /^(?:g[ai]v|ma[kd]e|making|let|issu|repeat|advanc|offer|sound|dr[ae]w|reach|c[ao]me)/;

/**
 * The clause of an expression that the verb is part of: "Made it clear | that". Returns -1 if it is not part of one.
 */
export function clauseOfExpression(tokens: Token[], { last }: Sentence, cue: number): number {
  // "Gave assurances | that", "let slip | that".
  const claim = MAKES.test(tokens[cue]!.lower) ? clauseOfClaim(tokens, cue) : -1;
  if (claim >= 0 && claim < last) return claim;
  if (!/^(?:ma(?:ke|kes|king|de)|lets?)$/.test(tokens[cue]!.lower)) return -1;
  for (let i = cue + 2; i < Math.min(cue + 6, last - 1); i++) {
    if (CLAUSE_OPENERS.has(tokens[i]!.lower)) return i;
    // "Made clear | the talks were over".
    if (/^(?:clear|plain|known)$/.test(tokens[i - 1]!.lower))
      return PREPOSITIONS.has(tokens[i]!.lower) ? -1 : i;
  }
  return -1;
}

// Verbs whose content follows "to" or "of": "likened the job to | a marathon", "informed the host of | the progress".
const LIKENS = /^(?:liken|compare)$/;
const INFORMS = wordSet("inform notify apprise remind assure accuse");

/**
 * The content that follows such a preposition: "Informed the host of | the progress", "likened the job to | a
 * marathon". Returns -1 if there is none.
 */
export function matterBehind(tokens: Token[], { last }: Sentence, cue: number): number {
  const { base } = cueOf(tokens[cue])!;
  const link = LIKENS.test(base) ? "to" : INFORMS.has(base) ? "of" : null;
  if (!link) return -1;
  for (let i = cue + 2; i < Math.min(cue + MAX_OBJECT, last - 1); i++) {
    const { span, kind, text, lower } = tokens[i]!;
    if (span >= 0 || kind === "mark" || /^[,;:]$/.test(text)) return -1;
    if (/^(?:that|whether|about)$/.test(lower)) return -1;
    if (lower === link) return tokens[i + 1]!.kind === "mark" ? -1 : i + 1;
  }
  return -1;
}

const FEELING = wordSet(
  `satisfaction concern regret appreciation interest alarm pleasure pride relief dismay sorrow amusement approval
  disappointment gratitude caution surprise anger horror sadness unease anxiety delight indignation confidence
  certainty conviction`,
);

/**
 * The object after words for a feeling: "Noted with deep concern | the rise", "recalled with pride | that". Returns -1
 * if there is none.
 */
export function objectOfFeeling(tokens: Token[], { last }: Sentence, next: number): number {
  if (wordAt(tokens, next) !== "with") return -1;
  const noun = FEELING.has(wordAt(tokens, next + 1)) ? next + 1 : next + 2;
  if (!FEELING.has(wordAt(tokens, noun)) || noun + 2 >= last) return -1;
  const opens = /^(?:the|an?|its|his|her|their|this|these|those|all|that|how|any|no)$/;
  return opens.test(tokens[noun + 1]!.lower) ? noun + 1 : -1;
}

/** A stance as the object: "Voiced | concern about X", "raised | the case of X". Returns -1 if there is none. */
export const objectOfStance = (tokens: Token[], { last }: Sentence, cue: number): number =>
  cue + 2 < last && takesStance(tokens, cue) ? cue + 1 : -1;

/** Whether a verb has a stance as its object. */
export const takesStance = (tokens: Token[], cue: number): boolean =>
  /^(?:express|voice)$/.test(cueOf(tokens[cue])!.base) &&
  (isStance(tokens, cue + 1) || isTopic(tokens, cue + 1));

/**
 * The object after the particle of a phrasal verb: "Put forward | a proposal", "spelled out | two conditions". Returns
 * -1 if there is none.
 */
export function objectOfExpression(tokens: Token[], { last }: Sentence, cue: number): number {
  if (cueOf(tokens[cue])!.base !== "propose" || /^propos/.test(tokens[cue]!.lower)) return -1;
  return cue + 3 < last && tokens[cue + 2]!.kind === "word" ? cue + 2 : -1;
}
