// Names of bodies that cover several things: "the Reform | and Harbours Commission", "Trade, Ports | and Industry
// Minister".
import { isGivenName, PLACES, PORTFOLIOS, TITLES, wordSet } from "../lexicon";
import { type Token, wordAt } from "../tokens";

const BODY = wordSet(
  `commission board ministry department committee council agency authority administration institute association
  organisation organization bureau office federation service chamber corporation`,
);
const MAX_WORDS = 9;

const isPortfolio = (t: Token | undefined): boolean => t?.cap === true && PORTFOLIOS.has(t.lower);
const isPlain = (t: Token | undefined): boolean =>
  t?.kind === "word" &&
  t.cap &&
  !isGivenName(t.text) &&
  !PLACES.has(t.text) &&
  /\p{Ll}/u.test(t.text);

/**
 * Where a run of capitalised words ends when "and" or a list of portfolios continues it up to the word for a body or an
 * office. Takes where the run begins and where it has ended so far, and returns the latter if the run is not continued.
 */
export function endOfJoined(tokens: Token[], from: number, end: number): number {
  const link = tokens[end];
  const before = tokens[end - 1]!;
  const joint = link?.lower;
  if ((joint !== "," && joint !== "and" && joint !== "&") || !isPlain(before)) return end;
  if (BODY.has(before.lower)) return end;
  const listed = link!.text === ",";
  if (listed && !isPortfolio(before)) return end;
  // "Lee and the Roe Institute": a person, not what a body covers.
  if (isGivenName(tokens[from]!.text) || TITLES.has(before.lower)) return end;
  const { sentence } = before;
  let and = !listed;
  for (let i = end + 1; i < end + MAX_WORDS && tokens[i]?.sentence === sentence; i++) {
    const t = tokens[i]!;
    if (BODY.has(t.lower) && t.cap && and && i > end + 1)
      return (listed ? isPortfolio(tokens[i - 1]) : isOver(tokens, from, end)) ? i + 1 : end;
    if (TITLES.has(t.lower) && t.cap && and && listed)
      return isPortfolio(tokens[i - 1]) ? i + 1 : end;
    if (t.lower === "and" && !and) and = true;
    else if (t.text === "," && !and) continue;
    else if (!isPlain(t)) return end;
  }
  return end;
}

/** Whether words are what a body covers rather than a name in themselves: "National Development", "Trade". */
function isOver(tokens: Token[], from: number, end: number): boolean {
  const before = tokens[end - 1]!;
  const noun =
    PORTFOLIOS.has(before.lower) ||
    /(?:tion|tions|ment|ing|ity|ance|ence|ics|ism|ure|ness)$/.test(before.lower);
  return noun && end - from <= 3;
}

/**
 * Where an organisation's name ends if it continues with another thing that it covers: "Bank for Reconstruction | and
 * Trade".
 */
export function endOfPurpose(tokens: Token[], end: number): number {
  const before = tokens[end - 1]!;
  const opens = /^(?:of|for)$/.test(wordAt(tokens, end - 2));
  const link = tokens[end]?.lower;
  if (!opens || !before.cap) return end;
  if (link === "and" && continues(before, tokens[end + 1], tokens[end + 2])) return end + 2;
  if (link !== "," || !isPortfolio(before)) return end;
  // "For Environment, Food and Rural Affairs".
  let and = false;
  for (let i = end + 1; i < end + MAX_WORDS && tokens[i]?.sentence === before.sentence; i++) {
    const t = tokens[i]!;
    if (t.lower === "and" && !and) and = true;
    else if (t.text === "," && !and) continue;
    else if (!t.cap) return and && isPortfolio(tokens[i - 1]) ? i : end;
    else if (!isPortfolio(t) && !isPlain(t)) return end;
  }
  return end;
}

function continues(before: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (!isPlain(next) || after?.cap) return false;
  const several =
    /[^s]s$/.test(before.lower) && /[^s]s$/.test(next!.lower) && !PLACES.has(before.text);
  return (
    several ||
    (isPlain(before) &&
      isPortfolio(next) &&
      /(?:tion|ment|ing|ity|ry|ade|ogy|ics|ance|ence|ure)$/.test(before.lower))
  );
}
