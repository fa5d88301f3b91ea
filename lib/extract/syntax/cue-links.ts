import {
  FAMILY_FIRST,
  HONORIFICS,
  isGivenName,
  PREPOSITIONS,
  SAYING_NOUNS,
  TITLES,
  VIEW_NOUNS,
} from "../lexicon";
import { type Mention, phraseEnd, roleBelow } from "../mentions";
import { type CueClass, cueOf, isApostropheS, type Token, wordAt } from "../tokens";
import { type ForwardLink, forwardLink } from "./forward-link";
import { hasSubjectInFront } from "./verb-behind";

/** How a mention relates to the reporting verbs around it. Token indices, or -1 for none. */
export interface CueLink extends ForwardLink {
  /** The finite verb directly before it: "said | Smith". */
  inverted: number;
  invertedClass: CueClass | null;
  /** "according to Smith". */
  according: boolean;
  /** A colon follows: "Smith:". */
  colon: boolean;
  /** It is the possessor of a noun for something said: "Smith's statement", "his claim". */
  saying: boolean;
  /** It signs a quotation: it follows a dash that follows a closing mark or begins a line. */
  signed: boolean;
  /** It follows a preposition. */
  afterPreposition: boolean;
  /** It directly follows a reporting verb, of which it may be the object: "told Smith". */
  afterVerb: boolean;
}

/** Finds how a mention relates to the verbs around it. Looks at a limited number of words. */
export function linkCue(tokens: Token[], mention: Mention): CueLink {
  const { forward, forwardClass, forwardFinite, forwardGap } = forwardLink(tokens, mention);
  const before = tokens[mention.outerFirst - 1];
  const cueBefore = cueOf(before);
  const verbBefore = cueBefore !== null && before!.paragraph === tokens[mention.head]!.paragraph;
  const next = tokens[mention.last];
  const possessive = isApostropheS(next);
  const inverted =
    verbBefore &&
    cueBefore.finite &&
    !possessive &&
    (isObject(tokens[mention.head]!.lower) ||
      !hasSubjectInFront(tokens, mention.outerFirst - 1, phraseEnd(tokens, mention)));
  return {
    forward,
    forwardClass,
    forwardFinite,
    forwardGap,
    inverted: inverted ? mention.outerFirst - 1 : -1,
    invertedClass: inverted ? cueBefore.class : null,
    according: isAccording(tokens, mention.outerFirst),
    colon: next?.text === ":" || (possessive && tokens[mention.last + 1]?.text === ":"),
    saying: hasSayingNoun(
      tokens,
      possessive ? mention.last + 1 : mention.last,
      mention,
      possessive,
    ),
    signed: isSigned(tokens, mention),
    afterPreposition: before !== undefined && PREPOSITIONS.has(before.lower),
    afterVerb: verbBefore,
  };
}

/** "Let | it | be known", "told | them | it was late": pronouns that may be the object of a verb. */
const isObject = (lower: string): boolean => /^(?:it|him|her|them|us|me|you)$/.test(lower);

const DASHES = new Set(["—", "–", "―", "-", "--"]);

const MAX_SIGNATURE = 16;

/**
 * Whether a mention begins a line that only signs the quotation before it: a name, perhaps with an office. Below words
 * that a sentence quotes, such a line is the heading of what follows: "He called it “late.” / | Port Reaction |".
 */
function isSignature(tokens: Token[], mention: Mention): boolean {
  const { outerFirst, last, kind } = mention;
  const before = tokens[outerFirst - 1];
  const { paragraph } = tokens[outerFirst]!;
  if (kind !== "person" || before?.kind !== "mark" || before.paragraph !== paragraph - 1)
    return false;
  if (!isQuotedWhole(tokens, outerFirst - 1)) return false;
  let end = last;
  while (tokens[end]?.paragraph === paragraph && end - outerFirst <= MAX_SIGNATURE) {
    if (cueOf(tokens[end]) && !tokens[end]!.cap) return false;
    end++;
  }
  const alone = end === last;
  if (alone && !startsAsName(tokens, outerFirst) && !roleBelow(tokens, mention)) return false;
  const opens = alone || /^[,(—–-]$/.test(tokens[last]!.text);
  return opens && end - outerFirst <= MAX_SIGNATURE && !/^[.!?:]$/.test(tokens[end - 1]!.text);
}

/** Whether a paragraph that ends in a closing mark is one quotation. */
function isQuotedWhole(tokens: Token[], closing: number): boolean {
  const { paragraph } = tokens[closing]!;
  const { span } = tokens[closing - 1]!;
  let first = closing - 1;
  while (first >= 0 && tokens[first]!.paragraph === paragraph && tokens[first]!.span === span)
    first--;
  return span >= 0 && tokens[first - 1]?.paragraph !== paragraph;
}

/** Whether words begin as the names of people do: "| Ann | Lee", "Dr. Lee", "| Zhao | Lijian", but not "Next Steps". */
const startsAsName = (tokens: Token[], first: number): boolean =>
  isGivenName(tokens[first]!.text) ||
  HONORIFICS.has(tokens[first]!.lower) ||
  TITLES.has(tokens[first]!.lower) ||
  FAMILY_FIRST.has(tokens[first]!.lower);

function isSigned(tokens: Token[], mention: Mention): boolean {
  if (isSignature(tokens, mention)) return true;
  // “...” — Trade Minister Ann Lee
  const first = Math.min(mention.outerFirst, mention.roleFirst);
  const dash = tokens[first - 1];
  // “...” (Ann Lee, minister of trade)
  if (dash?.text === "(" && tokens[first - 2]?.kind === "mark") return true;
  if (!dash || !DASHES.has(dash.text)) return false;
  const before = tokens[first - 2];
  return !before || before.kind === "mark" || before.paragraph !== dash.paragraph;
}

function isAccording(tokens: Token[], first: number): boolean {
  const [link, source] = [wordAt(tokens, first - 1), wordAt(tokens, first - 2)];
  if (link === "to") return source === "according" || source === "attributed";
  // "In the words of", "by the account of", "in the eyes of".
  const view = VIEW_NOUNS.has(source) || source === "eyes";
  if (link !== "of" || !view || wordAt(tokens, first - 3) !== "the") return false;
  return /^(?:in|by|on|to)$/.test(wordAt(tokens, first - 4));
}

const POSSESSIVES = new Set(["his", "her", "their", "my", "our", "its"]);

function hasSayingNoun(
  tokens: Token[],
  from: number,
  mention: Mention,
  possessive: boolean,
): boolean {
  if (!possessive && !POSSESSIVES.has(tokens[mention.head]!.lower)) return false;
  for (let i = from; i < Math.min(from + 4, tokens.length); i++) {
    if (SAYING_NOUNS.has(tokens[i]!.lower)) return true;
  }
  return false;
}
