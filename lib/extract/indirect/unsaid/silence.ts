// What someone does not say, and on what condition they speak.
import { refusedTo } from "../../assertion";
import { CLAUSE_OPENERS, wordSet } from "../../lexicon";
import type { Syntax } from "../../syntax";
import { cueOf, type Token, wordAt } from "../../tokens";
import type { ContentSpan } from "../content-span";
import { findsNone } from "../starts";

const MAX_CONDITION = 9;
const ANONYMOUS =
  /^that (?:he|she|they|it) (?:not|would not|was not|were not|remain|remained) (?:be )?(?:named|identified|quoted|anonymous)|^(?:not )?(?:to )?be (?:only )?(?:named|identified|quoted)|^(?:to )?(?:remain|stay|go) (?:anonymous|unnamed|unidentified|nameless)|^on (?:the )?condition of|^(?:to )?give (?:his|her|their) name|^(?:for |on )?anonymity|^that (?:his|her|their|its|the) (?:(?:sur|last |full |real )?names?|identity|identities)\b.*\b(?:not|withheld|kept|changed)\b/;

/**
 * Whether words set a condition for speaking, which is not a statement: "Asked not to be named", "declined to give her
 * name".
 */
export const isAnonymity = (
  { parsed: { tokens } }: Syntax,
  { first, last }: ContentSpan,
): boolean => isCondition(tokens, first, Math.min(last, first + MAX_CONDITION));

/**
 * Whether a verb only sets such a condition, so that another verb says something: "An official who | asked | not to be
 * named said".
 */
export const setsCondition = (tokens: Token[], cue: number): boolean =>
  isCondition(tokens, cue + 1, cue + 1 + MAX_CONDITION);

const isCondition = (tokens: Token[], first: number, end: number): boolean =>
  ANONYMOUS.test(
    tokens
      .slice(first, end)
      .map(({ lower }) => lower)
      .join(" "),
  );

// "Declined | to give figures".
const SILENT = wordSet(
  `comment disclose divulge give provide offer elaborate discuss answer respond reply speculate be go rule`,
);

/**
 * Whether a verb is one of refusing to speak, where only what the second verb reports may be a claim: "Declined | to
 * comment", "refused | to say how many".
 */
export function isRefusal(
  { parsed: { tokens } }: Syntax,
  { cue, first, shape }: ContentSpan,
): boolean {
  if (shape !== "after" || !/^(?:decline|refuse)$/.test(cueOf(tokens[cue])?.base ?? ""))
    return false;
  // The candidate begins at "to", at the second verb, or with when and where: "declined | Friday to comment".
  const to = refusedTo(tokens, cue);
  if (to < 0 || first > to + 1) return false;
  return cueOf(tokens[to + 1])?.class === "say" || SILENT.has(wordAt(tokens, to + 1));
}

const VERB = wordSet(
  `is are was were be been has have had will would can could may might must should shall do does did remain remains
  remained`,
);
const DETAILS = wordSet(
  `comment comments detail details information explanation reason reasons figure figures answer answers evidence proof
  indication date timetable question questions`,
);

/**
 * Whether nothing is said: "Said nothing about the ship", "offered no details". But a clause may follow: "said nothing
 * had changed".
 */
export function isSilence(
  { parsed: { tokens } }: Syntax,
  { cue, shape, first, last }: ContentSpan,
): boolean {
  if (shape !== "after" || first !== cue + 1 || findsNone(tokens, cue)) return false;
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  const [word = "", next = ""] = words;
  if (words.some((each) => CLAUSE_OPENERS.has(each))) return false;
  if (word === "nothing" || word === "little") return !VERB.has(next) && !cueOf(tokens[first + 1]);
  return (
    word === "no" &&
    words.slice(1, 4).some((each) => DETAILS.has(each)) &&
    !words.some((each) => VERB.has(each))
  );
}
