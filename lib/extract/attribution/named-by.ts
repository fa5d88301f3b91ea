// Speakers who call something by a name in quotation marks: "a step that Lima denounced as “rash”", "what he called “a
// joke”".
import { BE, wordSet } from "../lexicon";
import { phraseEnd } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, isApostropheS, type Token, wordAt } from "../tokens";
import type { Candidate } from "./candidates";

const NAMES = wordSet("call label brand dub deem");
const NAMES_AS = wordSet(
  `describe denounce dismiss condemn hail brand label characterise characterize reject deride decry criticise criticize
  praise ridicule portray regard`,
);
const RELATIVE = wordSet("that which what whom");
const BESIDE_VERB = /^(?:has|have|had|once|later|also|then|now|often)$|ly$/;

/**
 * The subject of a clause that gives a name to what precedes it: "A step that | Lima | denounced as “...”", "in what |
 * he | called “...”". Returns the index of the candidate, or -1 if there is none.
 */
export function namedBy({ parsed }: Syntax, span: QuotedSpan, candidates: Candidate[]): number {
  const { tokens } = parsed;
  const verb = namingVerb(tokens, span.firstToken - 2);
  if (verb < 0) return -1;
  let end = verb;
  while (BESIDE_VERB.test(wordAt(tokens, end - 1))) end--;
  return candidates.findIndex(({ mention }) => {
    const { head, outerFirst, roleFirst } = mention;
    if (head >= end || tokens[head]!.sentence !== tokens[verb]!.sentence) return false;
    const opens = isOpened(tokens, Math.min(outerFirst, roleFirst));
    return opens && phraseEnd(tokens, mention) === end;
  });
}

/**
 * Who gives a name to the subject of a passive verb: "The plan was branded “...” by | Lima |", "dismissed as “...” by |
 * Lima |". Returns the index of the candidate, or -1 if there is none.
 */
export function namedByAgent(
  { parsed }: Syntax,
  span: QuotedSpan,
  candidates: Candidate[],
): number {
  const { tokens } = parsed;
  const verb = namingVerb(tokens, span.firstToken - 2);
  let by = span.lastToken;
  while (tokens[by]?.kind === "mark") by++;
  if (verb < 0 || wordAt(tokens, by) !== "by") return -1;
  let before = verb - 1;
  while (BESIDE_VERB.test(wordAt(tokens, before))) before--;
  // "A song called “Home” by Lee": its title.
  if (!BE.has(wordAt(tokens, before)) && wordAt(tokens, verb + 1) !== "as") return -1;
  return candidates.findIndex(({ mention: { outerFirst, roleFirst }, mention }) => {
    const opens = Math.min(outerFirst, roleFirst);
    // "By | his | critics", "by | Lima | 's mayor".
    if (POSSESSIVE.test(wordAt(tokens, mention.head)) || isApostropheS(tokens[mention.last]))
      return false;
    return opens > by && opens <= by + 2 && phraseEnd(tokens, mention) > by;
  });
}

const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;
const MAX_MODIFIERS = 4;

/**
 * Whether "that" or "which" introduces the clause of a subject: "that | the Oslo-based brokerage Holt Strand | has
 * called".
 */
function isOpened(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= first - 1 - MAX_MODIFIERS; i--) {
    if (RELATIVE.has(wordAt(tokens, i))) return true;
    if (tokens[i]?.kind !== "word" || cueOf(tokens[i])) return false;
  }
  return false;
}

/**
 * The verb before a name in quotation marks: "| called | “...”", "| denounced | as “...”". Returns -1 if there is none.
 */
function namingVerb(tokens: Token[], before: number): number {
  const as = wordAt(tokens, before) === "as";
  const verb = as ? before - 1 : before;
  const base = cueOf(tokens[verb])?.base ?? "";
  return (as ? NAMES_AS : NAMES).has(base) ? verb : -1;
}
