import { speakerClassOf, wordSet } from "../../lexicon";
import { type Mention, mentionsBefore, wordsOfRole } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, type Token, wordAt } from "../../tokens";
import { nameInApposition } from "../beside";

const MAX_MENTIONS_BACK = 40;

/**
 * Finds the unnamed person that a definite noun phrase refers to: "| A senior official | denied it. “...,” the official
 * said". This is whoever was last introduced with the same noun, rather than someone named earlier whose office also
 * fits it. Returns null if there is none.
 */
export function introducedBefore(parsed: ParsedText, noun: Mention): Mention | null {
  const { tokens, mentions, roles } = parsed;
  const { lower } = tokens[noun.head]!;
  if (noun.kind !== "nominal" || noun.plural || speakerClassOf(lower) !== "person") return null;
  if (!/^(?:the|this|that)$/.test(tokens[noun.first]!.lower)) return null;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const other = mentions[k]!;
    if (tokens[other.head]!.span >= 0) continue;
    if (other.entity >= 0) {
      // "A spokesman came. The spokesman Ann Lee | said": someone has since been named with this noun.
      const role = roles.get(other.entity);
      const held = role !== undefined && wordsOfRole(role).some((word) => isSame(word, lower));
      if (held || speaks(tokens, other)) return null;
    } else if (introduces(tokens, other, noun))
      return nameInApposition(parsed, other) ? null : other;
  }
  return null;
}

/** Whether a noun introduces the person that a later one refers to: the later one repeats it and adds no modifier. */
function introduces(tokens: Token[], first: Mention, later: Mention): boolean {
  if (first.kind !== "nominal" || first.plural) return false;
  if (!isSame(tokens[first.head]!.lower, tokens[later.head]!.lower)) return false;
  if (!/^(?:an?|one|another)$/.test(tokens[first.first]!.lower)) return false;
  // "Lee was | a diplomat", "as | a diplomat": predicated of someone else.
  if (PREDICATE.has(wordAt(tokens, first.first - 1))) return false;
  const known = new Set(tokens.slice(first.first, first.head).map((t) => t.lower));
  return tokens.slice(later.first + 1, later.head).every((t) => known.has(t.lower));
}

const PREDICATE = wordSet(
  `is was be been being as like than not become became once formerly now remain remains remained`,
);

const looksFinite = (t: Token | undefined): boolean =>
  t?.kind === "word" &&
  !t.cap &&
  /^(?:is|was|were|are|has|had|have|will|would|could|should|may|might|must|can|did|does)$|[^e]ed$/.test(
    t.lower,
  );

/** "Spokeswoman" and "spokesperson" are the same noun; "man" and "woman" are not. */
const isSame = (a: string, b: string): boolean =>
  a === b || ((a.endsWith("person") || b.endsWith("person")) && stem(a) === stem(b));
const stem = (noun: string): string => noun.replace(/(?:wom[ae]n|m[ae]n|person)$/, "person");

/**
 * Whether a name stands next to a verb of saying: "Lee | said", "“...,” | said | Lee", but not "an aide said | Oslo |
 * had agreed".
 */
function speaks(tokens: Token[], { outerFirst, last }: Mention): boolean {
  const says = (t: Token | undefined) => t && !t.cap && cueOf(t)?.class === "say";
  if (says(tokens[last])) return true;
  const before = tokens[outerFirst - 2];
  const inverted = before?.kind === "mark" || before?.text === ",";
  // ", said Oslo had agreed": the name has a verb of its own.
  return inverted && says(tokens[outerFirst - 1]) === true && !looksFinite(tokens[last]);
}
