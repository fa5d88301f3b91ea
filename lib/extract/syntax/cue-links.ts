import { PREPOSITIONS, SAYING_NOUNS } from "../lexicon";
import type { Mention } from "../mentions";
import { type CueClass, cueOf, type Token } from "../tokens";

/** How a mention relates to the reporting verbs around it. Token indices, or -1 for none. */
export interface CueLink {
  /** The verb after it, of which it may be the subject: "Smith, a senator, | said". */
  forward: number;
  forwardClass: CueClass | null;
  forwardFinite: boolean;
  /** Words between it and that verb; an apposition counts as one. */
  forwardGap: number;
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

const MAX_REACH = 26;
const ASIDE = new Set([",", "(", ")", "[", "]", "—", "–", "--"]);
const AUXILIARY = new Set(
  "has had have is was were are also then later further will would could did does be been not".split(
    " ",
  ),
);

/** Finds how a mention relates to the verbs around it. Looks at a limited number of words. */
export function linkCue(tokens: Token[], mention: Mention): CueLink {
  const forward = forwardCue(tokens, mention);
  const before = tokens[mention.outerFirst - 1];
  const cueBefore = cueOf(before);
  const verbBefore = cueBefore !== null && before!.paragraph === tokens[mention.head]!.paragraph;
  const next = tokens[mention.last];
  const possessive = next?.lower === "'s" || next?.lower === "’s";
  return {
    forward: forward.forward,
    forwardClass: forward.forwardClass,
    forwardFinite: forward.forwardFinite,
    forwardGap: forward.forwardGap,
    inverted: verbBefore && cueBefore.finite ? mention.outerFirst - 1 : -1,
    invertedClass: verbBefore && cueBefore.finite ? cueBefore.class : null,
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

const DASHES = new Set(["—", "–", "―", "-", "--"]);

function isSigned(tokens: Token[], mention: Mention): boolean {
  const dash = tokens[mention.outerFirst - 1];
  if (!dash || !DASHES.has(dash.text)) return false;
  const before = tokens[mention.outerFirst - 2];
  return !before || before.kind === "mark" || before.paragraph !== dash.paragraph;
}

function isAccording(tokens: Token[], first: number): boolean {
  return (
    tokens[first - 1]?.lower === "to" &&
    (tokens[first - 2]?.lower === "according" || tokens[first - 2]?.lower === "attributed")
  );
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

const ORIGIN = new Set(["of", "from", "at", "with", "in", "for"]);

/** Where the name after a preposition ends. Returns the preposition's index if no name follows. */
function originEnd(tokens: Token[], preposition: number): number {
  let end = preposition + 1;
  if (/^(?:the|a|an|its|his|her)$/.test(tokens[end]?.lower ?? "")) end++;
  const first = end;
  for (; end < preposition + 9; end++) {
    const t = tokens[end];
    if (t?.kind !== "word") break;
    const links = /^(?:of|and|for|the|&|'s|’s)$/.test(t.lower) && tokens[end + 1]?.cap;
    if (!t.cap && !links) break;
  }
  return end > first ? end : preposition;
}

type Forward = Pick<CueLink, "forward" | "forwardClass" | "forwardFinite" | "forwardGap">;
const NONE: Forward = { forward: -1, forwardClass: null, forwardFinite: false, forwardGap: 99 };

/** Whether a reporting verb is within reach. Most mentions have none, which saves the search. */
function cueAhead(tokens: Token[], { head, last }: Mention): boolean {
  const { sentence } = tokens[head]!;
  const end = Math.min(last + MAX_REACH, tokens.length);
  for (let i = last; i < end; i++) {
    const t = tokens[i]!;
    if (t.sentence !== sentence) return false;
    if (t.cue !== null) return true;
  }
  return false;
}

/** Finds the first reporting verb after a mention, skipping appositions. */
function forwardCue(tokens: Token[], mention: Mention): Forward {
  const home = tokens[mention.head]!;
  if (!cueAhead(tokens, mention)) return NONE;
  let gap = 0;
  let aside = false;
  let inAside: Forward | null = null;
  for (let i = mention.last; i < Math.min(mention.last + MAX_REACH, tokens.length); i++) {
    const t = tokens[i]!;
    if (t.paragraph !== home.paragraph || t.sentence !== home.sentence) break;
    // Skip an affiliation: "Smith | of the Example Institute | said".
    if (i === mention.last && ORIGIN.has(t.lower)) {
      const end = originEnd(tokens, i);
      if (end > i) {
        i = end - 1;
        continue;
      }
    }
    if (t.span !== home.span || t.kind === "mark") continue;
    if (t.kind === "punct" && ASIDE.has(t.text)) {
      aside = t.text === "(" || (t.text !== ")" && !aside);
      gap++;
      continue;
    }
    const cue = cueOf(t);
    if (cue && !(t.cap && i > mention.last)) {
      const found = {
        forward: i,
        forwardClass: cue.class,
        forwardFinite: cue.finite,
        forwardGap: gap,
      };
      if (!aside) return found;
      inAside ??= found;
    } else if (!aside && !AUXILIARY.has(t.lower) && !t.lower.endsWith("ly")) gap++;
  }
  return inAside ?? NONE;
}
