import { wordSet } from "../../lexicon";
import { cueOf, isSayingVerb, type Sentence, type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "../clauses";

// Verbs that say what a text or a speech is about, before a colon and what it says.
const EXPLAINS = wordSet(
  "explain describe outline detail propose lay clarify summarise summarize defend justify restate",
);
const MATTER = /^(?:an?|the|its|his|her|their|my|our|two|three|four|five|why|how|what)$/;
const MAX_MATTER = 18;

/**
 * The colon behind what someone is said to set out: "explained his refusal in a letter | : | the quay was unsafe".
 * What follows is what they say, and not the refusal. Returns -1 if there is none.
 */
export function colonBehindMatter(tokens: Token[], { last }: Sentence, cue: number): number {
  const { base, finite } = cueOf(tokens[cue])!;
  if (!finite || !EXPLAINS.has(base) || /^(?:not|never)$/.test(wordAt(tokens, cue - 1))) return -1;
  const particle = /^(?:out|forth|forward)$/.test(wordAt(tokens, cue + 1));
  const from = particle ? cue + 2 : cue + 1;
  if ((base === "lay" && !particle) || !MATTER.test(wordAt(tokens, from))) return -1;
  for (let i = from; i < Math.min(from + MAX_MATTER, last - 1); i++) {
    const t = tokens[i]!;
    if (t.text === ":") return i;
    if (t.kind === "mark" || t.text === ";" || isAuxiliary(t) || isSayingVerb(t)) return -1;
    // "Explained it decades ago, | but people keep falling for it: X": a clause of its own.
    if (/^(?:and|but|who|which|that)$/.test(t.lower) && wordAt(tokens, i - 1) === ",") return -1;
  }
  return -1;
}
