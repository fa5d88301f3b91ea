// Claims that someone rejects without a verb of denial: "mocked | the idea that X", "called | reports that X “absurd”".
import { CLAIM_NOUNS, NAMES, REBUFFS, TRUE_WORDS } from "../lexicon";
import { cueOf, type Token, wordAt } from "../tokens";

/** What someone voices who does not believe a claim. */
export const DOUBTS = /^(?:doubts?|s[ck]epticism|disbelief)$/;

/** Whether a verb rejects the clause that a conjunction opens and that says what a claim is: "the idea | that". */
export function rebuffs(tokens: Token[], verb: number, opens: number): boolean {
  const cue = cueOf(tokens[verb]);
  const noun = wordAt(tokens, opens - 1);
  if (!cue || wordAt(tokens, opens) !== "that") return false;
  // "Expressed | doubt | that".
  if (DOUBTS.test(noun)) return /^(?:express|voice)$/.test(cue.base);
  if (!CLAIM_NOUNS.has(noun)) return false;
  if (REBUFFS.has(cue.base)) return true;
  // "Warned | against any suggestion | that".
  if (/^(?:warn|caution)$/.test(cue.base)) return wordAt(tokens, verb + 1) === "against";
  return NAMES.has(cue.base) && !isCalledTrue(tokens, verb, opens);
}

const MAX_CLAUSE = 40;

/** Whether the sentence calls the claim true: "called reports that ships were seized credible". */
function isCalledTrue(tokens: Token[], verb: number, opens: number): boolean {
  const { sentence } = tokens[opens]!;
  for (let i = verb; i < opens + MAX_CLAUSE && tokens[i]?.sentence === sentence; i++)
    if (TRUE_WORDS.has(tokens[i]!.lower)) return true;
  return false;
}

const MAX_BEFORE_CLAIM = 4;

/** The conjunction of a claim that begins at a token: "the absurd idea | that". Returns -1 if none begins there. */
export function claimAt(tokens: Token[], first: number): number {
  for (let i = first; i < first + MAX_BEFORE_CLAIM; i++)
    if (CLAIM_NOUNS.has(wordAt(tokens, i))) return wordAt(tokens, i + 1) === "that" ? i + 1 : -1;
  return -1;
}
