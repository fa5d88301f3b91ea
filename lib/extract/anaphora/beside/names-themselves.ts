import { wordSet } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";

const MAX_NAMING = 12;

/**
 * Where the name begins by which somebody without one is to be known: "a man who gave his name only as | Omar", "a
 * woman calling herself | Rosa", "a guard named | Juma". Or -1.
 */
export function namesThemselves(tokens: Token[], from: number): number {
  const { sentence } = tokens[from - 1]!;
  let naming = false;
  for (let i = from; i < from + MAX_NAMING && tokens[i]?.sentence === sentence; i++) {
    const { lower, cap, kind } = tokens[i]!;
    // "A source who identified | Sullivan" names somebody else.
    if (cap)
      return naming && LEADS.has(tokens[i - 1]!.lower) && !isActive(tokens, from, i) ? i : -1;
    if (NAMING.has(lower)) naming = true;
    else if (!BETWEEN.has(lower) || kind === "mark") return -1;
  }
  return -1;
}

/** "A protester called | Lee | a liar", "one who named | Lee | as the buyer": the name is somebody else's. */
function isActive(tokens: Token[], from: number, name: number): boolean {
  if (!/^(?:name[ds]?|call(?:ed|s))$/.test(tokens[name - 1]!.lower)) return false;
  if (name - 1 > from) return tokens[name - 2]!.lower === "who";
  let end = name;
  while (tokens[end]?.cap) end++;
  return /^(?:an?|the|as)$/.test(wordAt(tokens, end));
}

const NAMING = wordSet(
  `identify identifies identified identifying name names named naming call calls called calling known introduced
  introducing goes went referred`,
);
const LEADS = wordSet(
  `as is was by only simply just merely name named names called calls calling known himself herself themselves`,
);
const BETWEEN = wordSet(
  `who asked wanted wished agreed would only simply just merely gave gives giving is was be to his her their first
  full real himself herself themselves themself as by the name nickname initial pseudonym of better locally`,
);
