import { PREPOSITIONS, wordSet } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";

const REFUSES = /^(?:decline|refuse|avoid)$/;
const NOT = /^(?:not|never|won['’]t|wouldn['’]t|nor|cannot|can['’]t|couldn['’]t)$/;
// Words that refer to something said elsewhere, or to nothing in particular.
const VAGUE = wordSet(
  `it this that them these those him her either any report reports rumors rumours speculation individual ongoing
  specific details question questions such whether`,
);
/** Verbs whose object is what is withheld: "declined to disclose | the price". */
const KEEPS_BACK = wordSet("discuss confirm disclose reveal specify divulge");
const THE_REPORT = wordSet(
  `report reports rumor rumors rumour rumours claim claims matter issue story article allegation allegations accusation
  accusations question questions statement remarks`,
);

/**
 * Whether a noun is what someone is silent about: "Declined to comment on | the delay", "wouldn't discuss | the price".
 */
export function isSilentOn(tokens: Token[], cue: number, first: number): boolean {
  const { base } = cueOf(tokens[cue])!;
  const on = tokens[first - 1]!.lower === "on" && first === cue + 2;
  const spoken = KEEPS_BACK.has(base)
    ? first === cue + 1
    : /^(?:comment|elaborate|speculate)$/.test(base) && on;
  return spoken && isMatter(tokens, base, first) && keepsSilent(tokens, cue);
}

/** Whether a noun names a matter itself, rather than referring to something said elsewhere. */
function isMatter(tokens: Token[], base: string, first: number): boolean {
  const { lower, kind } = tokens[first]!;
  const next = wordAt(tokens, first + 1);
  // "Declined to confirm | reports of a split".
  const told = base === "confirm" && /^(?:of|that)$/.test(next);
  if (told && /^(?:reports?|rumou?rs?|claims?)$/.test(lower)) return true;
  if (kind !== "word" || PREPOSITIONS.has(lower) || VAGUE.has(lower)) return false;
  return !(lower === "the" && THE_REPORT.has(next));
}

/** Whether a verb is what someone refuses to do: "declined to | say", "would not | say". */
function keepsSilent(tokens: Token[], cue: number): boolean {
  const before = wordAt(tokens, cue - 1);
  const refuses = before === "to" && REFUSES.test(cueOf(tokens[cue - 2])?.base ?? "");
  return (
    refuses || (NOT.test(before) && !/^(?:did|does|do|has|have|had)$/.test(wordAt(tokens, cue - 2)))
  );
}
