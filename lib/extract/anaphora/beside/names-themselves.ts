import { wordSet } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";

const MAX_NAMING = 12;

/**
 * Where the name begins that an otherwise unnamed person goes by: "a man who gave his name only as | Omar", "a woman
 * calling herself | Rosa", "a guard named | Juma". Returns -1 if there is none.
 */
export function namesThemselves(tokens: Token[], from: number): number {
  const { sentence } = tokens[from - 1]!;
  let naming = false;
  for (let i = from; i < from + MAX_NAMING && tokens[i]?.sentence === sentence; i++) {
    const { lower, cap, kind } = tokens[i]!;
    // "A source who identified | Sullivan" names someone else.
    if (cap)
      return naming && LEADS.has(tokens[i - 1]!.lower) && !isActive(tokens, from, i) ? i : -1;
    if (NAMING.has(lower)) naming = true;
    else if (!BETWEEN.has(lower) || kind === "mark") return -1;
  }
  return -1;
}

/**
 * Whether the verb is active, so that the name is someone else's: "A protester called | Lee | a liar", "one who named |
 * Lee | as the buyer".
 */
function isActive(tokens: Token[], from: number, name: number): boolean {
  if (!/^(?:name[ds]?|call(?:ed|s))$/.test(tokens[name - 1]!.lower)) return false;
  if (name - 1 > from) return tokens[name - 2]!.lower === "who";
  let end = name;
  while (tokens[end]?.cap) end++;
  return /^(?:an?|the|as)$/.test(wordAt(tokens, end));
}

const NAMING = wordSet(
  `identify identifies identified identifying name names named naming call calls called calling known introduced
  introducing goes went referred surnamed nicknamed`,
);
const LEADS = wordSet(
  `as is was by only simply just merely name named names called calls calling known surnamed nicknamed himself herself themselves`,
);
const BETWEEN = wordSet(
  `who asked wanted wished agreed would only simply just merely gave gives giving is was be to his her their first
  full real himself herself themselves themself as by the name nickname initial pseudonym of better locally`,
);
