import { AFTER_CLAUSE, IRREGULAR_PASTS } from "../../lexicon";
import { cueOf, type Sentence, type Token, wordAt } from "../../tokens";
import { isAuxiliary, opensCondition } from "../clauses";

const MAX_BEHIND = 8;
const MAX_SUBJECT = 5;
// "He told | a rally in Oslo on Friday |,": the audience, the place and the time.
const MAX_TOLD = 10;
const OPENER = /^(?:that|whether|how|why|to)$/;
const ADVERB = /ly$|^(?:also|still|never|now|then|already|not|only|even|just|once|often)$/;

/**
 * Where a clause continues after the words that report it: "The fees, the agent explained, | had doubled". Takes where
 * the clause begins and where its first part ends, its verb of saying, and the end of that verb's subject. The first
 * part has no verb of its own, and the second begins with one. Returns -1 if the clause is not interrupted.
 */
export function goesOnAt(
  tokens: Token[],
  { last: end }: Sentence,
  [first, comma]: [number, number],
  cue: number,
  behind: number,
): number {
  const said = cueOf(tokens[cue]);
  const reports = said?.class === "say" || AFTER_CLAUSE.has(said?.base ?? "");
  // "The letter, first | reported | by a paper, asked": the letter is what was reported.
  if (!reports || !said?.finite || wordAt(tokens, cue + 1) === "by") return -1;
  // "Ann Lee, an admiral who agreed | rules |, knows it": what follows is said of her.
  if (tokens.slice(comma, cue).some(({ lower }) => /^(?:who|which)$/.test(lower))) return -1;
  for (let i = first; i < comma; i++)
    if (tokens[i]!.span >= 0 || looksFinite(tokens[i]!) || tokens[i]!.text === ",") return -1;
  const most = said.base === "tell" ? MAX_TOLD : MAX_BEHIND;
  for (let i = behind + 1; i < Math.min(behind + most, end - 2); i++) {
    if (looksFinite(tokens[i]!) || OPENER.test(tokens[i]!.lower)) return -1;
    if (tokens[i]!.text !== ",") continue;
    let at = i + 1;
    while (at < end - 1 && ADVERB.test(tokens[at]!.lower)) at++;
    const verb = tokens[at]!;
    // ", added Ann Lee": a reporting verb, not the verb of the clause.
    const finite = looksFinite(verb) || isThirdPerson(tokens, at);
    const goesOn = verb.span < 0 && finite && cueOf(verb)?.base !== "add";
    return goesOn ? i + 1 : -1;
  }
  return -1;
}

/** Whether a word looks like a finite verb: "had", "came", "doubled". */
export const looksFinite = (t: Token): boolean =>
  isAuxiliary(t) ||
  IRREGULAR_PASTS.has(t.lower) ||
  (t.kind === "word" && !t.cap && t.lower.length > 3 && /[^e]ed$/.test(t.lower));

/** "The film, he said, | shows | a ship": unlike a noun, with an object or a complement. */
const isThirdPerson = (tokens: Token[], i: number): boolean =>
  tokens[i]!.kind === "word" &&
  !tokens[i]!.cap &&
  /[^su'’]s$/.test(tokens[i]!.lower) &&
  OBJECT.test(wordAt(tokens, i + 1));

const OBJECT =
  /^(?:that|the|an?|no|its|his|her|their|to|how|why|what|in|on|from|for|of|as|at|with)$/;

const MAX_LINK = 5;

const isLink = (t: Token | undefined): boolean =>
  t !== undefined && t.span < 0 && (isAuxiliary(t) || ADVERB.test(t.lower));

/**
 * Whether all that precedes a verb of saying is the subject of the words quoted after it, or their condition, which is
 * no statement: "Ding, | it said, “lodged a protest”", "If it rains, | she said, “we stay”".
 */
export function isSubjectOfQuoted(
  tokens: Token[],
  [first, comma]: [number, number],
  behind: number,
): boolean {
  const condition = opensCondition(tokens, first);
  if (!condition && comma - first > MAX_SUBJECT) return false;
  for (let i = first; i < comma; i++)
    if (tokens[i]!.span >= 0 || (!condition && looksFinite(tokens[i]!))) return false;
  if (wordAt(tokens, behind + 1) !== ",") return false;
  // "Ding, it said, | was | “late”".
  let mark = behind + 2;
  while (mark < behind + MAX_LINK && isLink(tokens[mark])) mark++;
  return (tokens[mark + 1]?.span ?? -1) >= 0 && tokens[mark]!.kind === "mark";
}
